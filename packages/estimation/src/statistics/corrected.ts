import type { RowFit, RowStatistic } from '../engine/row-pass.ts';
import { solveSymmetric } from './cholesky.ts';
import type { DensityFit, LatentGrid } from './latent-density.ts';
import { fitDensity, latentGrid } from './latent-density.ts';
import { scoreLikelihoods } from './score-likelihood.ts';

/** A figure of the distribution of true values and its derivative when the masses change. */
export interface DensityFigure {
  term: string;
  of(grid: LatentGrid, masses: Float64Array): number;
  change(grid: LatentGrid, masses: Float64Array, dMasses: Float64Array): number;
}

/** Mass below x, each mass spread evenly over its step. */
function massBelow({ points, step }: LatentGrid, masses: Float64Array, x: number): number {
  let sum = 0;
  for (let k = 0; k < points.length; k++)
    sum += masses[k] * Math.max(0, Math.min(1, (x - points[k]) / step + 0.5));
  return sum;
}

/** The value below which `share` of the mass lies, and the mass of its step. */
function densityQuantile(
  { points, step }: LatentGrid,
  masses: Float64Array,
  share: number,
): { x: number; mass: number } {
  let below = 0;
  for (let k = 0; k < points.length; k++) {
    if (below + masses[k] >= share || k === points.length - 1)
      return { x: points[k] + step * ((share - below) / masses[k] - 0.5), mass: masses[k] };
    below += masses[k];
  }
  return { x: Number.NaN, mass: Number.NaN };
}

function meanOf({ points }: LatentGrid, masses: Float64Array): number {
  return points.reduce((sum, point, k) => sum + masses[k] * point, 0);
}

function varianceOf(grid: LatentGrid, masses: Float64Array): number {
  const mean = meanOf(grid, masses);
  return grid.points.reduce((sum, point, k) => sum + masses[k] * (point - mean) ** 2, 0);
}

/** Variance, or its root, of the true values. */
export function densitySpread(root: boolean): DensityFigure {
  const dVariance = (grid: LatentGrid, masses: Float64Array, dMasses: Float64Array): number => {
    const mean = meanOf(grid, masses);
    return grid.points.reduce((sum, point, k) => sum + dMasses[k] * (point - mean) ** 2, 0);
  };
  return {
    term: '',
    of: (grid, masses) => (root ? Math.sqrt(varianceOf(grid, masses)) : varianceOf(grid, masses)),
    change(grid, masses, dMasses) {
      const change = dVariance(grid, masses, dMasses);
      return root ? change / (2 * Math.sqrt(varianceOf(grid, masses))) : change;
    },
  };
}

/** Quantile of the true values at a percent. */
export function densityPercentile(percent: number): DensityFigure {
  return {
    term: String(percent),
    of: (grid, masses) => densityQuantile(grid, masses, percent / 100).x,
    change(grid, masses, dMasses) {
      const { x, mass } = densityQuantile(grid, masses, percent / 100);
      return (-massBelow(grid, dMasses, x) * grid.step) / mass;
    },
  };
}

/** Share of true values in [low, high). */
export function densityShare(term: string, low: number, high: number): DensityFigure {
  const between = (grid: LatentGrid, masses: Float64Array): number =>
    (high === Number.POSITIVE_INFINITY
      ? masses.reduce((sum, mass) => sum + mass, 0)
      : massBelow(grid, masses, high)) -
    (low === Number.NEGATIVE_INFINITY ? 0 : massBelow(grid, masses, low));
  return { term, of: between, change: (grid, _masses, dMasses) => between(grid, dMasses) };
}

function moments(values: Float64Array, weights: Float64Array): { mean: number; sd: number } {
  let [w, sum] = [0, 0];
  values.forEach((value, i) => {
    w += weights[i];
    sum += weights[i] * value;
  });
  const mean = sum / w;
  const squares = values.reduce((total, value, i) => total + weights[i] * (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / w) };
}

/** Below this number of cases the true values are taken as normal. */
const casesForShape = 100;

/** Point estimates with their errors of measurement; `forms` = test form of each row where forms differ in information. */
export interface MeasuredScores {
  values: Float64Array;
  errors: Float64Array;
  forms: Int32Array | null;
}

/** The likelihoods of one group and its full-sample fit. */
interface LatentGroup {
  rows: Int32Array;
  weights: Float64Array;
  grid: LatentGrid;
  binOf: Int32Array;
  kernel: Float64Array;
  /** Cases a unit of weight. */
  scale: number;
  full: DensityFit | null;
}

/** Fits already made, so that spread, percentiles and levels of one group share one. */
export type LatentStore = Map<string, LatentGroup[]>;

