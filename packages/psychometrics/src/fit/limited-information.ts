import { chiSquareTail } from '../numerics/chi-square.ts';
import { cholesky, solveCholesky } from '../numerics/cholesky.ts';
import { noncentralityAt } from '../numerics/noncentral-chi-square.ts';
import { codeCells } from '../responses/answer-patterns.ts';
import { answersOnly, NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import type { ScoringCalibration } from '../scoring/score.ts';
import { independentMoments, type MomentModel, momentsOfCalibration } from './moment-model.ts';
import { listMoments, type Moment, momentCovariance, momentResiduals, momentSlopes } from './moments.ts';

/** Fit of a model to the first and second moments of the item scores. */
export interface LimitedInformationFit {
  readonly m2: number;
  readonly df: number;
  readonly p: number;
  /** Root mean square error of approximation (by N − 1), with its 90 % interval (by N), as mirt divides. */
  readonly rmsea: number;
  readonly rmseaLow: number;
  readonly rmseaHigh: number;
  /** Root mean square of the residual correlations. */
  readonly srmsr: number;
  /** Tucker–Lewis and comparative fit index, against independent items. */
  readonly tli: number;
  readonly cfi: number;
}

/** Items up to which the statistic is computed: the work grows with the sixth power of their number. */
const MOST_ITEMS = 60;

/**
 * M2 of Maydeu-Olivares & Joe (2006); for items of several categories M2* on the moments of their scores (Cai & Hansen
 * 2013), as mirt. The calibration is that of these answers, unweighted, one group.
 *
 * @returns null where it is not defined: answers missing, more than 60 items, a density that is not normal, no degrees of freedom.
 */
export function limitedInformationFit(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
): LimitedInformationFit | null {
  const { items, persons } = responses;
  const cells = codeCells(responses, answersOnly(calibration.omitted));
  const same = items.every((id, item) => calibration.items[item]?.id === id);
  const usable =
    same && items.length <= MOST_ITEMS && calibration.latent.length === 1 && !calibration.latent[0].density;
  if (!usable || persons < 3 || cells.includes(NOT_ADMINISTERED)) return null;
  const observed = observeMoments(cells, items.length, persons);
  const model = momentsOfCalibration(calibration);
  const tested = testMoments(model, observed, persons);
  const independent = testMoments(independentMoments(observed.means, observed.squares), observed, persons);
  if (!tested || !independent || tested.df <= 0) return null;
  const { value, df } = tested;
  const distance = Math.max(value - df, 0);
  const worst = Math.max(independent.value - independent.df, distance);
  const ratio = independent.value / independent.df;
  return {
    m2: value,
    df,
    p: chiSquareTail(value, df),
    rmsea: Math.sqrt(distance / (df * (persons - 1))),
    rmseaLow: Math.sqrt(noncentralityAt(value, df, 0.05) / (df * persons)),
    rmseaHigh: Math.sqrt(noncentralityAt(value, df, 0.95) / (df * persons)),
    srmsr: residualCorrelation(model, observed),
    tli: (ratio - value / df) / (ratio - 1),
    cfi: worst > 0 ? 1 - distance / worst : 1,
  };
}

/** Observed moments. */
interface Observed {
  readonly moments: readonly Moment[];
  readonly values: Float64Array;
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

function observeMoments(cells: Uint8Array, items: number, persons: number): Observed {
  const moments = listMoments(items);
  const values = new Float64Array(moments.length);
  const squares = new Float64Array(items);
  for (let person = 0; person < persons; person++) {
    const row = cells.subarray(person * items, (person + 1) * items);
    for (let item = 0; item < items; item++) squares[item] += row[item] ** 2 / persons;
    moments.forEach(([one, other], r) => {
      values[r] += (other < 0 ? row[one] : row[one] * row[other]) / persons;
    });
  }
  return { moments, values, means: values.slice(0, items), squares };
}

/** N e′ (Ξ⁻¹ − Ξ⁻¹Δ (Δ′Ξ⁻¹Δ)⁻¹ Δ′Ξ⁻¹) e by way of the Cholesky factor of Ξ. */
function testMoments(
  model: MomentModel,
  { moments, values }: Observed,
  persons: number,
): { value: number; df: number } | null {
  const size = moments.length;
  const factor = cholesky(momentCovariance(model, moments), size);
  if (!factor) return null;
  const residual = forward(factor, size, momentResiduals(model, moments, values));
  const slopes = momentSlopes(model, moments).map((column) => forward(factor, size, column));
  const count = slopes.length;
  const normal = new Float64Array(count * count);
  slopes.forEach((left, i) => {
    slopes.forEach((right, j) => {
      normal[i * count + j] = j < i ? normal[j * count + i] : dot(left, right);
    });
  });
  const right = Float64Array.from(slopes, (slope) => dot(slope, residual));
  const inner = cholesky(normal, count);
  if (!inner) return null;
  const explained = dot(right, solveCholesky(inner, count, right));
  return { value: persons * (dot(residual, residual) - explained), df: size - count };
}

function residualCorrelation(model: MomentModel, { moments, values, means, squares }: Observed): number {
  const residuals = momentResiduals(model, moments, values);
  const expected = values.map((value, r) => value - residuals[r]);
  const expectedSquare = (item: number) => dot(model.weights, model.squares[item]);
  const correlation = (
    joint: number,
    one: number,
    other: number,
    mean: Float64Array,
    square: (i: number) => number,
  ) =>
    (joint - mean[one] * mean[other]) /
    Math.sqrt((square(one) - mean[one] ** 2) * (square(other) - mean[other] ** 2));
  let sum = 0;
  let pairs = 0;
  moments.forEach(([one, other], r) => {
    if (other < 0) return;
    const seen = correlation(values[r], one, other, means, (item) => squares[item]);
    sum += (seen - correlation(expected[r], one, other, expected, expectedSquare)) ** 2;
    pairs++;
  });
  return Math.sqrt(sum / pairs);
}

/** Solves L x = right. */
function forward(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    let value = x[i];
    for (let k = 0; k < i; k++) value -= factor[i * size + k] * x[k];
    x[i] = value / factor[i * (size + 1)];
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
