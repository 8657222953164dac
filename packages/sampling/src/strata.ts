import { compareCodePoints } from './code-points.ts';
import { isMissing, type School } from './school.ts';

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
  for (const school of schools) {
    let name = columns.length === 0 ? wholeFrame : '';
    for (const [at, column] of columns.entries()) {
      name += (at === 0 ? '' : '/') + escaped(stratumValue(school, column));
    }
    const stratum = strata.get(name);
    if (stratum) stratum.schools.push(school);
    else strata.set(name, { name, values: valuesOf(school, columns), mergedFrom: [], schools: [school] });
  }
  return [...strata.values()].sort((a, b) => compareCodePoints(a.name, b.name));
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
