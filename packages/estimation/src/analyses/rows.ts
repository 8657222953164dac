import type {
  Analysis,
  EstimateDesign,
  EstimateRow,
  RowProblem,
  Statistic,
  Suppression,
} from '../design/types.ts';
import { twoSidedP } from '../inference/distributions.ts';
import type { Pooled } from '../inference/pool.ts';
import { pool } from '../inference/pool.ts';
import { kornGraubardInterval, wilsonInterval } from '../inference/share-interval.ts';
import { completeRules } from '../reportability/rules.ts';
import type { DrawSummary } from './draw-summary.ts';

/** What all rows of one group (or pair) share. */
export interface RowHead {
  analysis: number | string;
  statistic: Statistic;
  of: string;
  group: Record<string, string>;
  suppressed: Suppression | null;
  /** `log`: the figures are pooled as logarithms, the rows give their exponentials. */
  link?: 'log';
  /** Standard error of a link between scales, for the terms that it bears on. */
  linkingError?: (term: string) => number;
}

type Figures = Pick<
  EstimateRow,
  | 'value'
  | 'se'
  | 'samplingVariance'
  | 'imputationVariance'
  | 'df'
  | 'low'
  | 'high'
  | 'missingInformation'
  | 'p'
  | 'adjustedP'
  | 'family'
>;

/** A row without figures. */
export const nothing: Figures = {
  value: null,
  se: null,
  samplingVariance: null,
  imputationVariance: null,
  df: null,
  low: null,
  high: null,
  missingInformation: null,
  p: null,
  adjustedP: null,
  family: null,
};

const models: readonly Statistic[] = ['regression', 'decomposition'];

function problemOf(
  draws: readonly DrawSummary[],
  term: number,
  design: EstimateDesign,
  statistic: Statistic,
): RowProblem | null {
  if (draws.length === 0 || draws.some((draw) => draw.n === 0)) return 'no-data';
  if (draws.some((draw) => !Number.isFinite(draw.values[term])))
    return models.includes(statistic) ? 'collinear' : 'undefined';
  if (design.replicates === undefined) return 'no-replicates';
  return draws.some((draw) => !Number.isFinite(draw.variances[term])) ? 'no-variance' : null;
}

const tested: readonly Statistic[] = [
  'difference',
  'decomposition',
  'regression',
  'logistic',
  'quantile-regression',
  'two-level',
  'correlation',
  'concentration',
  'odds-ratio',
];

/** Parts of a model whose nearness to zero is no question. */
const untested = ['sigma', 'r-squared', 'between', 'within', 'icc', 'explained-between', 'explained-within'];

/** Two-sided probability for the figures of which zero means „nothing there“. */
function probability(head: RowHead, term: string, { value, se, df }: Pooled): number | null {
  const asked = tested.includes(head.statistic) || (head.statistic === 'growth' && term === 'gain');
  if (!asked || untested.includes(term) || !(se > 0)) return null;
  return twoSidedP(value / se, df);
}

/** One end of an interval that is not symmetric, from those of the plausible values: the half widths are averaged as their squares, like
 *  sampling variances, and the imputation variance is added. NaN where a plausible value has no such end. */
function ownEnd(
  draws: readonly DrawSummary[],
  index: number,
  side: 0 | 1,
  pooled: Pooled,
  reach: number,
): number {
  const endOf = ({ intervals }: DrawSummary): number =>
    intervals === null ? Number.NaN : intervals[2 * index + side];
  if (pooled.imputationVariance === 0) return endOf(draws[0]);
  const squares = draws.map((draw) => (endOf(draw) - draw.values[index]) ** 2);
  const sampling = squares.reduce((sum, square) => sum + square, 0) / draws.length;
  const half = Math.sqrt(sampling + reach ** 2 * pooled.imputationVariance);
  return pooled.value + (side === 0 ? -half : half);
}

/** Ends of the interval: those of percentiles by inversion, a share's by rule, else the symmetric one. */
function endsOf(
  design: EstimateDesign,
  head: RowHead,
  pooled: Pooled,
  n: number,
  own: readonly [number, number],
): readonly [number, number] {
  if (own.some(Number.isFinite))
    return [Number.isFinite(own[0]) ? own[0] : pooled.low, Number.isFinite(own[1]) ? own[1] : pooled.high];
  const rule = completeRules(design.reportability).shareInterval ?? 'symmetric';
  const isShare = head.statistic === 'share' || head.statistic === 'crosstable';
  if (!isShare || rule === 'symmetric') return [pooled.low, pooled.high];
  const confidence = design.confidence ?? 0.95;
  const share = { value: pooled.value, variance: pooled.se ** 2, n, df: pooled.df, confidence };
  return rule === 'wilson' ? wilsonInterval(share) : kornGraubardInterval(share);
}

