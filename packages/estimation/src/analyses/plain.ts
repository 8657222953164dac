import type { Analysis, EstimateRow } from '../design/types.ts';
import type { Grouping } from '../grouping.ts';
import type { Prepared } from '../prepare.ts';
import type { DrawSummary } from './draw-summary.ts';
import { summarise } from './draw-summary.ts';
import type { Measurement } from './measurement.ts';
import { suppressionOf } from './reportability.ts';
import { labelOf, rowsOf } from './rows.ts';

/** Number of plausible values that an analysis runs through. */
export function drawsOf(prepared: Prepared, names: readonly string[]): number {
  return Math.max(1, ...names.map((name) => prepared.variables.draws(name)));
}

/** The group's columns with their labels. */
export function groupObject(grouping: Grouping, group: number): Record<string, string> {
  return Object.fromEntries(grouping.columns.map((column, i) => [column, grouping.labels[group][i]]));
}

/** Rows of one measurement for every group of `by`. */
export function plainRows(
  prepared: Prepared,
  analysis: Analysis,
  index: number,
  measured: Measurement,
): EstimateRow[] {
  const grouping = prepared.grouping(analysis.by ?? []);
  const draws = drawsOf(prepared, [...measured.names, ...grouping.columns]);
  const summaries: DrawSummary[][] = grouping.labels.map(() => []);
  for (let draw = 0; draw < draws; draw++)
    measured.run(grouping, draw, (group, estimate) => {
      summaries[group].push(summarise(prepared.replication, prepared.samplingDegrees, estimate));
    });
  const suppression = suppressionOf(prepared, grouping);
  return summaries.flatMap((list, group) => {
    const n = list.reduce((sum, draw) => sum + draw.n, 0) / draws;
    const head = {
      analysis: labelOf(analysis, index),
      statistic: analysis.statistic,
      of: measured.of,
      group: groupObject(grouping, group),
      suppressed: suppression(group, n),
      ...(measured.link === undefined ? {} : { link: measured.link }),
      linkingError: (term: string) => (term === 'gain' ? (analysis.linkingError ?? 0) : 0),
    };
    return rowsOf(prepared.design, head, measured.terms, list);
  });
}
