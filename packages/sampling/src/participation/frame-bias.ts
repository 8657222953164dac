import type { ReplicateWeights } from '../replicates/replicate-weights.ts';

/** A school drawn (and eligible) or a replacement that was tested, with the weights by which it counts. */
export interface BiasUnit {
  /** Number of its place in the draw: row of the replicate weights. */
  place: number;
  /** Weight in the sample as drawn (base weight × pupils in the frame); 0 for a replacement. */
  drawn: number;
  /** The same among those tested; 0 for a school that was not. */
  tested: number;
}

/** A frame variable: a number a unit, or 1 and 0 for one category. NaN = not known: the unit takes no part. */
export interface BiasVariable {
  name: string;
  /** null: the variable is a number, else this is one of its categories. */
  category: string | null;
  values: Float64Array;
}

/** How far the tested schools are from the sample drawn in one variable. */
export interface FrameBias {
  name: string;
  category: string | null;
  /** Mean (share, for a category) over the eligible sample drawn, over the tested by base weights, and by weights adjusted for non-response. */
  drawn: number;
  tested: number;
  adjusted: number;
  before: Bias;
  after: Bias;
}

export interface Bias {
  /** tested − drawn, in the variable's unit. */
  absolute: number;
  /** absolute / drawn; null where the mean is 0. */
  relative: number | null;
  /** absolute / standard deviation over the sample drawn; null where all are alike. */
  standardised: number | null;
  se: number;
  /** absolute / se; null where the error is 0: then there is nothing to test. */
  t: number | null;
}

/** Weights adjusted for non-response, of all units, when the places' base weights are multiplied by these factors. */
export type Adjust = (factorOfPlace: (place: number) => number) => Float64Array;

/**
 * Estimated non-response bias from frame variables (NCES Statistical Standards 4-4, "nonresponse bias analysis"; Brick & Kalton 1996; PISA's
 * national analyses): the mean over the tested less the mean over the eligible sample, by base weights and after the adjustment. The standard
 * error of the difference is that of the draw's jackknife: each replicate makes both means, and the adjustment, anew.
 */
export function frameBias(
  units: readonly BiasUnit[],
  variables: readonly BiasVariable[],
  adjust: Adjust,
  replicates: ReplicateWeights,
): FrameBias[] {
  const whole = weightsOf(units, adjust, () => 1);
  const repeated = Array.from({ length: replicates.replicates }, (_, replicate) =>
    weightsOf(units, adjust, (place) => replicates.factors[place * replicates.replicates + replicate]),
  );
  return variables.map(({ name, category, values }) => {
    const means = meansOf(values, whole);
    const spread = spreadOf(values, whole.drawn, means.drawn);
    const again = repeated.map((weights) => meansOf(values, weights));
    const bias = (of: 'tested' | 'adjusted'): Bias => {
      const absolute = means[of] - means.drawn;
      const variance = again.reduce(
        (sum, one, at) => sum + replicates.scales[at] * (one[of] - one.drawn - absolute) ** 2,
        0,
      );
      return biasOf(absolute, means.drawn, spread, Math.sqrt(variance));
    };
    return { name, category, ...means, before: bias('tested'), after: bias('adjusted') };
  });
}

interface ThreeWeights {
  drawn: Float64Array;
  tested: Float64Array;
  adjusted: Float64Array;
}

function weightsOf(
  units: readonly BiasUnit[],
  adjust: Adjust,
  factor: (place: number) => number,
): ThreeWeights {
  return {
    drawn: Float64Array.from(units, (unit) => unit.drawn * factor(unit.place)),
    tested: Float64Array.from(units, (unit) => unit.tested * factor(unit.place)),
    adjusted: adjust(factor),
  };
}

function meansOf(values: Float64Array, weights: ThreeWeights) {
  return {
    drawn: meanOf(values, weights.drawn),
    tested: meanOf(values, weights.tested),
    adjusted: meanOf(values, weights.adjusted),
  };
}

function meanOf(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let unit = 0; unit < values.length; unit++) {
    if (Number.isNaN(values[unit])) continue;
    sum += weights[unit] * values[unit];
    total += weights[unit];
  }
  return sum / total;
}

function spreadOf(values: Float64Array, weights: Float64Array, mean: number): number {
  return Math.sqrt(
    meanOf(
      values.map((value) => (value - mean) ** 2),
      weights,
    ),
  );
}

/** Differences and errors at the height of rounding are none. */
const rounding = 1e-12;

function biasOf(absolute: number, mean: number, spread: number, se: number): Bias {
  const noise = rounding * Math.max(1, Math.abs(mean));
  return {
    absolute,
    relative: mean === 0 ? null : absolute / mean,
    standardised: spread > noise ? absolute / spread : null,
    se,
    t: se > noise ? absolute / se : null,
  };
}