/** exp of a figure on the log scale; its error by the delta method, its interval carried over whole. */
function exponential(figures: Figures): Figures {
  const { value, se, low, high } = figures;
  if (value === null) return figures;
  const of = (x: number | null): number | null => (x === null ? null : Math.exp(x));
  const slope = Math.exp(value);
  const times = (x: number | null, factor: number): number | null => (x === null ? null : x * factor);
  return {
    ...figures,
    value: slope,
    se: times(se, slope),
    samplingVariance: times(figures.samplingVariance, slope ** 2),
    imputationVariance: times(figures.imputationVariance, slope ** 2),
    low: of(low),
    high: of(high),
  };
}

function figuresOf(
  design: EstimateDesign,
  head: RowHead,
  term: string,
  index: number,
  draws: readonly DrawSummary[],
  n: number,
): Figures {
  const estimates = draws.map((draw) => ({
    value: draw.values[index],
    variance: draw.variances[index],
    degrees: draw.degrees[index],
  }));
  const link = head.linkingError?.(term) ?? 0;
  const pooled = pool(estimates, {
    rule: design.degreesOfFreedom ?? 'barnard-rubin',
    confidence: design.confidence ?? 0.95,
    samplingFrom: design.samplingVarianceFrom ?? 'all',
    extraVariance: link ** 2,
    ...(design.nests === undefined ? {} : { nests: design.nests }),
  });
  const reach = pooled.se > 0 ? (pooled.high - pooled.value) / pooled.se : 0;
  const measured = design.samplingVarianceFrom === 'first' ? draws.slice(0, 1) : draws;
  const end = (side: 0 | 1): number => ownEnd(measured, index, side, pooled, reach);
  const [low, high] = endsOf(design, head, pooled, n, [end(0), end(1)]);
  const { value, se, samplingVariance, imputationVariance, df, missingInformation } = pooled;
  return {
    value,
    se,
    samplingVariance,
    imputationVariance,
    df: Number.isFinite(df) ? df : null,
    low,
    high,
    missingInformation,
    p: probability(head, term, pooled),
    adjustedP: null,
    family: null,
  };
}

/** Means, totals, growth and the like whose error is too large a part of them. */
function tooVariable(design: EstimateDesign, head: RowHead, figures: Figures): boolean {
  const { maximumVariation } = completeRules(design.reportability);
  const judged: readonly Statistic[] = ['mean', 'total', 'ratio', 'percentile', 'sd', 'variance'];
  if (maximumVariation === undefined || !judged.includes(head.statistic)) return false;
  return (
    figures.se !== null && figures.value !== null && figures.se > maximumVariation * Math.abs(figures.value)
  );
}

/** Rows of one group, one a term, from its summaries over all plausible values. */
export function rowsOf(
  design: EstimateDesign,
  head: RowHead,
  terms: readonly string[],
  draws: readonly DrawSummary[],
): EstimateRow[] {
  const mean = (of: (draw: DrawSummary) => number): number =>
    draws.length === 0 ? 0 : draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length;
  const n = mean((draw) => draw.n);
  const sumOfWeights = mean((draw) => draw.sumOfWeights);
  const { analysis, statistic, of, group, suppressed } = head;
  const inScale = (figures: Figures): Figures => (head.link === 'log' ? exponential(figures) : figures);
  return terms.map((term, index) => {
    const problem = problemOf(draws, index, design, statistic);
    const common = { analysis, statistic, of, group, suppressed, term, n, sumOfWeights, problem };
    if (suppressed !== null) return { ...common, ...nothing, problem: null };
    if (problem === 'no-data' || problem === 'undefined' || problem === 'collinear')
      return { ...common, ...nothing };
    if (problem !== null)
      return { ...common, ...inScale({ ...nothing, value: mean((draw) => draw.values[index]) }) };
    const figures = inScale(figuresOf(design, head, term, index, draws, n));
    if (tooVariable(design, head, figures)) return { ...common, ...nothing, suppressed: 'high-variation' };
    return { ...common, ...figures };
  });
}

/** Label of an analysis in the rows. */
export function labelOf(analysis: Analysis, index: number): number | string {
  return analysis.name ?? index;
}
