import { type Problem, parseNumber, type Table } from '@sapa/tables';
import { missingColumn } from './select-columns.ts';

/** Identifiers of the persons; without `column` the column `id` where there is one, else 1, 2 … A code that stands twice is a problem. */
export function readIds(table: Table, column: string | undefined, problems: Problem[]): string[] {
  if (column === undefined && !table.columns.includes('id'))
    return table.rows.map((_, person) => String(person + 1));
  const name = column ?? 'id';
  const ids = readTexts(table, name, problems) ?? [];
  const first = new Map<string, number>();
  ids.forEach((id, person) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, person);
    else if (id !== '') {
      const problem = problemAt(table, name, person, 'duplicate-pupil', id);
      problems.push({ ...problem, expected: `≠ ${table.firstRow + earlier}` });
    }
  });
  return ids;
}

/** Group of each person. */
export function readGroups(
  table: Table,
  column: string | undefined,
  problems: Problem[],
): readonly string[] | undefined {
  const groups = column === undefined ? undefined : readTexts(table, column, problems);
  groups?.forEach((group, person) => {
    if (group === '') problems.push(problemAt(table, column ?? '', person, 'missing-value', ''));
  });
  return groups;
}

/** Weight of each person: numbers from 0 up. */
export function readWeights(
  table: Table,
  column: string | undefined,
  problems: Problem[],
): Float64Array | undefined {
  const texts = column === undefined ? undefined : readTexts(table, column, problems);
  if (!texts) return undefined;
  return Float64Array.from(texts, (text, person) => {
    const weight = parseNumber(text);
    if (weight !== null && weight >= 0) return weight;
    problems.push({ ...problemAt(table, column ?? '', person, 'not-a-weight', text), expected: '≥ 0' });
    return 0;
  });
}

function readTexts(table: Table, column: string, problems: Problem[]): string[] | undefined {
  const index = table.columns.indexOf(column);
  if (index >= 0) return table.rows.map((row) => row[index] ?? '');
  problems.push(missingColumn(column, table.columns, table.file));
  return undefined;
}

function problemAt(table: Table, column: string, person: number, code: string, received: string): Problem {
  const sheet = table.sheet === undefined ? {} : { sheet: table.sheet };
  return { code, place: { file: table.file, ...sheet, row: table.firstRow + person, column }, received };
}
