import type { MarginalLikelihood } from '../calibration/marginal-likelihood.ts';
import { adjustP } from '../numerics/adjust-p.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import { CREDITED, NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { type CategoryProbabilities, scoreDistribution } from './score-distribution.ts';

/** S-X² of an item; p is null where no degree of freedom is left. */
export interface ItemFitTest {
  readonly value: number;
  readonly df: number;
  readonly p: number | null;
  /** √((value − df) / (df (persons − 1))), 0 where the value is below df; null without degrees of freedom. */
  readonly rmsea: number | null;
  /** p adjusted for the number of items tested (Holm 1979). */
  readonly adjusted: number | null;
}

/** Observed and expected numbers of answers in the categories of an item, for persons with neighbouring sum scores. */
interface ScoreGroup {
  readonly observed: Float64Array;
  readonly expected: Float64Array;
}

/** Expected numbers below which neighbouring score groups are put together. */
const LEAST_EXPECTED = 1;

/**
 * S-X² of Orlando & Thissen (2000), for polytomous items Kang & Chen (2008): answers of persons with the same sum score
 * against what the model expects of them. Score groups with an expected number below 1 are merged with the next towards the middle.
 * df = independent cells − parameters that the item has for itself. Those of the population, and a slope or steps that items share, cost no single
 * item a degree of freedom: under the Rasch family the expected shares at a sum score do not depend on the population at all, elsewhere all
 * items share it. mirt takes all of them off every item, which rejects true Rasch models too often; `populationDf` does the same for comparison.
 *
 * @returns one test an item; nothing where the test is not valid: missing answers or unequal weights.
 */
export function sx2(likelihood: MarginalLikelihood, populationDf = false): (ItemFitTest | undefined)[] {
  const { layout, data, nodes } = likelihood;
  if (!isCompleteAndUnweighted(likelihood)) return layout.items.map(() => undefined);
  const items = layout.items.map(({ categories }, j): CategoryProbabilities => {
    const start = likelihood.firstRow[j] * nodes.length;
    return { categories, table: likelihood.table.subarray(start, start + categories * nodes.length) };
  });
  const population = populationDensity(likelihood);
  const sums = sumScores(likelihood);
  const shared = populationDf
    ? layout.groups.reduce(
        (n, { meanOffset, sdOffset }) => n + Number(meanOffset >= 0) + Number(sdOffset >= 0),
        0,
      )
    : 0;
  const users = new Map<number, number>();
  for (const { places } of layout.items)
    for (const place of places) users.set(place, (users.get(place) ?? 0) + 1);
  const persons = data.weight.reduce((sum, weight) => sum + weight, 0);
  const tests = items.map((item, j) => {
    const rest = scoreDistribution(
      items.filter((_, other) => other !== j),
      nodes.length,
    );
    const groups = Array.from({ length: rest.highest + item.categories - 2 }, (_, k) =>
      expectGroup(item, rest, population, k + 1),
    );
    for (let pattern = 0; pattern < data.count; pattern++) {
      const group = groups[sums[pattern] - 1];
      if (group) group.observed[data.cells[data.example[pattern] * data.items + j]] += data.weight[pattern];
    }
    const free = layout.items[j].places.filter((place) => populationDf || users.get(place) === 1).length;
    return testOf(mergeSparse(groups.map(scaleToObserved)), free + shared, persons);
  });
  const adjusted = adjustP(tests.map(({ p }) => p));
  return tests.map((test, j) => ({ ...test, adjusted: adjusted[j] }));
}

function isCompleteAndUnweighted({ data }: MarginalLikelihood): boolean {
  const expected = new Float64Array(data.count);
  for (const pattern of data.patternOf) expected[pattern]++;
  return data.weight.every((weight, pattern) => {
    if (weight === 0) return true;
    const start = data.example[pattern] * data.items;
    const complete = data.cells
      .subarray(start, start + data.items)
      .every((cell) => cell !== NOT_ADMINISTERED && cell !== CREDITED);
    return complete && Math.abs(weight - expected[pattern]) < 1e-6 * expected[pattern];
  });
}

/** Density of all groups together, by their numbers of persons. */
function populationDensity({ data, layout, densities, nodes }: MarginalLikelihood): Float64Array {
  const sizes = new Float64Array(layout.groups.length);
  for (let pattern = 0; pattern < data.count; pattern++) sizes[data.group[pattern]] += data.weight[pattern];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return nodes.map((_, q) =>
    sizes.reduce((sum, size, group) => sum + (size / total) * densities[group * nodes.length + q], 0),
  );
}

function sumScores({ data }: MarginalLikelihood): Int32Array {
  return Int32Array.from(data.example, (person) => {
    const start = person * data.items;
    return data.cells.subarray(start, start + data.items).reduce((sum, cell) => sum + cell, 0);
  });
}

/** Shares of the item's categories expected among persons with this sum score. */
function expectGroup(
  item: CategoryProbabilities,
  rest: ReturnType<typeof scoreDistribution>,
  population: Float64Array,
  score: number,
): ScoreGroup {
  const expected = new Float64Array(item.categories);
  const nodes = population.length;
  for (let k = 0; k < item.categories; k++) {
    if (score - k < 0 || score - k > rest.highest) continue;
    const from = (score - k) * nodes;
    for (let q = 0; q < nodes; q++)
      expected[k] += item.table[k * nodes + q] * rest.table[from + q] * population[q];
  }
  const total = expected.reduce((sum, value) => sum + value, 0);
  return { observed: new Float64Array(item.categories), expected: expected.map((value) => value / total) };
}

function scaleToObserved({ observed, expected }: ScoreGroup): ScoreGroup {
  const persons = observed.reduce((sum, value) => sum + value, 0);
  return { observed, expected: expected.map((share) => share * persons) };
}

function mergeSparse(groups: readonly ScoreGroup[]): ScoreGroup[] {
  const merged = groups.filter(({ observed }) => observed.some((count) => count > 0));
  const mergeAt = (at: number) => merged.splice(at, 2, add(merged[at], merged[at + 1]));
  const isSparse = (at: number) => merged.length > 1 && least(merged[at]) < LEAST_EXPECTED;
  while (isSparse(0)) mergeAt(0);
  while (isSparse(merged.length - 1)) mergeAt(merged.length - 2);
  for (let at = 1; at < merged.length - 1; ) {
    if (isSparse(at)) mergeAt(at);
    else at++;
  }
  return merged;
}

/** Lowest expected number of the possible categories of a group. */
function least({ expected }: ScoreGroup): number {
  return expected.reduce((low, value) => (value > 0 && value < low ? value : low), Number.POSITIVE_INFINITY);
}

function add(a: ScoreGroup, b: ScoreGroup): ScoreGroup {
  return {
    observed: a.observed.map((value, k) => value + b.observed[k]),
    expected: a.expected.map((value, k) => value + b.expected[k]),
  };
}

function testOf(
  groups: readonly ScoreGroup[],
  parameters: number,
  persons: number,
): Omit<ItemFitTest, 'adjusted'> {
  let value = 0;
  let cells = 0;
  for (const { observed, expected } of groups) {
    const possible = expected.filter((count) => count > 0).length;
    cells += possible - 1;
    expected.forEach((count, k) => {
      if (count > 0) value += (observed[k] - count) ** 2 / count;
    });
  }
  const df = cells - parameters;
  if (df <= 0) return { value, df, p: null, rmsea: null };
  return {
    value,
    df,
    p: chiSquareTail(value, df),
    rmsea: Math.sqrt(Math.max(value - df, 0) / (df * (persons - 1))),
  };
}
