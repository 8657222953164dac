import type { RowFit, RowStatistic } from '../engine/row-pass.ts';
import { designRows } from './design-rows.ts';
import type { RandomIntercept } from './random-intercept.ts';
import { fitRandomIntercept, schoolInfluence } from './random-intercept.ts';
import type { Predictor } from './regression.ts';
import type { SchoolSlices, SchoolSums } from './school-sums.ts';
import { emptySchoolSums, sliceSchools, sumSchool } from './school-sums.ts';

/** The sums of the model without predictors. */
function withoutPredictors(full: SchoolSums): SchoolSums {
  const { size, schools } = full;
  const bare = { ...emptySchoolSums(schools, 2), weight: full.weight, pupils: full.pupils };
  const columns = [0, size - 1];
  for (let j = 0; j < schools; j++)
    columns.forEach((from, a) => {
      bare.sums[j * 2 + a] = full.sums[j * size + from];
      columns.forEach((to, b) => {
        bare.products[(j * 2 + a) * 2 + b] = full.products[(j * size + from) * size + to];
      });
    });
  return bare;
}

/** Sums under changed weights. A school whose pupils' weights all change by one factor keeps its sums, so a replicate of
 *  whole schools costs no pass over the pupils' values. */
function reweigh(
  sums: SchoolSums,
  slices: SchoolSlices,
  v: Float64Array,
  base: Float64Array,
  weights: Float64Array,
): SchoolSums {
  const changed = { ...sums, weight: sums.weight.slice() };
  const { order, start } = slices;
  let copied = false;
  for (let j = 0; j < sums.schools; j++) {
    const factor = weights[order[start[j]]] / base[order[start[j]]];
    let alike = true;
    for (let at = start[j] + 1; at < start[j + 1] && alike; at++)
      alike = Math.abs(weights[order[at]] - factor * base[order[at]]) <= 1e-12 * base[order[at]];
    if (alike) {
      changed.weight[j] = sums.weight[j] * factor;
      continue;
    }
    if (!copied)
      Object.assign(changed, {
        pupils: sums.pupils.slice(),
        sums: sums.sums.slice(),
        products: sums.products.slice(),
      });
    copied = true;
    sumSchool(changed, j, slices, v, weights);
  }
  return changed;
}

function explainedTerms(predictors: number): string[] {
  return predictors > 0 ? ['explained-between', 'explained-within'] : [];
}

/** Figures of a model, and of the one without predictors when there are some. */
function figures(
  model: RandomIntercept,
  bare: RandomIntercept | null,
  restore: (beta: Float64Array) => Float64Array,
): Float64Array {
  const { between, within } = model;
  const explained =
    bare === null
      ? []
      : [bare.between > 0 ? 1 - between / bare.between : Number.NaN, 1 - within / bare.within];
  return Float64Array.of(...restore(model.beta), between, within, between / (between + within), ...explained);
}

/** Derivative of `figures` for the change (dβ, dτ², dσ²) of the model and of the bare one. */
function figuresChange(
  model: RandomIntercept,
  bare: RandomIntercept | null,
  change: Float64Array,
  bareChange: Float64Array,
  restore: (beta: Float64Array) => Float64Array,
): Float64Array {
  const k = model.beta.length;
  const { between, within } = model;
  const [dBetween, dWithin] = [change[k], change[k + 1]];
  const total = between + within;
  const share = (now: number, before: number, dNow: number, dBefore: number): number =>
    (now * dBefore) / before ** 2 - dNow / before;
  const explained =
    bare === null
      ? []
      : [
          share(between, bare.between, dBetween, bareChange[1]),
          share(within, bare.within, dWithin, bareChange[2]),
        ];
  return Float64Array.of(
    ...restore(change.subarray(0, k)),
    dBetween,
    dWithin,
    (dBetween * within - between * dWithin) / total ** 2,
    ...explained,
  );
}

