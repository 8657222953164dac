import { layCategories } from '../calibration/category-tables.ts';
import { prepareExpectation } from '../calibration/expectation.ts';
import { fillDensities, fillTable } from '../calibration/probability-tables.ts';
import { scoredItem } from '../models/scored-item.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { mergePatterns } from '../responses/answer-patterns.ts';
import { CREDITED, NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { requireScorable, type ScoringCalibration } from '../scoring/score.ts';

/** Persons of like ability, judged without the item itself, and their answers to it. */
export interface ItemFitPoint {
  /** Mean of the posterior means from all other items. */
  readonly theta: number;
  /** Persons, weighted with mean weight 1. */
  readonly n: number;
  /** Share of each category 0, 1 … as observed and as the model expects it of these persons. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  /** Mean score, what is expected of it, and the standard error of their difference under the model. */
  readonly mean: number;
  readonly expectedMean: number;
  readonly se: number;
}

/** The points of an item, of rising ability. */
export interface ItemFitCurve {
  readonly id: string;
  readonly points: readonly ItemFitPoint[];
}

/** What {@link itemFitCurves} can be told. */
export interface ItemFitCurveOptions {
  /** Number of ability groups, default 10. */
  readonly groups?: number;
  readonly weights?: Float64Array;
  /** Group of each person, named as in the calibration. The first one when left out. */
  readonly latentGroups?: readonly string[];
}

/**
 * Data of an item fit plot, for any booklet design: persons are cut into groups by their ability from all other items, and
 * what the model expects of a group is the mean over its persons of P(k) integrated over that posterior, which is exact;
 * groups by an ability that the item itself moved would show misfit where there is none.
 *
 * @throws PsychometricProblems naming items that were not calibrated, impossible categories, unknown groups.
 */
export function itemFitCurves(
  responses: ResponseMatrix,
  calibration: ScoringCalibration,
  options: ItemFitCurveOptions = {},
): ItemFitCurve[] {
  const { omitted, latent, quadrature } = calibration;
  requireScorable(responses, calibration, omitted, options.latentGroups);
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const items = responses.items.flatMap((id) => {
    const item = byId.get(id);
    return item ? [scoredItem(item, calibration.model)] : [];
  });
  const numbers = options.latentGroups?.map((name) => latent.findIndex(({ group }) => group === name));
  const data = mergePatterns(responses, {
    omitted,
    categories: items.map(({ categories }) => categories),
    ...(options.weights ? { weights: options.weights } : {}),
    ...(numbers ? { groups: Int32Array.from(numbers) } : {}),
  });
  const nodes = quadratureNodes(quadrature.nodes, quadrature.range);
  const width = nodes.length;
  const rows = layCategories(data.categories);
  const table = new Float64Array(rows.total * width);
  const densities = new Float64Array(latent.length * width);
  fillTable(items, rows.start, nodes, table);
  fillDensities(latent, nodes, densities);
  const expectation = prepareExpectation(data, rows, latent.length, width);
  expectation.run(table, densities);
  const placed: PlacedPattern[][] = items.map(() => []);
  const [posterior, rest] = [new Float64Array(width), new Float64Array(width)];
  for (let pattern = 0; pattern < data.count; pattern++) {
    const weight = data.weight[pattern];
    if (weight === 0) continue;
    expectation.posterior(pattern, densities, posterior);
    items.forEach(({ categories }, j) => {
      const cell = data.cells[data.example[pattern] * data.items + j];
      if (cell === NOT_ADMINISTERED || cell === CREDITED) return;
      const start = rows.start[j] * width;
      let [total, theta] = [0, 0];
      for (let q = 0; q < width; q++) {
        rest[q] = posterior[q] / table[start + cell * width + q];
        total += rest[q];
        theta += rest[q] * nodes[q];
      }
      const expected = Float64Array.from({ length: categories }, (_, k) => {
        let share = 0;
        for (let q = 0; q < width; q++) share += rest[q] * table[start + k * width + q];
        return share / total;
      });
      placed[j].push({ theta: theta / total, weight, cell, expected });
    });
  }
  return responses.items.map((id, j) => ({ id, points: pointsOf(placed[j], options.groups ?? 10) }));
}

/** An answer pattern as one item sees it. */
interface PlacedPattern {
  readonly theta: number;
  readonly weight: number;
  readonly cell: number;
  readonly expected: Float64Array;
}

function pointsOf(patterns: readonly PlacedPattern[], count: number): ItemFitPoint[] {
  const rising = [...patterns].sort((a, b) => a.theta - b.theta);
  const total = rising.reduce((sum, { weight }) => sum + weight, 0);
  const groups: PlacedPattern[][] = [];
  let current: PlacedPattern[] = [];
  let passed = 0;
  rising.forEach((pattern, place) => {
    current.push(pattern);
    passed += pattern.weight;
    const full = passed >= ((groups.length + 1) * total) / count - 1e-9 * total;
    const next = rising[place + 1];
    // Persons with the same other answers stay together: to split them by the order of the data would split them by the answer.
    if (!full || (next && next.theta - pattern.theta < 1e-9)) return;
    groups.push(current);
    current = [];
  });
  if (current.length > 0) groups.push(current);
  return groups.map(describePoint);
}

function describePoint(patterns: readonly PlacedPattern[]): ItemFitPoint {
  const categories = patterns[0].expected.length;
  const observed = new Array<number>(categories).fill(0);
  const expected = new Array<number>(categories).fill(0);
  let [n, theta, variance] = [0, 0, 0];
  for (const { weight, cell, expected: shares, theta: ability } of patterns) {
    n += weight;
    theta += weight * ability;
    observed[cell] += weight;
    let [mean, square] = [0, 0];
    shares.forEach((share, k) => {
      expected[k] += weight * share;
      mean += k * share;
      square += k * k * share;
    });
    variance += weight * (square - mean * mean);
  }
  const meanOf = (counts: readonly number[]) => counts.reduce((sum, count, k) => sum + (k * count) / n, 0);
  return {
    theta: theta / n,
    n,
    observed: observed.map((count) => count / n),
    expected: expected.map((count) => count / n),
    mean: meanOf(observed),
    expectedMean: meanOf(expected),
    se: Math.sqrt(variance) / n,
  };
}
