import { densitySlopes } from '../calibration/density-slopes.ts';
import type { MarginalLikelihood } from '../calibration/marginal-likelihood.ts';
import { itemSlopes } from '../calibration/observed-information.ts';
import { cubeRootZ, scoreMomentsOf } from './mean-squares.ts';

/** Infit and outfit as tests: standard normal where the model is true; null where the residuals do not vary. */
export interface MeanSquareTests {
  readonly infitZ: number | null;
  readonly outfitZ: number | null;
}

/** Patterns that the variances are taken from at most; beyond that from as many, evenly spaced. */
const MOST_PATTERNS = 20_000;

/**
 * Tests of infit and outfit as conditional moments (Newey 1985; Tauchen 1985). Integrated over the posterior, a person's
 * squared residual less its variance has mean 0 under the model, whatever the person's other answers are; its variance
 * given those follows from the model. What the estimated parameters of the item and of the ability distribution take up is
 * regressed out of both (Neyman's C(α)), and the cube root takes the skewness away. Unlike the variance of Wright & Masters
 * this one knows that abilities are not known.
 */
export function meanSquareTests(likelihood: MarginalLikelihood): MeanSquareTests[] {
  const { layout, data, nodes, expectation, densities, table, firstRow } = likelihood;
  const width = nodes.length;
  const items = layout.items.map((_, j) => functionsOf(likelihood, j));
  const population = populationSlopes(likelihood);
  const sums = items.map(
    (functions, j) => new CrossProducts(functions.length + population[0].length, layout.items[j].categories),
  );
  const [posterior, rest] = [new Float64Array(width), new Float64Array(width)];
  const step = Math.max(1, data.count / MOST_PATTERNS);
  for (let place = 0; place < data.count; place += step) {
    const pattern = Math.floor(place);
    const weight = data.weight[pattern];
    if (weight === 0) continue;
    expectation.posterior(pattern, densities, posterior);
    const ofGroup = population[data.group[pattern]];
    items.forEach((functions, j) => {
      const { categories } = layout.items[j];
      const cell = data.cells[data.example[pattern] * data.items + j];
      if (cell >= categories) return;
      const start = firstRow[j] * width;
      for (let q = 0; q < width; q++) rest[q] = posterior[q] / table[start + cell * width + q];
      for (let k = 0; k < categories; k++)
        sums[j].integrate(
          k,
          rest,
          table.subarray(start + k * width, start + (k + 1) * width),
          functions,
          ofGroup,
        );
      sums[j].add(weight, cell);
    });
  }
  return sums.map((sum) => sum.tests());
}

/** Slopes of the log density of each group by its estimated parameters, one table a parameter of any group. */
function populationSlopes({ layout, nodes }: MarginalLikelihood): Float64Array[][] {
  const none = new Float64Array(nodes.length);
  return layout.groups.map((_, group) =>
    layout.groups.flatMap((laid, other) =>
      densitySlopes(laid, nodes).map(({ slope }) => (group === other ? slope : none)),
    ),
  );
}

/**
 * What is integrated over a person's posterior, each a table of categories × nodes: variance of the score; squared residual
 * less variance; standardised squared residual less 1; slopes of the log probability by the item's estimated parameters.
 */
function functionsOf({ layout, scored, nodes }: MarginalLikelihood, j: number): Float64Array[] {
  const { categories } = scored[j];
  const tables = [0, 1, 2].map(() => new Float64Array(categories * nodes.length));
  const momentsAt = scoreMomentsOf(scored[j]);
  nodes.forEach((node, q) => {
    const { mean, variance } = momentsAt(node);
    for (let k = 0; k < categories; k++) {
      const at = k * nodes.length + q;
      const square = (k - mean) ** 2;
      tables[0][at] = variance;
      tables[1][at] = square - variance;
      tables[2][at] = variance > 1e-150 ? square / variance - 1 : 0;
    }
  });
  return [...tables, ...itemSlopes(layout.items[j], nodes)];
}

/** Sums over persons for one item: values observed, and their products expected given the other answers. */
class CrossProducts {
  readonly #size: number;
  readonly #shares: Float64Array;
  readonly #values: Float64Array;
  readonly #products: Float64Array;
  readonly #observed: Float64Array;
  #variance = 0;
  #persons = 0;

  constructor(size: number, categories: number) {
    this.#size = size;
    this.#shares = new Float64Array(categories);
    this.#values = new Float64Array(categories * size);
    this.#products = new Float64Array(size * size);
    this.#observed = new Float64Array(size);
  }

  /** Chance of category `k` and the values a person would have with it, given the posterior `rest` of the other answers. */
  integrate(
    k: number,
    rest: Float64Array,
    p: Float64Array,
    functions: readonly Float64Array[],
    ofGroup: readonly Float64Array[],
  ): void {
    const width = rest.length;
    const values = this.#values.subarray(k * this.#size, (k + 1) * this.#size).fill(0);
    let share = 0;
    for (let q = 0; q < width; q++) {
      const joint = rest[q] * p[q];
      if (joint === 0) continue;
      share += joint;
      for (let t = 0; t < functions.length; t++) values[t] += joint * functions[t][k * width + q];
      for (let t = 0; t < ofGroup.length; t++) values[functions.length + t] += joint * ofGroup[t][q];
    }
    this.#shares[k] = share;
    if (share > 0) for (let t = 0; t < values.length; t++) values[t] /= share;
  }

  add(weight: number, cell: number): void {
    const size = this.#size;
    const total = this.#shares.reduce((sum, share) => sum + share, 0);
    for (let k = 0; k < this.#shares.length; k++) {
      const share = (weight * this.#shares[k]) / total;
      const row = this.#values.subarray(k * size, (k + 1) * size);
      for (let i = 0; i < size; i++) {
        for (let j = 0; j <= i; j++) this.#products[i * size + j] += share * row[i] * row[j];
        if (k === cell) this.#observed[i] += weight * row[i];
      }
      this.#variance += share * row[0];
    }
    this.#persons += weight;
  }

  /** Slopes are swept out of the products; what is left of the two moments is their variance. */
  tests(): MeanSquareTests {
    const size = this.#size;
    const products = Float64Array.from(this.#products);
    for (let i = 0; i < size; i++)
      for (let j = i + 1; j < size; j++) products[i * size + j] = products[j * size + i];
    const observed = Float64Array.from(this.#observed);
    for (let s = 3; s < size; s++) sweep(products, observed, size, s, this.#products[s * (size + 1)]);
    const test = (moment: number, divisor: number) => {
      const variance = products[moment * (size + 1)];
      if (!(variance > 1e-9 * this.#products[moment * (size + 1)])) return null;
      return cubeRootZ(1 + observed[moment] / divisor, Math.sqrt(variance) / divisor);
    };
    return { infitZ: test(1, this.#variance), outfitZ: test(2, this.#persons) };
  }
}

/** Takes what variable `s` explains out of the others; nothing where it says nothing new. */
function sweep(
  products: Float64Array,
  observed: Float64Array,
  size: number,
  s: number,
  before: number,
): void {
  const pivot = products[s * (size + 1)];
  if (!(pivot > 1e-9 * before)) return;
  const column = Float64Array.from({ length: size }, (_, i) => products[i * size + s] / pivot);
  for (let i = 0; i < size; i++) {
    if (i === s) continue;
    observed[i] -= column[i] * observed[s];
    for (let j = 0; j < size; j++) products[i * size + j] -= column[i] * column[j] * pivot;
  }
}
