import type { GroupKey } from '@sapa/estimation';
import type { CodedColumn, ScoreColumns } from './load-scores.ts';
import type { AreaLevel, Grouping } from './rules.ts';
import { groupName } from './stored-estimate.ts';

/** A group of pupils in the tables of one domain, whose sums add up to those of larger groups. */
export interface AdditiveCell {
  key: GroupKey;
  /** Pupils. */
  n: number;
  /** Name of the stored group that tells this cell; null: nothing is stored of it (pupils whose gender is not known). */
  name: string | null;
  level: AreaLevel;
  /** All pupils of a school: the whole of it, or the only part of a split. */
  isWholeSchool: boolean;
}

type Column = keyof ScoreColumns['categorical'];
type Step = { level: AreaLevel; code: string; key: GroupKey };

/**
 * All groups of one domain with the pupils in them: nation ⊃ region ⊃ district ⊃ school, each whole and split by gender,
 * territory, language and kind of school. Pupils of unknown gender or language are a part of their own, or the parts would not add up.
 * A school without a district (or region) is itself a part of what lies above it.
 */
export function additiveCells(
  scores: ScoreColumns,
  nation: string,
  groupings: readonly Grouping[],
): AdditiveCell[] {
  const cells = new Map<string, AdditiveCell>();
  for (const rows of rowsOfSchools(scores)) {
    const path = pathOf(scores, rows[0] ?? 0, nation);
    for (const grouping of groupings) {
      for (const [label, n] of countLabels(scores, rows, grouping))
        for (const step of path)
          addTo(cells, step, { grouping, label, n, isAll: step.level === 'school' && n === rows.length });
    }
  }
  return [...cells.values()];
}

function rowsOfSchools({ rows, categorical: { school } }: ScoreColumns): number[][] {
  const lists: number[][] = school.labels.map(() => []);
  for (let row = 0; row < rows; row++) lists[school.codes[row]!]?.push(row);
  return lists.filter((list) => list.length > 0);
}

function labelAt({ codes, labels }: CodedColumn, row: number): string | null {
  return labels[codes[row]!] ?? null;
}

/** The areas around a school from the nation down to the school itself, each with its key. */
function pathOf({ categorical }: ScoreColumns, row: number, nation: string): Step[] {
  const path: Step[] = [{ level: 'nation', code: nation, key: {} }];
  let key: GroupKey = {};
  for (const level of ['region', 'district'] as const) {
    const code = labelAt(categorical[level], row);
    if (code === null) continue;
    key = { ...key, [level]: code };
    path.push({ level, code, key });
  }
  const code = labelAt(categorical.school, row) ?? '';
  const free = (['region', 'district', 'school'] as const).find((column) => key[column] === undefined);
  return [...path, { level: 'school', code, key: { ...key, [free ?? 'school']: `school ${code}` } }];
}

/** Pupils of a school by label; null = not known. */
function countLabels(
  { categorical }: ScoreColumns,
  rows: readonly number[],
  grouping: Grouping,
): Map<string | null, number> {
  if (grouping === 'all') return new Map([['all', rows.length]]);
  const column = categorical[grouping satisfies Column];
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const label = labelAt(column, row);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

interface Part {
  grouping: Grouping;
  label: string | null;
  n: number;
  /** All pupils of the school, which is the place. */
  isAll: boolean;
}

function addTo(cells: Map<string, AdditiveCell>, step: Step, { grouping, label, n, isAll }: Part): void {
  const place = { areaLevel: step.level, areaCode: step.code, groupBy: grouping };
  const id = groupName(place, label ?? '?');
  const known = cells.get(id);
  if (known) {
    known.n += n;
    return;
  }
  // A school lies in one territory and is of one kind: its pupils there are all its pupils, and those are what is told.
  const isSchool = step.level === 'school' && (grouping === 'territory' || grouping === 'kind');
  const name = isSchool ? groupName({ ...place, groupBy: 'all' }, 'all') : label === null ? null : id;
  const key = grouping === 'all' ? step.key : { ...step.key, [grouping]: label ?? '?' };
  cells.set(id, { key, n, name, level: step.level, isWholeSchool: isAll });
}
