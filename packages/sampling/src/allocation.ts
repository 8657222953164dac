import { controlledRounding } from './controlled-rounding.ts';
import type { Design } from './design.ts';
import { numberIn, type School } from './school.ts';

/** What an allocation needs to know of a stratum. */
export interface AllocationStratum {
  name: string;
  eligible: number;
  /** Standard deviation (divisor N − 1) of the Neyman column inside the stratum. */
  standardDeviation?: number;
  /** Values of the stratum columns, whose margins are kept within one of their targets. */
  values?: Readonly<Record<string, readonly string[]>>;
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
 * Whole numbers of schools for each stratum, summing to `n` exactly: shares below the minimum are raised to it, shares above the stratum's size cut
 * to it and what remains shared out anew over the others, until all fit; values of the floor's column that get less than the floor are raised to it in
 * the same way; then `controlledRounding`. Needs Σ min(minimum, N_h) ≤ n ≤ Σ N_h and floors that fit, else throws a RangeError.
 */
export function allocate(
  n: number,
  strata: readonly AllocationStratum[],
  design: Pick<Design, 'allocation' | 'power' | 'minimumPerStratum' | 'floor'>,
): number[] {
  const shares = design.floor
    ? sharesWithFloor(n, strata, design, design.floor)
    : sharesWithinBounds(n, strata, design);
  return controlledRounding(
    n,
    strata.map(({ name, eligible, values = {} }, at) => {
      const margins = Object.keys(values).map((column) => `${column} = ${marginValue(values, column)}`);
      return { name, eligible, share: shares[at], margins };
    }),
  );
}

/** The value of a column to whose margin a stratum counts; a merged stratum, which has several, to theirs together. */
export function marginValue(values: Readonly<Record<string, readonly string[]>>, column: string): string {
  return (values[column] ?? []).join(' + ');
}

/** Shares of which each value of the column has at least the floor, or all its schools; the values raised share theirs out among themselves. */
function sharesWithFloor(
  n: number,
  strata: readonly AllocationStratum[],
  design: Pick<Design, 'allocation' | 'power' | 'minimumPerStratum'>,
  floor: NonNullable<Design['floor']>,
): number[] {
  const parts = Map.groupBy(strata.keys(), (at) => marginValue(strata[at].values ?? {}, floor.column));
  const floors = new Map(
    [...parts].map(([value, own]) => {
      const eligible = own.reduce((sum, at) => sum + strata[at].eligible, 0);
      return [value, Math.min(floor.schools, eligible)] as const;
    }),
  );
  const shares = strata.map(() => 0);
  const share = (schools: number, own: readonly number[]) => {
    const found = sharesWithinBounds(
      schools,
      own.map((at) => strata[at]),
      design,
    );
    own.forEach((at, place) => {
      shares[at] = found[place];
    });
  };
  const raised = new Set<string>();
  for (;;) {
    let left = n;
    for (const value of raised) {
      share(floors.get(value) ?? 0, parts.get(value) ?? []);
      left -= floors.get(value) ?? 0;
    }
    share(
      left,
      [...parts].flatMap(([value, own]) => (raised.has(value) ? [] : own)),
    );
    const below = [...parts].filter(
      ([value, own]) =>
        !raised.has(value) && own.reduce((sum, at) => sum + shares[at], 0) < (floors.get(value) ?? 0) - 1e-9,
    );
    if (below.length === 0) return shares;
    for (const [value] of below) raised.add(value);
  }
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
