import type { MarginalLikelihood } from '../calibration/marginal-likelihood.ts';
import type { LaidItem } from '../calibration/parameter-layout.ts';
import type { Family } from '../models/family.ts';
import type { PatternAbilities } from '../scoring/posterior-moments.ts';

/** Mean squares of an item's residuals; 1 is expected, above 1 is noisier than the model, below 1 more regular. */
export interface MeanSquares {
  readonly infit: number;
  readonly outfit: number;
}

/** Running sums of one item. */
class ResidualSums {
  #squares = 0;
  #standardised = 0;
  #variance = 0;
  #persons = 0;

  add(weight: number, residual: number, variance: number): void {
    this.#squares += weight * residual ** 2;
    this.#standardised += (weight * residual ** 2) / variance;
    this.#variance += weight * variance;
    this.#persons += weight;
  }

  result(): MeanSquares {
    return { infit: this.#squares / this.#variance, outfit: this.#standardised / this.#persons };
  }
}

/**
 * Infit (information-weighted) and outfit (unweighted) mean squares, residuals integrated over each person's posterior
 * (Wu 1997; as TAM's msq.itemfit). The bias of short tests towards values below 1 is absent here.
 */
export function posteriorMeanSquares(likelihood: MarginalLikelihood): MeanSquares[] {
  const { layout, nodes, firstRow, expectation } = likelihood;
  return layout.items.map((item, j) => {
    const sums = new ResidualSums();
    const moments = momentsOf(layout.family, item);
    nodes.forEach((node, q) => {
      const { mean, variance } = moments(node);
      for (let k = 0; k < item.categories; k++) {
        const count = expectation.counts[(firstRow[j] + k) * nodes.length + q];
        if (count > 0) sums.add(count, k - mean, variance);
      }
    });
    return sums.result();
  });
}

/** Infit and outfit mean squares with each person placed at the given ability (Wright & Masters 1982). */
export function abilityMeanSquares(
  likelihood: MarginalLikelihood,
  abilities: PatternAbilities,
): MeanSquares[] {
  const { layout, data } = likelihood;
  const { weight } = data;
  return layout.items.map((item, j) => {
    const sums = new ResidualSums();
    const moments = momentsOf(layout.family, item);
    for (let pattern = 0; pattern < data.count; pattern++) {
      const cell = data.cells[data.example[pattern] * data.items + j];
      if (weight[pattern] === 0 || cell >= item.categories || !Number.isFinite(abilities.theta[pattern]))
        continue;
      const { mean, variance } = moments(abilities.theta[pattern]);
      sums.add(weight[pattern], cell - mean, variance);
    }
    return sums.result();
  });
}

/** Function of θ: expected score of the item and its variance. */
function momentsOf(family: Family, { parameters, categories }: LaidItem) {
  const p = new Float64Array(categories);
  const gradient = new Float64Array(categories * parameters.length);
  return (theta: number): { mean: number; variance: number } => {
    family.evaluate(parameters, categories, theta, p, gradient);
    let mean = 0;
    for (let k = 0; k < categories; k++) mean += k * p[k];
    let variance = 0;
    for (let k = 0; k < categories; k++) variance += p[k] * (k - mean) ** 2;
    return { mean, variance };
  };
}
