import type { Analysis, Measure, Statistic } from '../design/types.ts';
import type { GroupEstimate } from '../engine/group-estimate.ts';
import { momentPass } from '../engine/moment-pass.ts';
import { percentilePass } from '../engine/percentile-pass.ts';
import type { Grouping } from '../grouping.ts';
import type { Prepared } from '../prepare.ts';
import { correlation } from '../statistics/correlation.ts';
import { location, standardDeviation } from '../statistics/location.ts';
import type { MomentStatistic } from '../statistics/moment-statistic.ts';
import type { Predictor } from '../statistics/regression.ts';
import { regression } from '../statistics/regression.ts';
import type { Classes } from '../statistics/share.ts';
import { categories, classTotals, levelsByCuts, share } from '../statistics/share.ts';
import { ratio, total } from '../statistics/total.ts';

/** One thing to estimate in every group, ready to run with each plausible value. */
export interface Measurement {
  /** Text for `of` of the rows. */
  of: string;
  /** Names whose plausible values count. */
  names: readonly string[];
  terms: readonly string[];
  run(grouping: Grouping, draw: number, visit: (group: number, estimate: GroupEstimate) => void): void;
}

function ofMoments(
  prepared: Prepared,
  of: string,
  names: readonly string[],
  terms: readonly string[],
  statistic: (draw: number) => MomentStatistic,
): Measurement {
  return {
    of,
    names,
    terms,
    run: (grouping, draw, visit) =>
      momentPass(
        prepared.replication,
        prepared.cellSlices(grouping, draw),
        prepared.weight,
        statistic(draw),
        visit,
      ),
  };
}

function classesOf(prepared: Prepared, analysis: Analysis, name: string, draw: number): Classes {
  const { variables } = prepared;
  if (analysis.cuts !== undefined)
    return levelsByCuts(variables.numeric(name, draw), analysis.cuts, analysis.cumulative ?? false);
  const factor = variables.factor(name);
  return categories(factor.codes[draw] ?? factor.codes[0], factor.labels);
}

function percentiles(prepared: Prepared, analysis: Analysis, name: string): Measurement {
  const percents = analysis.p ?? [];
  const request = {
    shares: percents.map((percent) => percent / 100),
    rule: analysis.quantile ?? 'step',
    woodruff: analysis.percentileError === 'woodruff',
    confidence: prepared.design.confidence ?? 0.95,
  };
  return {
    of: name,
    names: [name],
    terms: percents.map(String),
    run: (grouping, draw, visit) =>
      percentilePass(
        prepared.replication,
        prepared.cellSlices(grouping, draw),
        prepared.valueSlices(grouping, draw, name),
        prepared.weight,
        prepared.variables.numeric(name, draw),
        request,
        visit,
      ),
  };
}

/** Numeric predictors as they are; categories as 0/1 columns against the first label. */
function predictorsOf(prepared: Prepared, names: readonly string[], draw: number): Predictor[] {
  return names.flatMap((name): Predictor[] => {
    if (prepared.variables.isNumeric(name))
      return [{ term: name, values: prepared.variables.numeric(name, draw) }];
    const factor = prepared.variables.factor(name);
    const codes = factor.codes[draw] ?? factor.codes[0];
    return factor.labels.slice(1).map((label, index) => ({
      term: `${name}=${label}`,
      values: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code === index + 1 ? 1 : 0)),
    }));
  });
}

function pairs(prepared: Prepared, analysis: Analysis, names: readonly string[]): Measurement[] {
  const { variables } = prepared;
  const seconds = analysis.on ?? [];
  const couples =
    seconds.length > 0
      ? names.flatMap((first) => seconds.map((second) => [first, second] as const))
      : names.flatMap((first, i) => names.slice(i + 1).map((second) => [first, second] as const));
  const build = analysis.statistic === 'ratio' ? ratio : correlation;
  return couples.map((couple) => {
    const [first, second] = couple;
    return ofMoments(prepared, first, couple, [second], (draw) =>
      build(variables.numeric(first, draw), variables.numeric(second, draw), second),
    );
  });
}

function measurement(
  prepared: Prepared,
  analysis: Analysis,
  what: Exclude<Measure | Statistic, 'difference' | 'correlation' | 'ratio'>,
  name: string,
): Measurement {
  const { variables } = prepared;
  const denominator = analysis.denominator ?? 'weights-1';
  const numbers = (draw: number): Float64Array => variables.numeric(name, draw);
  switch (what) {
    case 'mean':
      return ofMoments(prepared, name, [name], [''], (draw) => location(numbers(draw)));
    case 'sd':
      return ofMoments(prepared, name, [name], [''], (draw) => standardDeviation(numbers(draw), denominator));
    case 'effect-size':
      return ofMoments(prepared, name, [name], ['mean', 'sd'], (draw) =>
        location(numbers(draw), denominator),
      );
    case 'percentile':
      return percentiles(prepared, analysis, name);
    case 'share': {
      const { terms } = classesOf(prepared, analysis, name, 0);
      return ofMoments(prepared, name, [name], terms, (draw) =>
        share(classesOf(prepared, analysis, name, draw)),
      );
    }
    case 'total': {
      if (variables.isNumeric(name) && analysis.cuts === undefined)
        return ofMoments(prepared, name, [name], [''], (draw) => total(numbers(draw)));
      const { terms } = classesOf(prepared, analysis, name, 0);
      return ofMoments(prepared, name, [name], terms, (draw) =>
        classTotals(classesOf(prepared, analysis, name, draw)),
      );
    }
    case 'regression': {
      const on = analysis.on ?? [];
      const build = (draw: number): MomentStatistic =>
        regression(numbers(draw), predictorsOf(prepared, on, draw));
      return ofMoments(prepared, name, [name, ...on], build(0).terms, build);
    }
  }
}

/** What one analysis measures: one entry a variable of `of`, or a pair of variables. */
export function measurementsOf(prepared: Prepared, analysis: Analysis): Measurement[] {
  const names = [analysis.of ?? []].flat();
  const { statistic } = analysis;
  if (statistic === 'correlation' || statistic === 'ratio') return pairs(prepared, analysis, names);
  if (statistic === 'total' && names.length === 0)
    return [ofMoments(prepared, '', [], [''], () => total(null))];
  const what = statistic === 'difference' ? (analysis.measure ?? 'mean') : statistic;
  return names.map((name) => measurement(prepared, analysis, what, name));
}
