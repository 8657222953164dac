import type { Analysis, EstimateRow } from '../design/types.ts';
import type { GroupEstimate } from '../engine/group-estimate.ts';
import type { Grouping } from '../grouping.ts';
import type { Prepared } from '../prepare.ts';
import { EstimationProblems } from '../problem.ts';
import { decompose } from './decomposition.ts';
import type { DrawSummary } from './draw-summary.ts';
import { summarise } from './draw-summary.ts';
import type { Measurement } from './measurement.ts';
import type { Combination } from './pair.ts';
import { combinePair, difference, effectSize, hedges } from './pair.ts';
import { drawsOf, groupObject } from './plain.ts';
import { suppressionOf } from './reportability.ts';
import { labelOf, rowsOf } from './rows.ts';

/** More pairs than anybody reads; 1,450 schools make a million. */
const mostPairs = 100_000;

interface Pair {
  first: number;
  second: number;
  /** Labels of the columns before the last one of `by`. */
  within: Record<string, string>;
  term: string;
}

/** Groups that share the labels of all columns but the last, in order. */
function families(grouping: Grouping): Map<string, number[]> {
  const found = new Map<string, number[]>();
  grouping.labels.forEach((labels, group) => {
    const key = labels.slice(0, -1).join('\u0000');
    found.set(key, [...(found.get(key) ?? []), group]);
  });
  return found;
}

function pairsWithin(grouping: Grouping, firstOnly: boolean, index: number): Pair[] {
  const columns = grouping.columns.slice(0, -1);
  const last = grouping.columns.length - 1;
  const lists = [...families(grouping).values()];
  const count = lists.reduce((sum, list) => sum + (list.length * (list.length - 1)) / 2, 0);
  if (!firstOnly && count > mostPairs) {
    const place = { path: `$.analyses[${index}].by` };
    throw new EstimationProblems([
      { code: 'too-many-pairs', place, received: String(count), expected: `<= ${mostPairs}` },
    ]);
  }
  return lists.flatMap((list) =>
    list.flatMap((first, i) =>
      list.slice(i + 1, firstOnly && i > 0 ? i + 1 : undefined).map((second) => ({
        first,
        second,
        within: Object.fromEntries(columns.map((column, c) => [column, grouping.labels[first][c]])),
        term: `${grouping.labels[second][last]} - ${grouping.labels[first][last]}`,
      })),
    ),
  );
}

/** Each group against the whole that it is part of: the groups of all columns but the last. */
function pairsWithWhole(grouping: Grouping, wholes: Grouping): Pair[] {
  const wholeOf = new Map(wholes.labels.map((labels, group) => [labels.join('\u0000'), group]));
  return grouping.labels.map((labels, second) => ({
    first: wholeOf.get(labels.slice(0, -1).join('\u0000')) ?? -1,
    second,
    within: Object.fromEntries(wholes.columns.map((column, c) => [column, labels[c]])),
    term: `${labels[labels.length - 1]} - *`,
  }));
}

function estimatesOf(measured: Measurement, grouping: Grouping, draw: number): GroupEstimate[] {
  const estimates: GroupEstimate[] = [];
  measured.run(grouping, draw, (_, estimate) => {
    estimates.push(estimate);
  });
  return estimates;
}

/** Measures that a linking error bears on: those in units of the scale. */
const linked = ['mean', 'percentile'];

/** How two groups are compared, and the terms of the result. */
function comparisonOf(
  analysis: Analysis,
  measured: Measurement,
): { terms: readonly string[]; of: (first: GroupEstimate, second: GroupEstimate) => Combination } {
  if (analysis.statistic === 'decomposition') {
    const k = (measured.terms.length - 4) / 2;
    return { terms: measured.terms, of: () => decompose(k, analysis.reference ?? 'first') };
  }
  if (analysis.measure === 'effect-size') return { terms: [''], of: () => effectSize };
  if (analysis.measure === 'hedges-g')
    return { terms: [''], of: (first, second) => hedges(first.n, second.n) };
  return { terms: measured.terms, of: () => difference };
}

/** Rows of differences (second − first) of a measurement between the groups of the last column of `by`, within the
 *  groups of the columns before it. Terms: `b - a`; `a - *` against the whole; followed by the measurement's own
 *  term (percentile, level) after a colon where it has several. */
export function differenceRows(
  prepared: Prepared,
  analysis: Analysis,
  index: number,
  measured: Measurement,
): EstimateRow[] {
  const by = analysis.by ?? [];
  const grouping = prepared.grouping(by);
  const wholes = analysis.against === 'whole' ? prepared.grouping(by.slice(0, -1)) : null;
  const pairs =
    wholes === null
      ? pairsWithin(grouping, analysis.against === 'first', index)
      : pairsWithWhole(grouping, wholes);
  const { terms, of: combinationOf } = comparisonOf(analysis, measured);
  const link = linked.includes(analysis.measure ?? 'mean') ? (analysis.linkingError ?? 0) : 0;
  const draws = drawsOf(prepared, [...measured.names, ...by]);
  const summaries: DrawSummary[][] = pairs.map(() => []);
  const cases = new Float64Array(grouping.labels.length);
  for (let draw = 0; draw < draws; draw++) {
    const seconds = estimatesOf(measured, grouping, draw);
    const firsts = wholes === null ? seconds : estimatesOf(measured, wholes, draw);
    seconds.forEach((estimate, group) => {
      cases[group] += estimate.n / draws;
    });
    pairs.forEach((pair, i) => {
      const [first, second] = [firsts[pair.first], seconds[pair.second]];
      const combined = combinePair(prepared.replication, first, second, combinationOf(first, second));
      const whole = { n: first.n, sumOfWeights: first.sumOfWeights };
      const counted = wholes === null || second.n === 0 ? combined : { ...combined, ...whole };
      summaries[i].push(summarise(prepared.replication, prepared.samplingDegrees, counted));
    });
  }
  const suppression = suppressionOf(prepared, grouping);
  const withheld = (pair: Pair) =>
    suppression(pair.second, cases[pair.second]) ??
    (wholes === null ? suppression(pair.first, cases[pair.first]) : null);
  return pairs.flatMap((pair, i) => {
    const named = terms.map((term) => (term === '' ? pair.term : `${pair.term}: ${term}`));
    const head = {
      analysis: labelOf(analysis, index),
      statistic: analysis.statistic,
      of: measured.of,
      group: pair.within,
      suppressed: withheld(pair),
      linkingError: () => link,
    };
    const rows = rowsOf(prepared.design, head, named, summaries[i]);
    const second = groupObject(grouping, pair.second);
    const first = wholes === null ? groupObject(grouping, pair.first) : groupObject(wholes, pair.first);
    for (const row of rows) prepared.compared.set(row, [first, second]);
    return rows;
  });
}
