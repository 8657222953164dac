import type { Columns } from '../columns.ts';
import { normalQuantile } from '../inference/distributions.ts';
import { designRows } from '../statistics/design-rows.ts';
import type { RandomIntercept } from '../statistics/random-intercept.ts';
import { fitRandomIntercept } from '../statistics/random-intercept.ts';
import type { Predictor } from '../statistics/regression.ts';
import type { SchoolSlices, SchoolSums } from '../statistics/school-sums.ts';
import { emptySchoolSums, sliceSchools, sumSchool } from '../statistics/school-sums.ts';

/** A school's result against what is expected of its intake. */
export interface ContextualResidual {
  school: string;
  /** Pupils with all values. */
  n: number;
  /** Weighted mean of outcome − expectation. */
  raw: number;
  /** Empirical Bayes estimate of the school's own part. */
  residual: number;
  /** Its comparative standard error √(τ²(1 − reliability)). */
  se: number;
  reliability: number;
  low: number;
  high: number;
}

export interface ValueAddedInput {
  data: Columns;
  /** Numeric columns. */
  outcome: string;
  predictors: readonly string[];
  /** Categorical column. */
  school: string;
  weight?: string;
  confidence?: number;
}

/** Σ w e of one school over its pupils, relative to the fixed part. */
function meanResidual(sums: SchoolSums, j: number, beta: Float64Array): number {
  const k = sums.size - 1;
  let residual = sums.sums[j * sums.size + k];
  for (let a = 0; a < k; a++) residual -= beta[a] * sums.sums[j * sums.size + a];
  return residual / sums.pupils[j];
}

function schoolSumsOf(
  rows: Int32Array,
  slices: SchoolSlices,
  predictors: readonly Predictor[],
  outcome: Float64Array,
  weights: Float64Array,
): SchoolSums {
  const size = predictors.length + 2;
  const { x } = designRows(rows, predictors);
  const v = new Float64Array(rows.length * size);
  rows.forEach((row, i) => {
    v.set(x.subarray(i * (size - 1), (i + 1) * (size - 1)), i * size);
    v[i * size + size - 1] = outcome[row];
  });
  const schools = slices.start.length - 1;
  const sums = emptySchoolSums(schools, size);
  for (let j = 0; j < schools; j++) sumSchool(sums, j, slices, v, weights);
  return sums;
}

/** Contextual (value-added) residuals of schools from the two-level model of outcome on intake: û = λ·(mean residual), λ = τ²/(τ² +
 *  σ²/n), error √(τ²(1 − λ)) with fixed part and variances held (Raudenbush & Bryk 2002, ch. 5; Goldstein 2011, sec. 2.4). They
 *  say how a school does against others of like intake, not why. Schools in the order of their first pupil. Null when the
 *  model cannot be fitted. */
export function contextualResiduals(
  input: ValueAddedInput,
): { model: RandomIntercept; schools: ContextualResidual[] } | null {
  const { data, outcome, school, confidence = 0.95 } = input;
  const predictors = input.predictors.map((term) => ({ term, values: data.numeric[term] }));
  const { codes, labels } = data.categorical[school];
  const y = data.numeric[outcome];
  const weight = input.weight === undefined ? null : data.numeric[input.weight];
  const rows = Int32Array.from(y.keys()).filter(
    (row) =>
      codes[row] >= 0 &&
      Number.isFinite(y[row]) &&
      (weight === null || weight[row] > 0) &&
      predictors.every(({ values }) => Number.isFinite(values[row])),
  );
  const weights = Float64Array.from(rows, (row) => weight?.[row] ?? 1);
  const slices = sliceSchools(rows, codes);
  const sums = schoolSumsOf(rows, slices, predictors, y, weights);
  const model = fitRandomIntercept(sums, 0);
  if (model === null) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const schools = Array.from({ length: sums.schools }, (_, j) => {
    const n = sums.pupils[j];
    const raw = meanResidual(sums, j, model.beta);
    const reliability = model.between / (model.between + model.within / n);
    const se = Math.sqrt(model.between * (1 - reliability));
    const residual = reliability * raw;
    return {
      school: labels[codes[rows[slices.order[slices.start[j]]]]],
      n,
      raw,
      residual,
      se,
      reliability,
      low: residual - z * se,
      high: residual + z * se,
    };
  });
  return { model, schools };
}
