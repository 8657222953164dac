import { readCanonicalCsv } from './canonical-csv.ts';
import { isObject } from './parse-fields.ts';

/** The files in which a draw is published. */
export type PublishedFile = 'draw.json' | 'sample.csv' | 'exclusions.csv' | 'frame.csv' | 'ceremony.json';

/** One place where what was published is not what the register and the seed give. */
export interface Difference {
  file: PublishedFile;
  /** Row of a CSV file as a person sees it (header = 1); null in draw.json. */
  row: number | null;
  school: string | null;
  /** Column of a CSV file, or the path in draw.json. */
  column: string;
  /** null = not there. */
  published: string | null;
  recomputed: string | null;
}

/** Equal as text, or as numbers to nine digits, which allows for another machine's last bit. */
function sameValue(published: string, recomputed: string): boolean {
  if (published === recomputed) return true;
  const decimal = /^-?\d+(\.\d+)?(e-?\d+)?$/;
  if (!decimal.test(published) || !decimal.test(recomputed) || !`${published}${recomputed}`.includes('.'))
    return false;
  return Math.abs(Number(published) - Number(recomputed)) <= 1e-9 * Math.abs(Number(recomputed));
}

/** The first difference between two CSV files whose first column is the school's code, or null. */
export function firstCsvDifference(
  file: PublishedFile,
  published: string,
  recomputed: string,
): Difference | null {
  if (published === recomputed) return null;
  const [columns = [], ...rows] = readCanonicalCsv(recomputed);
  const [publishedColumns = [], ...publishedRows] = readCanonicalCsv(published);
  const count = Math.max(columns.length, publishedColumns.length);
  for (let at = 0; at < count; at++) {
    const [is, should] = [publishedColumns[at] ?? null, columns[at] ?? null];
    if (is !== should) {
      return { file, row: 1, school: null, column: should ?? is ?? '', published: is, recomputed: should };
    }
  }
  for (let index = 0; index < Math.max(rows.length, publishedRows.length); index++) {
    const difference = firstCellDifference(columns, publishedRows[index], rows[index], publishedRows, rows);
    if (difference) return { file, row: index + 2, ...difference };
  }
  return null;
}

type CellDifference = Omit<Difference, 'file' | 'row'>;

function firstCellDifference(
  columns: readonly string[],
  published: readonly string[] | undefined,
  recomputed: readonly string[] | undefined,
  allPublished: readonly (readonly string[])[],
  allRecomputed: readonly (readonly string[])[],
): CellDifference | null {
  const [is = null, should = null] = [published?.[0], recomputed?.[0]];
  const column = columns[0] ?? 'code';
  if (is !== should) {
    const isMissing = should !== null && !allPublished.some((row) => row[0] === should);
    if (isMissing) return { school: should, column, published: null, recomputed: should };
    const isExtra = is !== null && !allRecomputed.some((row) => row[0] === is);
    if (isExtra) return { school: is, column, published: is, recomputed: null };
    return { school: is ?? should, column, published: is, recomputed: should };
  }
  for (let at = 1; at < columns.length; at++) {
    const [a, b] = [published?.[at] ?? '', recomputed?.[at] ?? ''];
    if (!sameValue(a, b)) return { school: is, column: columns[at], published: a, recomputed: b };
  }
  return null;
}

/**
 * The first difference between published and recomputed JSON data, or null. Only what was recomputed is compared: a published
 * object may carry further fields. The school is that of the nearest object with a `code`.
 */
export function firstJsonDifference(
  published: unknown,
  recomputed: unknown,
  path = '',
  school?: string,
): Difference | null {
  if (published === recomputed) return null;
  const inside = codeIn(published) ?? codeIn(recomputed) ?? school;
  if (!isTree(recomputed) || !isTree(published) || Array.isArray(published) !== Array.isArray(recomputed)) {
    const [is, should] = [shown(published), shown(recomputed)];
    if (is !== null && should !== null ? sameValue(is, should) : is === should) return null;
    return {
      file: 'draw.json',
      row: null,
      school: inside ?? null,
      column: path,
      published: is,
      recomputed: should,
    };
  }
  // The path is put together on the way back, for the one difference that there is.
  if (Array.isArray(published) && Array.isArray(recomputed))
    return firstItemDifference(published, recomputed, path, inside);
  for (const key in recomputed) {
    if (published[key] === recomputed[key]) continue;
    const found = firstJsonDifference(published[key], recomputed[key], '', inside);
    if (found) return { ...found, column: joined(path, key, found.column) };
  }
  return null;
}

function firstItemDifference(
  published: readonly unknown[],
  recomputed: readonly unknown[],
  path: string,
  school: string | undefined,
): Difference | null {
  const count = Math.max(recomputed.length, published.length);
  for (let at = 0; at < count; at++) {
    const found = firstJsonDifference(published[at], recomputed[at], '', school);
    if (found) return { ...found, column: joined(path, `[${at}]`, found.column) };
  }
  return null;
}

type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function joined(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((path, part) => (path === '' || part.startsWith('[') ? path + part : `${path}.${part}`), '');
}

function codeIn(value: unknown): string | undefined {
  return isObject(value) && typeof value.code === 'string' ? value.code : undefined;
}

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
