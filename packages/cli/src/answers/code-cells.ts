import { HIGHEST_CATEGORY, NOT_ADMINISTERED, OMITTED } from '@sapa/psychometrics';
import type { Problem, Table } from '@sapa/tables';

/** Cells as bytes, persons × items. */
export interface CodedCells {
  readonly cells: Uint8Array;
  readonly problems: readonly Problem[];
}

/**
 * Score categories of the item columns. Every cell that is no score is a problem with its row; a column without a single
 * score is one problem, because it is no item.
 */
export function codeScores(table: Table, items: readonly string[], omitted: ReadonlySet<string>): CodedCells {
  const codes = new Map<string, number>([...omitted].map((text) => [text, OMITTED] as const));
  codes.set('', NOT_ADMINISTERED);
  const cells = new Uint8Array(table.rows.length * items.length);
  const problems = items.flatMap((item, j) => {
    const column = table.columns.indexOf(item);
    const wrong: Problem[] = [];
    let scores = 0;
    table.rows.forEach((row, person) => {
      const text = row[column] ?? '';
      const code = codes.get(text) ?? scoreOf(text, codes);
      cells[person * items.length + j] = code ?? NOT_ADMINISTERED;
      if (code === undefined) wrong.push(notAScore(table, item, person, text, omitted));
      else if (code <= HIGHEST_CATEGORY) scores++;
    });
    if (scores > 0 || wrong.length === 0) return wrong;
    return [{ code: 'not-an-item', place: { file: table.file, column: item }, ...sample(wrong) }];
  });
  return { cells, problems };
}

/**
 * Options chosen, as indices of `labels` (the distinct texts of all items, sorted). Letters of either case are the same
 * option.
 */
export function codeChoices(
  table: Table,
  items: readonly string[],
  key: readonly string[],
  omitted: ReadonlySet<string>,
): { cells: Uint8Array; labels: string[] } {
  const columns = items.map((item) => table.columns.indexOf(item));
  const texts = new Set(key.map(optionText));
  for (const row of table.rows) {
    for (const column of columns) {
      const text = optionText(row[column] ?? '');
      if (text !== '' && !omitted.has(row[column] ?? '')) texts.add(text);
    }
  }
  const labels = [...texts].sort((a, b) => (a < b ? -1 : 1));
  const places = new Map(labels.map((label, index) => [label, index] as const));
  const cells = new Uint8Array(table.rows.length * items.length);
  table.rows.forEach((row, person) => {
    columns.forEach((column, j) => {
      const text = row[column] ?? '';
      const place = omitted.has(text) ? OMITTED : places.get(optionText(text));
      cells[person * items.length + j] = text === '' ? NOT_ADMINISTERED : (place ?? NOT_ADMINISTERED);
    });
  });
  return { cells, labels };
}

/** An option as it is compared. */
export function optionText(text: string): string {
  return text.trim().toUpperCase();
}

function scoreOf(text: string, codes: Map<string, number>): number | undefined {
  const score = /^\d+(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  if (!(score <= HIGHEST_CATEGORY)) return undefined;
  codes.set(text, score);
  return score;
}

function notAScore(
  table: Table,
  item: string,
  person: number,
  received: string,
  omitted: ReadonlySet<string>,
): Problem {
  return {
    code: 'not-a-score',
    place: {
      file: table.file,
      ...(table.sheet ? { sheet: table.sheet } : {}),
      row: table.firstRow + person,
      column: item,
    },
    received,
    expected: ['0, 1, 2 …', ...omitted].join(', '),
  };
}

function sample(wrong: readonly Problem[]): Pick<Problem, 'received'> {
  const received = wrong
    .slice(0, 3)
    .map((problem) => problem.received)
    .join(', ');
  return { received };
}
