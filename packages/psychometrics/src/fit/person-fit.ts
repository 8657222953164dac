import { scoredItem } from '../models/scored-item.ts';
import { answersOnly, NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { requireScorable, type Scores, type ScoringCalibration } from '../scoring/score.ts';

/** Fit of persons' answers to the model; NaN without a finite ability, with fewer than two answers, or where these leave nothing to contradict the ability. */
export interface PersonFit {
  /** Standardised log-likelihood (Drasgow, Levine & Williams 1985); far below 0: answers that contradict each other. */
  readonly lz: Float64Array;
  /** The same corrected for the estimated ability (Snijders 2001; for several categories Sinharay 2016): N(0, 1). */
  readonly lzStar: Float64Array;
}

/** The abilities the statistics are computed at. */
export interface PlacedPersons {
  readonly method: 'wle' | 'mle';
  readonly theta: Scores['theta'];
}

/**
 * Person fit at the abilities of `score` by `wle` or `mle` (for which the correction is known in closed form).
 *
 * @throws PsychometricProblems naming items that were not calibrated and impossible categories.
 */
export function personFit(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  { method, theta }: PlacedPersons,
): PersonFit {
  const cells = requireScorable(responses, calibration, answersOnly(calibration.omitted));
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const items = responses.items.flatMap((id) => {
    const item = byId.get(id);
    return item ? [scoredItem(item, calibration.model)] : [];
  });
  const width = items.length;
  const [lz, lzStar] = [new Float64Array(responses.persons), new Float64Array(responses.persons)];
  const [p, first, second] = [0, 1, 2].map(() => new Float64Array(256));
  for (let person = 0; person < responses.persons; person++) {
    const sums = emptySums();
    let answered = 0;
    for (let j = 0; j < width; j++) {
      const cell = cells[person * width + j];
      if (cell === NOT_ADMINISTERED || !Number.isFinite(theta[person])) continue;
      const { family, parameters, categories } = items[j];
      family.derive(parameters, categories, theta[person], p, first, second);
      addItem(sums, cell, categories, { p, first, second });
      answered++;
    }
    const known = answered > 1;
    lz[person] = known ? standardise(sums.distance, sums.variance, sums) : Number.NaN;
    lzStar[person] = known ? corrected(sums, method) : Number.NaN;
  }
  return { lz, lzStar };
}

/** Sums over the answered items of one person. */
interface Sums {
  /** log-likelihood less its expectation, and its variance. */
  distance: number;
  variance: number;
  /** Σ Σ P log² P. */
  square: number;
  /** Σ P′ log P, Σ P′² / P, Σ P′ P″ / P. */
  slope: number;
  information: number;
  correction: number;
}

function emptySums(): Sums {
  return { distance: 0, variance: 0, square: 0, slope: 0, information: 0, correction: 0 };
}

function addItem(
  sums: Sums,
  cell: number,
  categories: number,
  { p, first, second }: Record<'p' | 'first' | 'second', Float64Array>,
): void {
  let mean = 0;
  let square = 0;
  let observed = 0;
  for (let k = 0; k < categories; k++) {
    const share = Math.max(p[k], 1e-300);
    const log = Math.log(share);
    mean += share * log;
    square += share * log * log;
    if (k === cell) observed = log;
    sums.slope += first[k] * log;
    sums.information += first[k] ** 2 / share;
    sums.correction += (first[k] * second[k]) / share;
  }
  sums.distance += observed - mean;
  sums.variance += square - mean * mean;
  sums.square += square;
}

/**
 * Snijders' correction: the weights log P are replaced by log P − c P′/P with c = Σ P′ log P / I, and the mean by −c r₀,
 * r₀ = J / 2I for Warm's estimate and 0 for maximum likelihood.
 */
function corrected(sums: Sums, method: 'wle' | 'mle'): number {
  const { distance, variance, slope, information, correction } = sums;
  const c = slope / information;
  const shift = method === 'wle' ? (c * correction) / (2 * information) : 0;
  // Var(log P − c P′/P) = Var(log P) − 2c Σ P′ log P + c² I, as P′/P has mean 0.
  return standardise(distance + shift, variance - 2 * c * slope + c * c * information, sums);
}

/** NaN where hardly anything is left of the sum of squares that the variance was taken from. */
function standardise(distance: number, variance: number, { square }: Sums): number {
  return variance > 1e-10 * square ? distance / Math.sqrt(variance) : Number.NaN;
}
