import type { Problem } from '../problem.ts';

/** A margin whose totals are known from the frame: each row's category and each category's total. */
export interface Margin {
  name: string;
  /** Category of each row, 0 … totals.length − 1. */
  codes: Int32Array;
  totals: Float64Array;
  /** Names of the categories, for messages. */
  labels?: readonly string[];
}

export interface RakeOptions {
  /** Largest relative miss of any total that still counts as met (default 1e-10). */
  tolerance?: number;
  /** Sweeps over all margins before giving up (default 1000). */
  mostSweeps?: number;
}

/** How far the category of a margin that is met worst is from its total. */
export interface MarginFit {
  margin: string;
  category: string;
  achieved: number;
  target: number;
  /** |achieved − target| / target. */
  miss: number;
}

/** The result of raking; `converged` false: the margins contradict each other, and `margins` says which is not met. */
export interface Raked {
  converged: boolean;
  sweeps: number;
  /** Multiply the weights by these. */
  factors: Float64Array;
  /** The worst category of each margin, in the margins' order. */
  margins: MarginFit[];
}

/**
 * Raking (iterative proportional fitting; Deming & Stephan 1940; R survey::rake): scales the weights category by category, margin by
 * margin, until all totals are met. The result is the one set of weights of the form w·Πⱼ aⱼ(category) that meets them, nearest to w in
 * Kullback–Leibler distance. Ask `checkMargins` first: this function expects margins without problems. Rows of weight 0 stay 0.
 */
export function rake(
  weights: Float64Array,
  margins: readonly Margin[],
  { tolerance = 1e-10, mostSweeps = 1000 }: RakeOptions = {},
): Raked {
  const raked = Float64Array.from(weights);
  let sweeps = 0;
  let fits = margins.map((margin) => worstFit(raked, margin));
  while (sweeps < mostSweeps && fits.some(({ miss }) => miss > tolerance)) {
    for (const margin of margins) meet(raked, margin);
    sweeps++;
    fits = margins.map((margin) => worstFit(raked, margin));
  }
  return {
    converged: fits.every(({ miss }) => miss <= tolerance),
    sweeps,
    factors: raked.map((weight, row) => (weights[row] > 0 ? weight / weights[row] : 0)),
    margins: fits,
  };
}

function sumsOf(weights: Float64Array, { codes, totals }: Margin): Float64Array {
  const sums = new Float64Array(totals.length);
  for (let row = 0; row < codes.length; row++) sums[codes[row]] += weights[row];
  return sums;
}

function meet(weights: Float64Array, margin: Margin): void {
  const sums = sumsOf(weights, margin);
  const ratios = margin.totals.map((total, category) => (sums[category] > 0 ? total / sums[category] : 0));
  for (let row = 0; row < weights.length; row++) weights[row] *= ratios[margin.codes[row]];
}

function worstFit(weights: Float64Array, margin: Margin): MarginFit {
  const sums = sumsOf(weights, margin);
  let worst = 0;
  const miss = (category: number) =>
    Math.abs(sums[category] - margin.totals[category]) / (margin.totals[category] || 1);
  for (let category = 1; category < sums.length; category++) {
    if (miss(category) > miss(worst)) worst = category;
  }
  return {
    margin: margin.name,
    category: labelOf(margin, worst),
    achieved: sums[worst],
    target: margin.totals[worst],
    miss: miss(worst),
  };
}

function labelOf({ labels }: Margin, category: number): string {
  return labels?.[category] ?? String(category);
}

/**
 * What makes raking impossible before it starts: a row without category (`missing-value`), a category with a total but no weight
 * (`empty-category`) or with weight but no total (`category-without-total`), a total that is no number ≥ 0 (`not-a-number`), margins with
 * different sums (`margins-disagree`, beyond one part in a million).
 */
export function checkMargins(weights: Float64Array, margins: readonly Margin[]): Problem[] {
  const problems = margins.flatMap((margin) => marginProblems(weights, margin));
  const sums = margins.map(({ totals }) => totals.reduce((sum, total) => sum + total, 0));
  margins.forEach(({ name }, index) => {
    if (Math.abs(sums[index] - sums[0]) <= 1e-6 * Math.abs(sums[0])) return;
    problems.push({
      code: 'margins-disagree',
      place: { column: name },
      received: String(sums[index]),
      expected: String(sums[0]),
      severity: 'error',
    });
  });
  return problems;
}

function marginProblems(weights: Float64Array, margin: Margin): Problem[] {
  const { name, codes, totals } = margin;
  const place = { column: name };
  const lost = codes.findIndex((code) => !(code >= 0 && code < totals.length));
  if (lost >= 0) return [{ code: 'missing-value', place, received: String(codes[lost]), severity: 'error' }];
  const sums = sumsOf(weights, margin);
  return Array.from(totals).flatMap((total, category): Problem[] => {
    const received = labelOf(margin, category);
    if (!(Number.isFinite(total) && total >= 0))
      return [{ code: 'not-a-number', place, received: String(total), expected: '≥ 0', severity: 'error' }];
    if (total > 0 && sums[category] === 0)
      return [{ code: 'empty-category', place, received, expected: String(total), severity: 'error' }];
    if (total === 0 && sums[category] > 0)
      return [{ code: 'category-without-total', place, received, severity: 'error' }];
    return [];
  });
}
