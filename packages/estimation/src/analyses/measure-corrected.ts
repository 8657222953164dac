import type { Analysis } from '../design/types.ts';
import type { Prepared } from '../prepare.ts';
import type { DensityFigure } from '../statistics/corrected.ts';
import { corrected, densityPercentile, densityShare, densitySpread } from '../statistics/corrected.ts';
import { classesOf } from './inputs.ts';
import type { Measurement } from './measurement.ts';
import { ofRows } from './measurement.ts';

function levelFigures(prepared: Prepared, analysis: Analysis, name: string): DensityFigure[] {
  const cuts = analysis.cuts ?? [];
  const ends = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY];
  return classesOf(prepared, analysis, name, 0).terms.map((term, level) =>
    analysis.cumulative
      ? densityShare(term, cuts[level], Number.POSITIVE_INFINITY)
      : densityShare(term, ends[level], ends[level + 1]),
  );
}

/** The measurement with measurement error taken out; null where a statistic has no corrected form (the mean needs none). */
export function correctedOf(
  prepared: Prepared,
  analysis: Analysis,
  what: string,
  name: string,
): Measurement | null {
  const measured = prepared.design.measurementErrors?.[name];
  if (!analysis.corrected || measured === undefined) return null;
  const { variables } = prepared;
  const { error, form } = typeof measured === 'string' ? { error: measured, form: undefined } : measured;
  const forms = form === undefined ? null : (variables.factor(form).codes[0] ?? null);
  const figures = (): DensityFigure[] | null => {
    if (what === 'sd' || what === 'variance') return [densitySpread(what === 'sd')];
    if (what === 'percentile') return (analysis.p ?? []).map(densityPercentile);
    if (what === 'share' && analysis.cuts !== undefined) return levelFigures(prepared, analysis, name);
    return null;
  };
  const list = figures();
  if (list === null) return null;
  return ofRows(prepared, name, [name], (draw) => {
    const values = variables.numeric(name, draw);
    const errors = variables.numeric(error, draw);
    return corrected({ values, errors, forms }, list, prepared.latent(name, draw));
  });
}
