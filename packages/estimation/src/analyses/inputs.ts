import type { Analysis } from '../design/types.ts';
import type { Prepared } from '../prepare.ts';
import type { Predictor } from '../statistics/regression.ts';
import type { Classes } from '../statistics/share.ts';
import { categories, levelsByCuts } from '../statistics/share.ts';

/** Levels by cuts, or the categories of a variable. */
export function classesOf(prepared: Prepared, analysis: Analysis, name: string, draw: number): Classes {
  const { variables } = prepared;
  if (analysis.cuts !== undefined)
    return levelsByCuts(variables.numeric(name, draw), analysis.cuts, analysis.cumulative ?? false);
  const { codes, labels } = factorOf(prepared, name, draw);
  return categories(codes, labels);
}

/** Codes and labels of a variable in one set of plausible values. */
export function factorOf(
  prepared: Prepared,
  name: string,
  draw: number,
): { codes: Int32Array; labels: string[] } {
  const factor = prepared.variables.factor(name);
  return { codes: factor.codes[draw] ?? factor.codes[0], labels: factor.labels };
}

/** Numeric predictors as they are; categories as 0/1 columns against the first label. */
export function predictorsOf(prepared: Prepared, names: readonly string[], draw: number): Predictor[] {
  return names.flatMap((name): Predictor[] => {
    if (prepared.variables.isNumeric(name))
      return [{ term: name, values: prepared.variables.numeric(name, draw) }];
    const { codes, labels } = factorOf(prepared, name, draw);
    return labels.slice(1).map((label, index) => ({
      term: `${name}=${label}`,
      values: Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code === index + 1 ? 1 : 0)),
    }));
  });
}

/** A 0/1 event: at or above the only cut; else a numeric 0/1 column, or the last of two categories. */
export function eventOf(prepared: Prepared, analysis: Analysis, name: string, draw: number): Float64Array {
  const { variables } = prepared;
  const [cut] = analysis.cuts ?? [];
  if (cut !== undefined)
    return variables.numeric(name, draw).map((x) => (Number.isFinite(x) ? (x >= cut ? 1 : 0) : Number.NaN));
  if (variables.isNumeric(name)) return variables.numeric(name, draw);
  const { codes, labels } = factorOf(prepared, name, draw);
  const last = labels.length - 1;
  return Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : code === last ? 1 : 0));
}
