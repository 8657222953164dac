import type { MarginalLikelihood } from '../calibration/marginal-likelihood.ts';
import type { ScoredItem } from '../models/scored-item.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';

/**
 * Mean squares of an item's residuals; 1 is expected, above 1 is noisier than the model, below 1 more regular. Null where nobody of finite ability
 * answered the item, or all answers are certain.
 */
export interface MeanSquares {
  readonly infit: number | null;
  readonly outfit: number | null;
  /**
   * Standardised by the Wilson–Hilferty cube root with the variance of Wright & Masters (1982), as Winsteps, mirt and TAM.
   * It takes abilities as known and is therefore only a guide: no test at a level.
   */
  readonly infitT: number | null;
  readonly outfitT: number | null;
}

/** Expected score of an item at an ability, its variance and fourth central moment. */
export interface ScoreMoments {
  readonly mean: number;
  readonly variance: number;
  readonly fourth: number;
}

/** Running sums of one item. */
class ResidualSums {
  #squares = 0;
  #standardised = 0;
  #variance = 0;
  #persons = 0;
  #infitSpread = 0;
  #outfitSpread = 0;

  add(weight: number, score: number, { mean, variance, fourth }: ScoreMoments): void {
    // Where the answer is certain to working precision there is nothing to standardise by.
    if (!(variance > 1e-150)) return;
    const square = (score - mean) ** 2;
    this.#squares += weight * square;
    this.#standardised += (weight * square) / variance;
    this.#variance += weight * variance;
    this.#persons += weight;
    this.#infitSpread += weight * (fourth - variance ** 2);
    this.#outfitSpread += weight * (fourth / variance ** 2 - 1);
  }

  result(): MeanSquares {
    if (this.#persons === 0) return { infit: null, outfit: null, infitT: null, outfitT: null };
    const infit = this.#squares / this.#variance;
    const outfit = this.#standardised / this.#persons;
    return {
      infit,
      outfit,
      infitT: cubeRootZ(infit, Math.sqrt(this.#infitSpread) / this.#variance),
      outfitT: cubeRootZ(outfit, Math.sqrt(this.#outfitSpread) / this.#persons),
    };
  }
}

/** Standard normal deviate of a mean square with mean 1 and the given standard deviation (Wilson & Hilferty 1931). */
export function cubeRootZ(meanSquare: number, sd: number): number {
  // Answers at one half have no other square than the expected one.
  if (!(sd > 0)) return 0;
  return ((Math.cbrt(meanSquare) - 1) * 3) / sd + sd / 3;
}

/**
 * Infit (information-weighted) and outfit (unweighted) mean squares, residuals integrated over each person's posterior
 * (Wu 1997; as TAM's msq.itemfit). The bias of short tests towards values below 1 is absent here.
 */
export function posteriorMeanSquares(likelihood: MarginalLikelihood): MeanSquares[] {
  const { scored, nodes, firstRow, expectation } = likelihood;
  return scored.map((item, j) => {
    const sums = new ResidualSums();
    const momentsAt = scoreMomentsOf(item);
    nodes.forEach((node, q) => {
      const moments = momentsAt(node);
      for (let k = 0; k < item.categories; k++) {
        const count = expectation.counts[(firstRow[j] + k) * nodes.length + q];
        if (count > 0) sums.add(count, k, moments);
      }
    });
    return sums.result();
  });
}

/** Rows of answers with an ability and a weight each. */
export interface PlacedRows {
  readonly count: number;
  /** Cell of a row for an item, 255 where it does not count. */
  cell(row: number, item: number): number;
  readonly theta: ArrayLike<number>;
  readonly weight: ArrayLike<number>;
}

/** Infit and outfit mean squares with each row placed at its ability (Wright & Masters 1982); rows without a finite one are left out. */
export function meanSquaresAt(items: readonly ScoredItem[], rows: PlacedRows): MeanSquares[] {
  return items.map((item, j) => {
    const sums = new ResidualSums();
    const momentsAt = scoreMomentsOf(item);
    for (let row = 0; row < rows.count; row++) {
      const cell = rows.cell(row, j);
      if (!(rows.weight[row] > 0) || cell === NOT_ADMINISTERED || !Number.isFinite(rows.theta[row])) continue;
      sums.add(rows.weight[row], cell, momentsAt(rows.theta[row]));
    }
    return sums.result();
  });
}

/** Function of θ: moments of the item's score. */
export function scoreMomentsOf({
  family,
  parameters,
  categories,
}: ScoredItem): (theta: number) => ScoreMoments {
  const [p, first, second] = [0, 1, 2].map(() => new Float64Array(categories));
  return (theta) => {
    family.derive(parameters, categories, theta, p, first, second);
    let mean = 0;
    for (let k = 0; k < categories; k++) mean += k * p[k];
    let [variance, fourth] = [0, 0];
    for (let k = 0; k < categories; k++) {
      const square = (k - mean) ** 2;
      variance += p[k] * square;
      fourth += p[k] * square * square;
    }
    return { mean, variance, fourth };
  };
}