/** Two-level model, pupils in schools: random intercept, fixed slopes. Terms: `(intercept)`, predictors, `between` and
 *  `within` (variances), `icc` = between/(between + within), and with predictors `explained-between` and `explained-within` (reduction
 *  of the variances against the model without predictors, Raudenbush & Bryk 2002, p. 79). Weighted pseudo maximum likelihood;
 *  linearised errors need schools as clusters. */
export function twoLevel(
  outcome: Float64Array,
  predictors: readonly Predictor[],
  schoolCodes: Int32Array,
): RowStatistic {
  const count = predictors.length;
  const size = count + 2;
  const terms = [
    '(intercept)',
    ...predictors.map(({ term }) => term),
    'between',
    'within',
    'icc',
    ...explainedTerms(count),
  ];
  return {
    terms,
    complete: (row) =>
      schoolCodes[row] >= 0 &&
      Number.isFinite(outcome[row]) &&
      predictors.every(({ values }) => Number.isFinite(values[row])),
    prepare: (rows) => prepareTwoLevel(rows, outcome, predictors, schoolCodes, size, terms.length),
  };
}

function prepareTwoLevel(
  rows: Int32Array,
  outcome: Float64Array,
  predictors: readonly Predictor[],
  schoolCodes: Int32Array,
  size: number,
  terms: number,
): RowFit {
  const k = size - 1;
  const slices = sliceSchools(rows, schoolCodes);
  const schools = slices.start.length - 1;
  const { x, restore } = designRows(rows, predictors);
  const centre = outcome[rows[0]];
  const v = new Float64Array(rows.length * size);
  rows.forEach((row, i) => {
    v.set(x.subarray(i * k, (i + 1) * k), i * size);
    v[i * size + k] = outcome[row] - centre;
  });
  const whole = (beta: Float64Array, shift: number): Float64Array => {
    const out = restore(beta);
    out[0] += shift;
    return out;
  };
  let base: { weights: Float64Array; sums: SchoolSums } | null = null;
  const sumsOf = (weights: Float64Array): SchoolSums => {
    if (base !== null) return reweigh(base.sums, slices, v, base.weights, weights);
    const sums = emptySchoolSums(schools, size);
    for (let j = 0; j < schools; j++) sumSchool(sums, j, slices, v, weights);
    base = { weights: weights.slice(), sums };
    return sums;
  };
  const models = (sums: SchoolSums, start: Float64Array | null) => {
    const ratio = start === null ? 0 : start[k] / start[k + 1];
    const model = fitRandomIntercept(sums, ratio);
    const bareSums = predictors.length > 0 ? withoutPredictors(sums) : null;
    return { model, bareSums, bare: bareSums === null ? null : fitRandomIntercept(bareSums, ratio) };
  };
  return {
    fit(weights, start) {
      const { model, bareSums, bare } = models(sumsOf(weights), start);
      if (model === null || (bareSums !== null && bare === null))
        return new Float64Array(terms).fill(Number.NaN);
      return figures(model, bare, (beta) => whole(beta, centre));
    },
    gradient(weights, values) {
      const sums = sumsOf(weights);
      const { model, bareSums, bare } = models(sums, values);
      const out = new Float64Array(rows.length * terms);
      if (model === null) return out.fill(Number.NaN);
      const influence = schoolInfluence(sums, model);
      const bareInfluence =
        bareSums === null || bare === null ? new Float64Array(3 * schools) : schoolInfluence(bareSums, bare);
      for (let j = 0; j < schools; j++) {
        const change = influence.subarray(j * (size + 1), (j + 1) * (size + 1));
        const bareChange = bareInfluence.subarray(3 * j, 3 * j + 3);
        const moved = figuresChange(model, bare, change, bareChange, (beta) => whole(beta, 0));
        // Shared out over the school's pupils so that Σ w ∂θ/∂w is the school's influence.
        for (let at = slices.start[j]; at < slices.start[j + 1]; at++) {
          const i = slices.order[at];
          const share = weights[i] > 0 ? 1 / (weights[i] * sums.pupils[j]) : 0;
          for (let t = 0; t < terms; t++) out[i * terms + t] = moved[t] * share;
        }
      }
      return out;
    },
  };
}
