import { layCategories } from '../calibration/category-tables.ts';
import { prepareExpectation } from '../calibration/expectation.ts';
import { fillDensities, fillTable } from '../calibration/probability-tables.ts';
import { latentRegression } from '../latent-regression/latent-regression.ts';
import { scoredItem } from '../models/scored-item.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { mergePatterns } from '../responses/answer-patterns.ts';
import { answersOnly, type ResponseMatrix } from '../responses/response-matrix.ts';
import type { ScoringCalibration } from '../scoring/score.ts';

/** Distance of a group's observed curve of an item from the common one; null where the group has no answers to it. */
export interface GroupMisfit {
  readonly id: string;
  readonly group: string;
  /** Root mean square and mean of observed less expected score, as a share of the item's highest score. */
  readonly rmsd: number | null;
  readonly md: number | null;
}

/**
 * RMSD and MD of every item in every group, as PISA judges items by country (OECD 2017, Technical Report, ch. 9): the
 * group's curve is made of its expected answers given the posteriors; differences are weighted by the group's
 * distribution. Each group's ability is normal with its own mean and sd. PISA's limit is 0.12.
 *
 * @throws PsychometricProblems naming items that were not calibrated and impossible categories.
 */
export function groupMisfit(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  groups: readonly string[],
): GroupMisfit[] {
  const names = [...new Set(groups)].sort();
  return names.flatMap((group) => {
    const persons = [...groups.keys()].filter((person) => groups[person] === group);
    return misfitOf(takePersons(responses, persons), calibration, group);
  });
}

function misfitOf(responses: ResponseMatrix, calibration: ScoringCalibration, group: string): GroupMisfit[] {
  const { coefficients, residualSd } = latentRegression(responses, calibration);
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const items = responses.items.flatMap((id) => {
    const item = byId.get(id);
    return item ? [scoredItem(item, calibration.model)] : [];
  });
  const data = mergePatterns(responses, {
    omitted: answersOnly(calibration.omitted),
    categories: items.map((item) => item.categories),
  });
  const nodes = quadratureNodes(calibration.quadrature.nodes, calibration.quadrature.range);
  const width = nodes.length;
  const rows = layCategories(data.categories);
  const table = new Float64Array(rows.total * width);
  const density = new Float64Array(width);
  fillTable(items, rows.start, nodes, table);
  fillDensities([{ mean: coefficients[0].value, sd: residualSd }], nodes, density);
  const expectation = prepareExpectation(data, rows, 1, width);
  expectation.run(table, density);
  return items.map(({ categories }, j) => {
    let [square, sum, weight] = [0, 0, 0];
    for (let q = 0; q < width; q++) {
      let [answers, observed, expected] = [0, 0, 0];
      for (let k = 0; k < categories; k++) {
        const at = (rows.start[j] + k) * width + q;
        answers += expectation.counts[at];
        observed += k * expectation.counts[at];
        expected += k * table[at];
      }
      if (!(answers > 0)) continue;
      const difference = (observed / answers - expected) / (categories - 1);
      square += density[q] * difference ** 2;
      sum += density[q] * difference;
      weight += density[q];
    }
    const known = weight > 0;
    return {
      id: responses.items[j],
      group,
      rmsd: known ? Math.sqrt(square / weight) : null,
      md: known ? sum / weight : null,
    };
  });
}

function takePersons({ items, cells }: ResponseMatrix, persons: readonly number[]): ResponseMatrix {
  const width = items.length;
  const taken = new Uint8Array(persons.length * width);
  persons.forEach((person, row) => {
    taken.set(cells.subarray(person * width, (person + 1) * width), row * width);
  });
  return { persons: persons.length, items, cells: taken };
}
