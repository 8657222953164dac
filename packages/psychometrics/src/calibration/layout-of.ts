import type { DensityChoice } from './laid-group.ts';
import { layParameters, type ParameterLayout } from './parameter-layout.ts';
import type { PreparedData } from './prepare-data.ts';

/** The layout of prepared data, started from the shares of the categories or from known parameters. */
export function layoutOf(
  { models, data, answers, constraints, priors }: PreparedData,
  groups: number,
  from?: readonly { readonly parameters: Float64Array }[],
  density?: DensityChoice,
): ParameterLayout {
  const items = data.categories.map((categories, item) => ({
    model: models[item],
    categories,
    start: from?.[item].parameters ?? startOf(answers[item], categories, models[item].family),
    fixed: constraints.fixed.get(item) ?? {},
    shares: constraints.shares.get(item) ?? {},
  }));
  return layParameters(items, groups, priors, density);
}

/** Half an answer more in each category: those that nobody chose (rating scale) keep a finite start. */
function startOf(
  answers: Float64Array,
  categories: number,
  family: PreparedData['models'][number]['family'],
): Float64Array {
  const counts = answers.subarray(0, categories);
  const extra = counts.includes(0) ? 0.5 : 0;
  const total = counts.reduce((sum, value) => sum + value + extra, 0);
  return family.start(counts.map((value) => (value + extra) / total));
}
