import type { Figure, ResultRow, Results } from '../../api/types.ts';
import type { Words } from '../../words/words.ts';
import type { SortColumn } from './results-search.ts';

/** One area (or school) with the figures of its groups. */
export interface AreaRow {
  code: string;
  name: string;
  /** Of all groups; null where one of them is hidden, for its number is hidden too. */
  pupils: number | null;
  /** Of the first group; shown only where there is no other. */
  schools: number | null;
  groups: ReadonlyMap<string, ResultRow>;
}

/** The groups that occur, in the order of the house: girls before boys, urban before rural. */
export function groupsOf(rows: Results['rows']): string[] {
  const order = ['all', 'girl', 'boy', 'urban', 'rural', 'kk', 'ru'];
  const place = (group: string) => (order.includes(group) ? order.indexOf(group) : order.length);
  return [...new Set(rows.map(({ group }) => group))].sort((a, b) => place(a) - place(b));
}

/** Gathers the rows of an area. */
export function areaRows(rows: Results['rows'], name: Words['name']): AreaRow[] {
  return [...Map.groupBy(rows, ({ code }) => code)].map(([code, parts]) => ({
    code,
    name: parts[0] ? name(parts[0].names) : code,
    pupils: sumOfKnown(parts.map(({ pupils }) => pupils)),
    schools: parts[0]?.schools ?? null,
    groups: new Map(parts.map((row) => [row.group, row])),
  }));
}

function sumOfKnown(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

function meanOf(row: AreaRow, group: string): number {
  return row.groups.get(group)?.mean.value ?? Number.NEGATIVE_INFINITY;
}

/** Puts areas in the order that the reader asked for; equal ones by name. */
export function sortAreas(
  rows: AreaRow[],
  sort: SortColumn,
  down: boolean,
  group: string,
  words: Words,
): AreaRow[] {
  const sign = down ? -1 : 1;
  const byName = (a: AreaRow, b: AreaRow) => words.compare(a.name, b.name);
  const compare = {
    name: byName,
    mean: (a: AreaRow, b: AreaRow) => meanOf(a, group) - meanOf(b, group),
    pupils: (a: AreaRow, b: AreaRow) => (a.pupils ?? 0) - (b.pupils ?? 0),
    schools: (a: AreaRow, b: AreaRow) => (a.schools ?? 0) - (b.schools ?? 0),
  } satisfies Record<SortColumn, (a: AreaRow, b: AreaRow) => number>;
  // Two hidden means give NaN, which is falsy: such areas stand by name.
  return rows.toSorted((a, b) => sign * compare[sort](a, b) || byName(a, b));
}

/** A figure that is shown, with its interval. */
export interface ShownFigure {
  value: number;
  low: number;
  high: number;
}

/** The figure where it is shown, else null. */
export function shown(figure: Figure | undefined): ShownFigure | null {
  if (!figure || figure.value === null) return null;
  return { value: figure.value, low: figure.low ?? figure.value, high: figure.high ?? figure.value };
}

/** Where the interval of a figure lies against a value: `none` when it holds the value. */
export function sideOf(figure: ShownFigure, value: number): 'above' | 'below' | 'none' {
  if (figure.low > value) return 'above';
  return figure.high < value ? 'below' : 'none';
}
