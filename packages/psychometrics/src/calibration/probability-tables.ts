import type { ScoredItem } from '../models/scored-item.ts';
import { type DensityShape, fillDensity } from './latent-density.ts';

/** Writes the category probabilities of all items (category rows × nodes) to `table`. */
export function fillTable(
  items: readonly ScoredItem[],
  firstRow: Int32Array,
  nodes: Float64Array,
  table: Float64Array,
): void {
  const widest = items.reduce((most, item) => Math.max(most, item.categories), 3);
  const p = new Float64Array(widest);
  const slopes = new Float64Array(widest * widest);
  items.forEach(({ family, parameters, categories }, j) => {
    for (let q = 0; q < nodes.length; q++) {
      family.evaluate(parameters, categories, nodes[q], p, slopes);
      for (let k = 0; k < categories; k++) {
        // The floor keeps an answer that is impossible to working precision from turning into NaN.
        table[(firstRow[j] + k) * nodes.length + q] = Math.max(p[k], 1e-200);
      }
    }
  });
}

/** Writes the density of each group (groups × nodes) to `densities`. */
export function fillDensities(
  groups: readonly {
    readonly mean: number;
    readonly sd: number;
    readonly density?: DensityShape | undefined;
  }[],
  nodes: Float64Array,
  densities: Float64Array,
): void {
  groups.forEach((group, g) => {
    fillDensity(group, nodes, densities.subarray(g * nodes.length, (g + 1) * nodes.length));
  });
}
