import { balanced } from './balanced.ts';
import { bootstrap } from './bootstrap.ts';
import { pairedJackknife, stratifiedJackknife } from './jackknife.ts';
import type { Replicate } from './replicate.ts';
import { type ReplicateUnit, strataOf, type VarianceGroup, zonesOf } from './variance-groups.ts';

/** The ways to replicate a sample. */
export const replicateMethods = ['jk2', 'jkn', 'brr', 'fay', 'bootstrap'] as const;
export type ReplicateMethod = (typeof replicateMethods)[number];

/**
 * Where the finite population correction goes: nowhere (statements beyond this year's schools); into the replicates' scales
 * (jackknives only; R survey's way); or into the factors, drawn towards 1 by √(1 − f), which every method allows.
 */
export type FinitePopulation = 'none' | 'scales' | 'factors';

export interface ReplicateOptions {
  method: ReplicateMethod;
  finitePopulation?: FinitePopulation;
  /** jk2: drop each unit of a pair in turn with scale ½ (TIMSS since 2015) instead of the first alone. */
  full?: boolean;
  /** fay: how much weight the lighter half keeps, 0 < k < 1 (PISA: 0.5). */
  fayCoefficient?: number;
  /** bootstrap: number of replicates. */
  replicates?: number;
  /** bootstrap: the public seed. */
  seed?: string;
}

/**
 * Replicate weights: weight of unit i in replicate r = weight · factors[i·replicates + r]; variance of a statistic =
 * Σ_r scales[r] · (its value in replicate r − its value)².
 */
export interface ReplicateWeights {
  method: ReplicateMethod;
  replicates: number;
  factors: Float64Array;
  scales: Float64Array;
  /** Units less groups: the degrees of freedom of the variance. */
  degreesOfFreedom: number;
}

/**
 * Replicate weights of the schools of a draw, in the draw's order. Throws a RangeError for options that do not fit the method, and for
 * BRR where a zone has three schools (a half-sample would need a negative weight: Fay's method with k ≥ 0.3 takes it).
 */
export function replicateWeights(
  units: readonly ReplicateUnit[],
  options: ReplicateOptions,
): ReplicateWeights {
  const { method, finitePopulation = 'none' } = options;
  if (finitePopulation === 'scales' && method !== 'jk2' && method !== 'jkn')
    throw new RangeError(`${method} takes the finite population correction into its factors only`);
  const finite = finitePopulation !== 'none';
  const groups =
    method === 'jkn' || method === 'bootstrap' ? strataOf(units, finite) : zonesOf(units, finite);
  const used = groups.filter(({ members }) => members.length > 1);
  const replicates = made(units, used, options);
  return {
    method,
    replicates: replicates.length,
    factors: factorsOf(units.length, replicates),
    scales: Float64Array.from(replicates, ({ scale }) => scale),
    degreesOfFreedom: used.reduce((sum, { members }) => sum + members.length - 1, 0),
  };
}

function made(
  units: readonly ReplicateUnit[],
  groups: readonly VarianceGroup[],
  options: ReplicateOptions,
): Replicate[] {
  const correction = options.finitePopulation === 'scales' ? 'scales' : 'factors';
  switch (options.method) {
    case 'jk2':
      return pairedJackknife(groups, correction, options.full ?? false);
    case 'jkn':
      return stratifiedJackknife(groups, correction);
    case 'brr':
      return balanced(units, groups, 0);
    case 'fay':
      return balanced(units, groups, options.fayCoefficient ?? 0.5);
    case 'bootstrap':
      return bootstrap(groups, options.replicates ?? 500, options.seed ?? '');
    default:
      return options.method satisfies never;
  }
}

function factorsOf(units: number, replicates: readonly Replicate[]): Float64Array {
  const factors = new Float64Array(units * replicates.length).fill(1);
  replicates.forEach((one, replicate) => {
    one.forEachChange((unit, factor) => {
      factors[unit * replicates.length + replicate] = factor;
    });
  });
  return factors;
}

/** The weights of one replicate for rows (pupils) that belong to the units: the column that `sapa estimate` reads. */
export function replicateColumn(
  { factors, replicates }: ReplicateWeights,
  replicate: number,
  weights: Float64Array,
  unitOfRow: Int32Array,
): Float64Array {
  return weights.map((weight, row) => weight * factors[unitOfRow[row] * replicates + replicate]);
}

/** Σ_r scales[r] · (values[r] − value)²: the variance of a statistic from its value in each replicate. */
export function replicateVariance(
  { scales }: ReplicateWeights,
  value: number,
  values: ArrayLike<number>,
): number {
  let sum = 0;
  for (let replicate = 0; replicate < scales.length; replicate++) {
    sum += scales[replicate] * (values[replicate] - value) ** 2;
  }
  return sum;
}
