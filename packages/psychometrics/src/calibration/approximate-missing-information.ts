import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import { CREDITED } from '../responses/response-matrix.ts';
import { answeredSets } from '../scoring/answered-sets.ts';
import { posteriorMoments } from '../scoring/posterior-moments.ts';
import type { MarginalLikelihood } from './marginal-likelihood.ts';
import { listParameters, type Parameter } from './observed-information.ts';

/** Sets of answered items that are told apart at most. */
const MOST_SETS = 50;

/**
 * Missing information (size × size, row-major) of the marginal likelihood at the last evaluated vector, nearly: Louis' (1982) Σ Var(score | answers)
 * with each score replaced by its projection on the quadratic polynomials in ability over the posterior, and these averaged over persons of the same group,
 * items and ability. Both make it smaller, so that complete − missing information stays positive.
 */
export function approximateMissingInformation(likelihood: MarginalLikelihood): Float64Array {
  const { size } = likelihood.layout;
  const information = new Float64Array(size * size);
  const parameters = listParameters(likelihood);
  const scores = new Float64Array(size);
  for (const { group, weight, sums } of sumAlike(likelihood)) {
    for (const { categories, persons } of sums) {
      scores.fill(0);
      for (const parameter of parameters) {
        if (parameter.item >= 0 || parameter.group === group)
          scores[parameter.place] += along(likelihood, parameter, parameter.item < 0 ? persons : categories);
      }
      addSquare(information, scores, 1 / weight);
    }
  }
  return information;
}

/** Sum over the nodes of what was summed up × the parameter's slope. */
function along(
  { nodes, firstRow }: MarginalLikelihood,
  { item, slope }: Parameter,
  sums: Float64Array,
): number {
  const start = item < 0 ? 0 : firstRow[item] * nodes.length;
  let sum = 0;
  for (let i = 0; i < slope.length; i++) sum += sums[start + i] * slope[i];
  return sum;
}

/** Adds factor × v vᵀ. */
function addSquare(matrix: Float64Array, vector: Float64Array, factor: number): void {
  const size = vector.length;
  for (let row = 0; row < size; row++) {
    const left = factor * vector[row];
    if (left === 0) continue;
    for (let column = 0; column < size; column++) matrix[row * size + column] += left * vector[column];
  }
}

/** Persons alike: of each polynomial the summed posterior × polynomial, by category row and node, and by node. */
interface Alike {
  readonly group: number;
  readonly weight: number;
  readonly sums: readonly { readonly categories: Float64Array; readonly persons: Float64Array }[];
}

function* sumAlike(likelihood: MarginalLikelihood): Generator<Alike> {
  const { data, nodes, expectation, densities, table } = likelihood;
  const posterior = new Float64Array(nodes.length);
  const sums = [1, 2].map(() => ({
    categories: new Float64Array(table.length),
    persons: new Float64Array(nodes.length),
  }));
  for (const patterns of bundle(likelihood)) {
    for (const { categories, persons } of sums) {
      categories.fill(0);
      persons.fill(0);
    }
    let weight = 0;
    for (const pattern of patterns) {
      weight += data.weight[pattern];
      expectation.posterior(pattern, densities, posterior);
      polynomialsOver(nodes, posterior).forEach((values, degree) => {
        for (let q = 0; q < nodes.length; q++) sums[degree].persons[q] += data.weight[pattern] * values[q];
        addToItems(likelihood, pattern, values, sums[degree].categories);
      });
    }
    yield { group: data.group[patterns[0]], weight, sums };
  }
}

/** Patterns of the same group, answered items and, to the next node, ability. */
function bundle({ data, nodes, expectation, densities }: MarginalLikelihood): Iterable<number[]> {
  const sets = answeredSets(data, MOST_SETS);
  const { theta } = posteriorMoments(expectation, data, densities, nodes);
  const counted = Array.from(data.weight.keys()).filter((pattern) => data.weight[pattern] > 0);
  const keyOf = (pattern: number) => {
    const node = Math.round((theta[pattern] - nodes[0]) / (nodes[1] - nodes[0]));
    return (data.group[pattern] * MOST_SETS + (sets?.setOf[pattern] ?? 0)) * nodes.length + node;
  };
  return Map.groupBy(counted, keyOf).values();
}

/** A posterior × its orthonormal polynomials of the first and second degree; fewer where it lies on fewer nodes. */
function polynomialsOver(nodes: Float64Array, posterior: Float64Array): Float64Array[] {
  let mean = 0;
  for (let q = 0; q < nodes.length; q++) mean += posterior[q] * nodes[q];
  let [second, third, fourth] = [0, 0, 0];
  for (let q = 0; q < nodes.length; q++) {
    const square = posterior[q] * (nodes[q] - mean) ** 2;
    second += square;
    third += square * (nodes[q] - mean);
    fourth += square * (nodes[q] - mean) ** 2;
  }
  if (second < 1e-9) return [];
  const linear = nodes.map((node, q) => (posterior[q] * (node - mean)) / Math.sqrt(second));
  const skew = third / second;
  const norm = fourth - second ** 2 - skew * third;
  if (norm < 1e-9) return [linear];
  const quadratic = nodes.map((node, q) => {
    const distance = node - mean;
    return (posterior[q] * (distance ** 2 - second - skew * distance)) / Math.sqrt(norm);
  });
  return [linear, quadratic];
}

/** Adds a pattern's values on the nodes to the rows of the categories that it answered. */
function addToItems(
  { data, firstRow, nodes }: MarginalLikelihood,
  pattern: number,
  values: Float64Array,
  to: Float64Array,
): void {
  const { cells, items, categories, example, weight, credit }: AnswerPatterns = data;
  const width = nodes.length;
  let first = 0;
  let last = width - 1;
  while (first < last && values[first] === 0) first++;
  while (last > first && values[last] === 0) last--;
  for (let item = 0; item < items; item++) {
    const cell = cells[example[pattern] * items + item];
    if (cell < categories[item]) {
      const row = (firstRow[item] + cell) * width;
      for (let q = first; q <= last; q++) to[row + q] += weight[pattern] * values[q];
    } else if (cell === CREDITED) {
      const row = firstRow[item] * width;
      for (let q = first; q <= last; q++) {
        to[row + q] += weight[pattern] * (1 - credit) * values[q];
        to[row + width + q] += weight[pattern] * credit * values[q];
      }
    }
  }
}
