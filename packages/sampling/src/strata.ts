import { compareCodePoints } from './code-points.ts';
import { type Cell, isMissing, type School } from './school.ts';

/** Schools drawn from together. */
export interface Stratum {
  /** Values joined by "/", e.g. "27/urban/kk"; of a merged stratum, the names that it was made of joined by " + ". */
  name: string;
  /** For each stratum column the value, or after merging the values, that occur. "?" = the register does not say. */
  values: Record<string, string[]>;
  /** Names of the strata that were merged into it; empty if none were. */
  mergedFrom: string[];
  schools: School[];
}

/** The stratum of a design without stratum columns. */
const wholeFrame = 'all';

/** Groups schools by the values of the stratum columns; strata in ascending order of name (by code point). */
export function stratify(schools: readonly School[], columns: readonly string[]): Stratum[] {
  const strata = new Map<string, Stratum>();
  const root: Branch = { next: new Map(), stratum: null };
  for (const school of schools) {
    let branch = root;
    for (const column of columns) branch = branchOf(branch, school[column]);
    branch.stratum ??= stratumOf(strata, school, columns);
    branch.stratum.schools.push(school);
  }
  return [...strata.values()].sort((a, b) => compareCodePoints(a.name, b.name));
}

/** Cells met so far, column by column: a million schools are sorted into strata without a text made for each. */
interface Branch {
  next: Map<Cell | undefined, Branch>;
  stratum: Stratum | null;
}

function branchOf({ next }: Branch, cell: Cell | undefined): Branch {
  let branch = next.get(cell);
  if (!branch) {
    branch = { next: new Map(), stratum: null };
    next.set(cell, branch);
  }
  return branch;
}

// Different cells may say the same (27 and "27", null and an empty text): the name decides.
function stratumOf(strata: Map<string, Stratum>, school: School, columns: readonly string[]): Stratum {
  const name = columns.map((column) => escaped(stratumValue(school, column))).join('/') || wholeFrame;
  const known = strata.get(name);
  if (known) return known;
  const stratum: Stratum = { name, values: valuesOf(school, columns), mergedFrom: [], schools: [] };
  strata.set(name, stratum);
  return stratum;
}

function stratumValue(school: School, column: string): string {
  const cell = school[column];
  return isMissing(cell) ? '?' : String(cell).normalize('NFC');
}

// A slash inside a value must not make two strata look alike.
function escaped(value: string): string {
  if (!value.includes('/') && !value.includes('\\')) return value;
  return value.replaceAll('\\', '\\\\').replaceAll('/', '\\/');
}

function valuesOf(school: School, columns: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(columns.map((column) => [column, [stratumValue(school, column)]]));
}
