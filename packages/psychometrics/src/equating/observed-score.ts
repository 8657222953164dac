import { fillTable } from '../calibration/probability-tables.ts';
import { scoreDistribution } from '../fit/score-distribution.ts';
import { scoredItem } from '../models/scored-item.ts';
import { normalDensity, quadratureNodes } from '../numerics/quadrature.ts';
import { equateEquipercentile } from './equipercentile.ts';
import { requireForm } from './require-form.ts';
import type { TestForm } from './true-score.ts';

/** Abilities of a population as points with shares. */
export interface AbilityDistribution {
  readonly nodes: Float64Array;
  readonly shares: Float64Array;
}

/** Normal abilities on equally spaced nodes four sds either side. */
export function normalAbilities(mean = 0, sd = 1, count = 81): AbilityDistribution {
  const nodes = quadratureNodes(count, [mean - 4 * sd, mean + 4 * sd]);
  const shares = new Float64Array(count);
  normalDensity(nodes, mean, sd, shares);
  return { nodes, shares };
}

/** Expected distribution of the raw scores 0, 1 … of a form in a population (Lord & Wingersky 1984). */
export function scoreShares(
  { model, items }: TestForm,
  { nodes, shares }: AbilityDistribution,
): Float64Array {
  const width = nodes.length;
  const tables = items.map((item) => {
    const curve = scoredItem(item, model);
    const table = new Float64Array(curve.categories * width);
    fillTable([curve], Int32Array.of(0), nodes, table);
    return { categories: curve.categories, table };
  });
  const { highest, table } = scoreDistribution(tables, width);
  return Float64Array.from({ length: highest + 1 }, (_, score) => {
    let sum = 0;
    for (let q = 0; q < width; q++) sum += shares[q] * table[score * width + q];
    return sum;
  });
}

/**
 * IRT observed-score equating (Kolen & Brennan 2014, ch. 6): the score distributions that both forms would have in one
 * population, equated by equal percentile ranks.
 *
 * @returns equivalents of the scores 0, 1, 2 … of `from` on `to`.
 * @throws PsychometricProblems naming items whose expected score does not rise.
 */
export function equateObservedScores(
  from: TestForm,
  to: TestForm,
  population: AbilityDistribution = normalAbilities(),
): number[] {
  requireForm(from);
  requireForm(to);
  return equateEquipercentile(scoreShares(from, population), scoreShares(to, population));
}
