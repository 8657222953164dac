import type { RowFit, RowStatistic } from '../engine/row-pass.ts';

/** Rows of one group in ascending order of `rank`; `block[i]` = first position of the i-th row's ties. */
function ranked(rows: Int32Array, rank: Float64Array): { order: Int32Array; end: Int32Array } {
  const order = Int32Array.from(rows, (_, i) => i).sort((a, b) => rank[rows[a]] - rank[rows[b]] || a - b);
  const end = new Int32Array(order.length);
  for (let i = order.length - 1; i >= 0; i--) {
    const tied = i + 1 < order.length && rank[rows[order[i]]] === rank[rows[order[i + 1]]];
    end[i] = tied ? end[i + 1] : i + 1;
  }
  return { order, end };
}

/** For each position the weight below it plus half the weight of its ties. */
function midRanks(
  { order, end }: { order: Int32Array; end: Int32Array },
  weightOf: (i: number) => number,
): Float64Array {
  const ranks = new Float64Array(order.length);
  let below = 0;
  for (let from = 0; from < order.length; from = end[from]) {
    let tied = 0;
    for (let i = from; i < end[from]; i++) tied += weightOf(order[i]);
    for (let i = from; i < end[from]; i++) ranks[order[i]] = below + tied / 2;
    below += tied;
  }
  return ranks;
}

/** Concentration index C = 2A/(N·H) − 1 with N = Σw, H = Σwh, A = Σ w h F, F = weight ranked below + half the ties:
 *  2·cov(h, fractional rank)/mean (Kakwani, Wagstaff & van Doorslaer 1997). Ranked by itself it is Gini's coefficient
 *  Σ_iΣ_j w_i w_j |h_i − h_j|/(2N·H). Gradient after Binder & Kovačević (1995). NaN unless the total is positive and no
 *  value is negative. */
export function concentration(values: Float64Array, rank: Float64Array, term: string): RowStatistic {
  return {
    terms: [term],
    complete: (row) => Number.isFinite(values[row] + rank[row]),
    prepare(rows): RowFit {
      const sorted = ranked(rows, rank);
      const h = Float64Array.from(rows, (row) => values[row]);
      const possible = h.every((value) => value >= 0);
      const sums = (weights: Float64Array) => {
        const ranks = midRanks(sorted, (i) => weights[i]);
        let [n, total, area] = [0, 0, 0];
        for (let i = 0; i < h.length; i++) {
          n += weights[i];
          total += weights[i] * h[i];
          area += weights[i] * h[i] * ranks[i];
        }
        return { ranks, n, total, area };
      };
      return {
        fit(weights) {
          const { n, total, area } = sums(weights);
          return Float64Array.of(possible && total > 0 ? (2 * area) / (n * total) - 1 : Number.NaN);
        },
        gradient(weights) {
          const { ranks, n, total, area } = sums(weights);
          // Σ_i w_i h_i k(x_l, x_i) = everything at or above l, ties half.
          const sharesBelow = midRanks(sorted, (i) => weights[i] * h[i]);
          return Float64Array.from(h, (value, i) => {
            const dArea = value * ranks[i] + (total - sharesBelow[i]);
            return (2 / (n * total)) * (dArea - area * (1 / n + value / total));
          });
        },
      };
    },
  };
}
