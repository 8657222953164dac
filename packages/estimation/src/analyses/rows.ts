import type {
  Analysis,
  EstimateDesign,
  EstimateRow,
  RowProblem,
  Statistic,
  Suppression,
} from '../design/types.ts';
import type { Pooled } from '../inference/pool.ts';
import { pool } from '../inference/pool.ts';
import type { DrawSummary } from './draw-summary.ts';

/** What all rows of one group (or pair) share. */
export interface RowHead {
  analysis: number | string;
  statistic: Statistic;
  of: string;
  group: Record<string, string>;
  suppressed: Suppression | null;
}

type Figures = Pick<
  EstimateRow,
  'value' | 'se' | 'samplingVariance' | 'imputationVariance' | 'df' | 'low' | 'high'
>;

const nothing: Figures = {
  value: null,
  se: null,
  samplingVariance: null,
  imputationVariance: null,
  df: null,
  low: null,
  high: null,
};

function problemOf(
  draws: readonly DrawSummary[],
  term: number,
  design: EstimateDesign,
  statistic: Statistic,
): RowProblem | null {
  if (draws.length === 0 || draws.some((draw) => draw.n === 0)) return 'no-data';
  if (draws.some((draw) => !Number.isFinite(draw.values[term])))
    return statistic === 'regression' ? 'collinear' : 'undefined';
  if (design.replicates === undefined) return 'no-replicates';
  return draws.some((draw) => !Number.isFinite(draw.variances[term])) ? 'no-variance' : null;
}

/** `single` is the only draw when there are no plausible values; only then an interval of its own is kept. */
function figures(pooled: Pooled, single: DrawSummary | null, term: number): Figures {
  const { value, se, samplingVariance, imputationVariance, df } = pooled;
  const own = single?.intervals?.subarray(2 * term, 2 * term + 2) ?? null;
  const [low, high] = own?.every(Number.isFinite) ? own : [pooled.low, pooled.high];
  return {
    value,
    se,
    samplingVariance,
    imputationVariance,
    df: Number.isFinite(df) ? df : null,
    low,
    high,
  };
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
  return terms.map((term, index) => {
    const problem = problemOf(draws, index, design, head.statistic);
    const common = { ...head, term, n, sumOfWeights, problem };
    if (head.suppressed !== null) return { ...common, ...nothing, problem: null };
    if (problem === 'no-data' || problem === 'undefined' || problem === 'collinear')
      return { ...common, ...nothing };
    if (problem !== null) return { ...common, ...nothing, value: mean((draw) => draw.values[index]) };
    const estimates = draws.map((draw) => ({
      value: draw.values[index],
      variance: draw.variances[index],
      degrees: draw.degrees,
    }));
    const pooled = pool(estimates, design.degreesOfFreedom ?? 'barnard-rubin', design.confidence ?? 0.95);
    return { ...common, ...figures(pooled, draws.length === 1 ? draws[0] : null, index) };
  });
}

/** Label of an analysis in the rows. */
export function labelOf(analysis: Analysis, index: number): number | string {
  return analysis.name ?? index;
}
