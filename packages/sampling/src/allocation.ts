import { compareCodePoints } from './code-points.ts';
import type { Design } from './design.ts';
import { numberIn, type School } from './school.ts';

/** What an allocation needs to know of a stratum. */
export interface AllocationStratum {
  name: string;
  eligible: number;
  /** Standard deviation (divisor N − 1) of the Neyman column inside the stratum. */
  standardDeviation?: number;
}

/**
 * Unrounded shares of a sample of `n` over strata of N_h schools: proportional n·N_h/N; equal n/H; power n·N_h^p/ΣN_h^p
 * (Bankier 1988, with X_h = N_h and equal CVs); neyman n·N_h·S_h/ΣN_h·S_h (Neyman 1934; Cochran 1977, eq. 5.26).
 * If all standard deviations are 0, neyman falls back on proportional.
 */
export function allocationShares(
  n: number,
  strata: readonly AllocationStratum[],
  design: Pick<Design, 'allocation' | 'power'>,
): number[] {
  const weights = strata.map((stratum) => allocationWeight(stratum, design));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return allocationShares(n, strata, { ...design, allocation: 'proportional' });
  return weights.map((weight) => (n * weight) / sum);
}

function allocationWeight(stratum: AllocationStratum, design: Pick<Design, 'allocation' | 'power'>): number {
  switch (design.allocation) {
    case 'proportional':
      return stratum.eligible;
    case 'equal':
      return 1;
    case 'power':
      return stratum.eligible ** design.power;
    case 'neyman':
      return stratum.eligible * (stratum.standardDeviation ?? 0);
    default:
      return design.allocation satisfies never;
  }
}

/**
 * Whole numbers of schools for each stratum, summing to `n` exactly: shares below the minimum are raised to it, shares
 * above the stratum's size cut to it and what remains shared out anew over the others, until all fit; then every
 * stratum has the whole part, and the places left over go to the largest fractions (ties, to nine decimals: the larger stratum, then the
 * first by name). Needs Σ min(minimum, N_h) ≤ n ≤ Σ N_h, else throws a RangeError.
 */
export function allocate(
  n: number,
  strata: readonly AllocationStratum[],
  design: Pick<Design, 'allocation' | 'power' | 'minimumPerStratum'>,
): number[] {
  const shares = sharesWithinBounds(n, strata, design);
  const whole = shares.map((share) => Math.floor(share + 1e-9));
  const fraction = (index: number) => Math.round((shares[index] - whole[index]) * 1e9);
  const order = strata.map((_, index) => index);
  order.sort(
    (a, b) =>
      fraction(b) - fraction(a) ||
      strata[b].eligible - strata[a].eligible ||
      compareCodePoints(strata[a].name, strata[b].name),
  );
  let left = n - whole.reduce((sum, count) => sum + count, 0);
  for (const index of order) {
    if (left > 0 && whole[index] < strata[index].eligible) {
      whole[index]++;
      left--;
    }
  }
  if (left !== 0) throw new RangeError(`${n} schools do not fit the strata's minimums and sizes`);
  return whole;
}

// Fixes in each round either all strata under their minimum or all over their size, whichever weighs more:
// the rule that reaches the one solution of this bounded sharing (Bitran & Hax 1981).
function sharesWithinBounds(
  n: number,
  strata: readonly AllocationStratum[],
  design: Pick<Design, 'allocation' | 'power' | 'minimumPerStratum'>,
): number[] {
  const shares = strata.map(() => 0);
  let free = strata.map((_, index) => index);
  let left = n;
  while (free.length > 0) {
    const open = free.map((index) => strata[index]);
    const proposed = allocationShares(left, open, design);
    const bounded = proposed.map((share, at) => {
      const most = open[at].eligible;
      return Math.min(most, Math.max(Math.min(design.minimumPerStratum, most), share));
    });
    const moved = bounded.reduce((sum, share, at) => sum + share - proposed[at], 0);
    const isFixed = (at: number) =>
      (moved >= 0 && bounded[at] > proposed[at]) || (moved <= 0 && bounded[at] < proposed[at]);
    const settled = Math.abs(moved) < 1e-9;
    free.forEach((index, at) => {
      if (settled || isFixed(at)) {
        shares[index] = bounded[at];
        left -= bounded[at];
      }
    });
    free = settled ? [] : free.filter((_, at) => !isFixed(at));
  }
  return shares;
}

/** Standard deviation (divisor N − 1) of a column over the schools that have it; 0 if fewer than two have. */
export function standardDeviationOf(schools: readonly School[], column: string): number {
  const values = schools.map((school) => numberIn(school, column)).filter((value) => value !== null);
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * floor(fraction × eligible), computed exactly on the decimal digits of the fraction: 0.29 × 100 is 29, although the
 * product of doubles is 28.999…96.
 */
export function sampleSize(fraction: number, eligible: number): number {
  const [mantissa, exponent = '0'] = fraction.toString().split('e');
  const [whole, decimals = ''] = mantissa.split('.');
  const scale = decimals.length - Number(exponent);
  return Number((BigInt(whole + decimals) * BigInt(eligible)) / 10n ** BigInt(scale));
}