function alike(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function refit({ grid, binOf, kernel, scale, full }: LatentGroup, weights: Float64Array): DensityFit | null {
  const counts = new Float64Array(kernel.length / grid.points.length);
  for (let i = 0; i < weights.length; i++) counts[binOf[i]] += weights[i] * scale;
  const normal = new Float64Array(grid.degree);
  normal[1] = -0.5;
  return fitDensity(grid, kernel, counts, full?.alpha ?? normal);
}

/** The group's likelihoods and fit; null where all scores are alike. */
function latentGroup(scores: MeasuredScores, rows: Int32Array, weights: Float64Array): LatentGroup | null {
  const pick = (of: Float64Array): Float64Array => Float64Array.from(rows, (row) => of[row]);
  const { forms } = scores;
  const y = pick(scores.values);
  const { mean, sd } = moments(y, weights);
  if (!(sd > 0)) return null;
  const grid = latentGrid(mean, sd, rows.length >= casesForShape ? 4 : 2);
  const formOf = forms === null ? null : Int32Array.from(rows, (row) => forms[row]);
  const scale = rows.length / weights.reduce((sum, w) => sum + w, 0);
  const likelihoods = scoreLikelihoods(y, pick(scores.errors), formOf, grid);
  const group: LatentGroup = { rows, weights: weights.slice(), grid, ...likelihoods, scale, full: null };
  group.full = refit(group, weights);
  return group;
}

/** Figures of the distribution of true values, when only Warm's point estimates with standard errors of measurement are
 *  at hand: observed scores are wider than the truth by their errors and lie on a few steps, so their sd, percentiles and
 *  levels are biased. Each pupil's likelihood is rebuilt (`score-likelihood`) and the smooth distribution is found that makes
 *  all answers most likely (`latent-density`): what plausible values would show. NaN when the observed spread is zero. */
export function corrected(
  scores: MeasuredScores,
  figures: readonly DensityFigure[],
  store: LatentStore = new Map(),
): RowStatistic {
  const groupOf = (rows: Int32Array, weights: Float64Array): LatentGroup | null => {
    const name = `${rows.length}/${rows[0]}/${rows[rows.length - 1]}`;
    const list = store.get(name) ?? [];
    const known = list.find((one) => alike(one.rows, rows) && alike(one.weights, weights));
    if (known !== undefined) return known;
    const made = latentGroup(scores, rows, weights);
    if (made !== null) store.set(name, [...list, made]);
    return made;
  };
  return {
    terms: figures.map(({ term }) => term),
    complete: (row) => Number.isFinite(scores.values[row]) && scores.errors[row] > 0,
    prepare(rows): RowFit {
      let group: LatentGroup | null = null;
      return {
        fit(weights, start) {
          if (start === null) group = groupOf(rows, weights);
          const found = group === null ? null : start === null ? group.full : refit(group, weights);
          return Float64Array.from(figures, (figure) =>
            found === null || group === null ? Number.NaN : figure.of(group.grid, found.masses),
          );
        },
        gradient: () => gradientOf(group, rows.length, figures),
      };
    },
  };
}

function gradientOf(
  group: LatentGroup | null,
  count: number,
  figures: readonly DensityFigure[],
): Float64Array {
  const out = new Float64Array(count * figures.length).fill(Number.NaN);
  if (group === null || group.full === null) return out;
  const byBin = binChanges(group.grid, group.full, group.scale, figures);
  group.binOf.forEach((bin, i) => {
    out.set(byBin.subarray(bin * figures.length, (bin + 1) * figures.length), i * figures.length);
  });
  return out;
}

/** Change of the figures for a unit of weight in each bin: dα = I⁻¹·score, dg_k = g_k(h_k − E h)ᵀdα. */
function binChanges(
  grid: LatentGrid,
  { masses, scores, information }: DensityFit,
  scale: number,
  figures: readonly DensityFigure[],
): Float64Array {
  const { degree, features } = grid;
  const bins = scores.length / degree;
  const out = new Float64Array(bins * figures.length);
  const means = new Float64Array(degree);
  masses.forEach((mass, k) => {
    for (let d = 0; d < degree; d++) means[d] += mass * features[k * degree + d];
  });
  for (let bin = 0; bin < bins; bin++) {
    const change = scores.slice(bin * degree, (bin + 1) * degree).map((score) => score * scale);
    if (!solveSymmetric(information.slice(), change, degree)) change.fill(Number.NaN);
    const dMasses = masses.map((mass, k) => {
      let sum = 0;
      for (let d = 0; d < degree; d++) sum += (features[k * degree + d] - means[d]) * change[d];
      return mass * sum;
    });
    figures.forEach((figure, t) => {
      out[bin * figures.length + t] = figure.change(grid, masses, dMasses);
    });
  }
  return out;
}
