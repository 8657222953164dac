import { compareCodePoints } from './code-points.ts';
import type { Design } from './design.ts';
import type { Stratum } from './strata.ts';

/** One merging of a stratum into another, and why. */
export interface Merge {
  stratum: string;
  into: string;
  /** The column of `mergeOrder` that no longer separates the two (with those before it). */
  along: string;
  /** Eligible schools in `stratum` before the merging. */
  eligible: number;
  /** The stratum was smaller than the minimum, or all minimums together exceeded the sample. */
  reason: 'too-few-schools' | 'minimums-exceed-sample';
}

/**
 * Merges strata that are too small, one pair at a time, until none is left that can be merged.
 *
 * A stratum is too small if it has fewer eligible schools than `minimumPerStratum`; and as long as the minimums of all
 * strata together exceed the sample (`total`), every stratum counts as too small. In each step: the smallest such
 * stratum (ties: by name) that has a partner joins it. Partners differ only in the first column of `mergeOrder`;
 * if no too small stratum has such a partner, only in the first two, and so on. Of several partners the one with the
 * most values in common, then the smallest, then the first by name. What cannot be merged stays as it is.
 */
export function mergeStrata(
  strata: readonly Stratum[],
  design: Pick<Design, 'strata' | 'mergeOrder' | 'minimumPerStratum'>,
  total: number,
): { strata: Stratum[]; merges: Merge[] } {
  let current = [...strata];
  const merges: Merge[] = [];
  for (;;) {
    const merge = nextMerge(current, design, total);
    if (merge === null) return { strata: current, merges };
    const { stratum, into, along, reason } = merge;
    merges.push({ stratum: stratum.name, into: into.name, along, eligible: stratum.schools.length, reason });
    current = current.filter((other) => other !== stratum && other !== into);
    current.push(union(stratum, into));
    current.sort((a, b) => compareCodePoints(a.name, b.name));
  }
}

/** Schools that the minimums of all strata ask for; a stratum can give no more than it has. */
export function schoolsForMinimums(strata: readonly Stratum[], minimum: number): number {
  return strata.reduce((sum, stratum) => sum + Math.min(minimum, stratum.schools.length), 0);
}

type Pair = { stratum: Stratum; into: Stratum; along: string };

function nextMerge(
  strata: readonly Stratum[],
  design: Pick<Design, 'strata' | 'mergeOrder' | 'minimumPerStratum'>,
  total: number,
): (Pair & { reason: Merge['reason'] }) | null {
  const bySize = [...strata].sort(smallestFirst);
  const below = bySize.filter((stratum) => stratum.schools.length < design.minimumPerStratum);
  const pair = firstPair(below, strata, design);
  if (pair) return { ...pair, reason: 'too-few-schools' };
  if (schoolsForMinimums(strata, design.minimumPerStratum) <= total) return null;
  const any = firstPair(bySize, strata, design);
  return any && { ...any, reason: 'minimums-exceed-sample' };
}

function firstPair(
  small: readonly Stratum[],
  all: readonly Stratum[],
  { strata: columns, mergeOrder }: Pick<Design, 'strata' | 'mergeOrder'>,
): Pair | null {
  for (const [step, along] of mergeOrder.entries()) {
    const fixed = columns.filter((column) => !mergeOrder.slice(0, step + 1).includes(column));
    for (const stratum of small) {
      const partners = all.filter(
        (other) => other !== stratum && fixed.every((column) => sharesValue(stratum, other, column)),
      );
      const alike = (other: Stratum) =>
        columns.filter((column) => sharesValue(stratum, other, column)).length;
      partners.sort((a, b) => alike(b) - alike(a) || smallestFirst(a, b));
      const [into] = partners;
      if (into) return { stratum, into, along };
    }
  }
  return null;
}

function smallestFirst(a: Stratum, b: Stratum): number {
  return a.schools.length - b.schools.length || compareCodePoints(a.name, b.name);
}

function sharesValue(a: Stratum, b: Stratum, column: string): boolean {
  return a.values[column].some((value) => b.values[column].includes(value));
}

function union(a: Stratum, b: Stratum): Stratum {
  const mergedFrom = [...originals(a), ...originals(b)].sort(compareCodePoints);
  const columns = Object.keys(a.values);
  return {
    name: mergedFrom.join(' + '),
    values: Object.fromEntries(
      columns.map((column) => [
        column,
        [...new Set([...a.values[column], ...b.values[column]])].sort(compareCodePoints),
      ]),
    ),
    mergedFrom,
    schools: [...a.schools, ...b.schools],
  };
}

function originals(stratum: Stratum): string[] {
  return stratum.mergedFrom.length > 0 ? stratum.mergedFrom : [stratum.name];
}
