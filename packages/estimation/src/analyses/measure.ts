import type { Analysis, Measure, Statistic } from '../design/types.ts';
import { percentilePass } from '../engine/percentile-pass.ts';
import { quantileGap, quantileRatio } from '../engine/transform.ts';
import type { Prepared } from '../prepare.ts';
import { correlation } from '../statistics/correlation.ts';
import { groupMeans } from '../statistics/group-means.ts';
import { location, standardDeviation } from '../statistics/location.ts';
import { categories, classTotals, share } from '../statistics/share.ts';
import { ratio, total } from '../statistics/total.ts';
import { classesOf, factorOf } from './inputs.ts';
import { correctedOf } from './measure-corrected.ts';
import { concentrationOf, growthOf, modelOf, oddsOf } from './measure-models.ts';
import type { Measurement } from './measurement.ts';
import { ofMoments, ofTransform } from './measurement.ts';

function percentiles(prepared: Prepared, analysis: Analysis, name: string): Measurement {
  const percents = analysis.p ?? [];
  const request = {
    shares: percents.map((percent) => percent / 100),
    rule: analysis.quantile ?? 'step',
    woodruff: analysis.percentileError === 'woodruff',
    inverted: analysis.percentileInterval !== 'symmetric',
    confidence: prepared.design.confidence ?? 0.95,
    samplingDegrees: prepared.samplingDegrees,
  };
  const plain: Measurement = {
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
  return correctedOf(prepared, analysis, 'percentile', name) ?? plain;
}

/** All couples of `of` with `on`, or of the names among themselves. */
function couplesOf(analysis: Analysis, names: readonly string[]): (readonly [string, string])[] {
  const seconds = analysis.on ?? [];
  return seconds.length > 0
    ? names.flatMap((first) => seconds.map((second) => [first, second] as const))
    : names.flatMap((first, i) => names.slice(i + 1).map((second) => [first, second] as const));
}

function pairs(prepared: Prepared, analysis: Analysis, names: readonly string[]): Measurement[] {
  const { variables } = prepared;
  const couples = couplesOf(analysis, names);
  if (analysis.statistic === 'growth')
    return couples.map(([later, earlier]) => growthOf(prepared, later, earlier));
  const build = analysis.statistic === 'ratio' ? ratio : correlation;
  return couples.map((couple) => {
    const [first, second] = couple;
    return ofMoments(prepared, first, couple, [second], (draw) =>
      build(variables.numeric(first, draw), variables.numeric(second, draw), second),
    );
  });
}

/** Shares of the cells `a × b` of two factors, row by row. */
function crossShares(prepared: Prepared, first: string, second: string): Measurement {
  const crossed = (draw: number) => {
    const rows = factorOf(prepared, first, draw);
    const columns = factorOf(prepared, second, draw);
    const width = columns.labels.length;
    const codes = rows.codes.map((row, i) =>
      row < 0 || columns.codes[i] < 0 ? -1 : row * width + columns.codes[i],
    );
    return categories(
      codes,
      rows.labels.flatMap((row) => columns.labels.map((column) => `${row} × ${column}`)),
    );
  };
  return ofMoments(prepared, first, [first, second], crossed(0).terms, (draw) => share(crossed(draw)));
}

function totals(prepared: Prepared, analysis: Analysis, name: string): Measurement {
  const { variables } = prepared;
  if (variables.isNumeric(name) && analysis.cuts === undefined)
    return ofMoments(prepared, name, [name], [''], (draw) => total(variables.numeric(name, draw)));
  const { terms } = classesOf(prepared, analysis, name, 0);
  return ofMoments(prepared, name, [name], terms, (draw) =>
    classTotals(classesOf(prepared, analysis, name, draw)),
  );
}

type Single = Exclude<Measure | Statistic, 'difference' | 'correlation' | 'ratio' | 'growth'>;

function measurements(prepared: Prepared, analysis: Analysis, what: Single, name: string): Measurement[] {
  const denominator = analysis.denominator ?? 'weights-1';
  const numbers = (draw: number): Float64Array => prepared.variables.numeric(name, draw);
  const moments = (terms: string[], of: Parameters<typeof ofMoments>[4]): Measurement[] => [
    correctedOf(prepared, analysis, what, name) ?? ofMoments(prepared, name, [name], terms, of),
  ];
  switch (what) {
    case 'mean':
      return moments([''], (draw) => location(numbers(draw)));
    case 'sd':
    case 'variance':
      return moments([''], (draw) => standardDeviation(numbers(draw), denominator, what === 'variance'));
    case 'effect-size':
    case 'hedges-g':
      return moments(['mean', 'sd'], (draw) => location(numbers(draw), denominator));
    case 'percentile':
      return [percentiles(prepared, analysis, name)];
    case 'percentile-gap':
    case 'percentile-ratio': {
      const [low, high] = analysis.p ?? [];
      const transform =
        what === 'percentile-gap' ? quantileGap(`${high} - ${low}`) : quantileRatio(`${high} / ${low}`);
      return [ofTransform(prepared, percentiles(prepared, analysis, name), transform)];
    }
    case 'share': {
      const { terms } = classesOf(prepared, analysis, name, 0);
      return moments([...terms], (draw) => share(classesOf(prepared, analysis, name, draw)));
    }
    case 'total':
      return [totals(prepared, analysis, name)];
    case 'crosstable':
      return (analysis.on ?? []).map((on) => crossShares(prepared, name, on));
    case 'group-test':
      return (analysis.on ?? []).map((on) => {
        const statistic = (draw: number) => {
          const { codes, labels } = factorOf(prepared, on, draw);
          return groupMeans(numbers(draw), codes, labels);
        };
        return ofMoments(prepared, name, [name, on], statistic(0).terms, statistic);
      });
    case 'odds-ratio':
      return oddsOf(prepared, analysis, name);
    case 'gini':
    case 'concentration':
      return concentrationOf(prepared, analysis, name);
    case 'regression':
    case 'logistic':
    case 'quantile-regression':
    case 'two-level':
    case 'decomposition':
      return [modelOf(prepared, analysis, what, name)];
  }
}

/** What one analysis measures: one entry a variable of `of`, or a pair of variables. */
export function measurementsOf(prepared: Prepared, analysis: Analysis): Measurement[] {
  const names = [analysis.of ?? []].flat();
  const { statistic } = analysis;
  if (statistic === 'correlation' || statistic === 'ratio' || statistic === 'growth')
    return pairs(prepared, analysis, names);
  if (statistic === 'total' && names.length === 0)
    return [ofMoments(prepared, '', [], [''], () => total(null))];
  const what = statistic === 'difference' ? (analysis.measure ?? 'mean') : statistic;
  return names.flatMap((name) => measurements(prepared, analysis, what, name));
}
