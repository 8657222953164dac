import type { SchoolFindings } from '@sapa/reports';
import type { TestedSchool } from '../tested-schools.ts';

/** As many schools as are compared with, and the fewest that make a group. */
const groupSize = 20;
const fewest = 10;

/** Weight of another kind of school against one standard deviation of size or circumstances. */
const otherKind = 1;

/** The schools most like one school. */
export interface SimilarGroup {
  schools: TestedSchool[];
  about: NonNullable<SchoolFindings['similar']>;
}

/**
 * Finds the similar schools of any school of a round: those of the same territory and language of instruction that took
 * the same tests; of these the nearest by kind, size (logarithm of the pupils of the tested grades) and circumstances
 * (in standard deviations of schools, each difference counting the same). Achievement plays no part. The school itself
 * is never in its group.
 */
export class SimilarSchools {
  readonly #strata: Map<string, TestedSchool[]>;
  readonly #circumstances: ReadonlyMap<number, number>;
  readonly #sizeSd: number;
  readonly #circumstancesSd: number;

  constructor(schools: readonly TestedSchool[], circumstances: ReadonlyMap<number, number>) {
    this.#strata = Map.groupBy(schools, stratumOf);
    this.#circumstances = circumstances;
    this.#sizeSd = spreadOf(schools.map((school) => Math.log1p(sizeOf(school))));
    this.#circumstancesSd = spreadOf([...circumstances.values()]);
  }

  /** The group, or null where too few schools are of the same territory and language. */
  of(school: TestedSchool): SimilarGroup | null {
    if (school.territory === null || school.language === null) return null;
    const others = (this.#strata.get(stratumOf(school)) ?? []).filter(({ id }) => id !== school.id);
    if (others.length < fewest) return null;
    const schools = others
      .map((other) => ({ other, distance: this.#distance(school, other) }))
      .toSorted((a, b) => a.distance - b.distance || (a.other.code < b.other.code ? -1 : 1))
      .slice(0, groupSize)
      .map(({ other }) => other);
    const sizes = schools.map(sizeOf);
    return {
      schools,
      about: {
        schools: schools.length,
        by: [
          'territory',
          'language',
          'kind',
          'size',
          ...(this.#circumstances.has(school.id) ? (['circumstances'] as const) : []),
        ],
        sameKind: schools.filter(({ kind }) => kind === school.kind).length,
        size: { smallest: Math.min(...sizes), largest: Math.max(...sizes), school: sizeOf(school) },
      },
    };
  }

  #distance(school: TestedSchool, other: TestedSchool): number {
    const kind = school.kind === other.kind ? 0 : otherKind;
    const size = Math.abs(Math.log1p(sizeOf(school)) - Math.log1p(sizeOf(other))) / this.#sizeSd;
    const own = this.#circumstances.get(school.id);
    const theirs = this.#circumstances.get(other.id);
    // A school whose circumstances are not known is taken as one standard deviation away.
    const circumstances =
      own === undefined ? 0 : theirs === undefined ? 1 : Math.abs(own - theirs) / this.#circumstancesSd;
    return kind + size + circumstances;
  }
}

function stratumOf({ territory, language, tested }: TestedSchool): string {
  return [territory, language, ...[...tested.keys()].toSorted((a, b) => a - b)].join('\u0000');
}

/** Pupils of the tested grades on the roll, or those tested where the roll is not known. */
function sizeOf({ grade4, grade9, tested }: TestedSchool): number {
  const present = [...tested.values()].reduce((sum, pupils) => sum + pupils, 0);
  return Math.max(present, (grade4 ?? 0) + (grade9 ?? 0));
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return variance > 0 ? Math.sqrt(variance) : 1;
}
