import type { Design } from '../design.ts';
import { drawSample } from '../draw.ts';
import type { Frame } from '../frame.ts';
import { normalQuantile } from '../normal.ts';
import {
  type ReplicateOptions,
  type ReplicateWeights,
  replicateVariance,
  replicateWeights,
} from '../replicates/replicate-weights.ts';
import { numberIn } from '../school.ts';

/** How one way of replicating judged the spread of a mean over many draws. */
export interface ErrorCheck {
  name: string;
  draws: number;
  /** Mean of the standard errors ÷ standard deviation of the estimates over the draws. */
  meanErrorOverSpread: number;
  /** Root of the mean estimated variance ÷ the same. */
  rootMeanVarianceOverSpread: number;
  /** Share of the draws whose 95 % interval (normal) holds the true mean. */
  coverage: number;
}

export interface SpreadCheck {
  draws: number;
  truth: number;
  /** Mean of the estimates less the truth, in standard errors of that mean. */
  biasInErrors: number;
  /** Standard deviation of the estimates. */
  spread: number;
  errors: ErrorCheck[];
}

/**
 * Draws with each seed and asks, for every way of replicating, whether its standard error of the mean of a column (weighted by 1/π) is the
 * spread of that mean over the draws. Needs a column without missing values.
 */
export function samplingErrors(
  frame: Frame,
  design: Design,
  column: string,
  seeds: readonly string[],
  ways: readonly { name: string; options: ReplicateOptions }[],
): SpreadCheck {
  const values = new Map(
    frame.eligible.map((school) => [school.code, numberIn(school, column) ?? Number.NaN]),
  );
  const truth = meanOf([...values.values()]);
  const estimates: number[] = [];
  const errors = ways.map((): number[] => []);
  for (const seed of seeds) {
    const { schools } = drawSample(frame, design, seed);
    const y = Float64Array.from(schools, ({ code }) => values.get(code) ?? Number.NaN);
    const w = Float64Array.from(schools, ({ baseWeight }) => baseWeight);
    const estimate = weightedMean(w, y);
    estimates.push(estimate);
    ways.forEach(({ options }, at) => {
      const replicates = replicateWeights(
        schools,
        options.method === 'bootstrap' ? { ...options, seed } : options,
      );
      const variance = replicateVariance(replicates, estimate, replicateMeans(replicates, w, y));
      errors[at].push(Math.sqrt(variance));
    });
  }
  const spread = deviationOf(estimates);
  const half = normalQuantile(0.975);
  return {
    draws: seeds.length,
    truth,
    biasInErrors: (meanOf(estimates) - truth) / (spread / Math.sqrt(seeds.length)),
    spread,
    errors: ways.map(({ name }, at) => ({
      name,
      draws: seeds.length,
      meanErrorOverSpread: meanOf(errors[at]) / spread,
      rootMeanVarianceOverSpread: Math.sqrt(meanOf(errors[at].map((error) => error ** 2))) / spread,
      coverage: meanOf(
        errors[at].map((error, draw) => (Math.abs(estimates[draw] - truth) <= half * error ? 1 : 0)),
      ),
    })),
  };
}

/** The weighted mean in every replicate; rows outside, replicates inside, as the factors lie in memory. */
function replicateMeans(
  { factors, replicates }: ReplicateWeights,
  w: Float64Array,
  y: Float64Array,
): Float64Array {
  const weights = new Float64Array(replicates);
  const totals = new Float64Array(replicates);
  for (let unit = 0; unit < w.length; unit++) {
    const own = w[unit] * y[unit];
    const start = unit * replicates;
    for (let r = 0; r < replicates; r++) {
      weights[r] += w[unit] * factors[start + r];
      totals[r] += own * factors[start + r];
    }
  }
  return totals.map((total, r) => total / weights[r]);
}

function weightedMean(w: Float64Array, y: Float64Array): number {
  let weights = 0;
  let total = 0;
  for (let unit = 0; unit < w.length; unit++) {
    weights += w[unit];
    total += w[unit] * y[unit];
  }
  return total / weights;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
