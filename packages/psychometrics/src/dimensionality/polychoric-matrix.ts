import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { polychoricCorrelation } from './polychoric.ts';

/**
 * Polychoric correlations of every pair of items (items × items, row-major) from the persons who answered both; NaN where nobody did or one of the
 * two shows a single category among them. `cells` as `codeCells` gives them, persons × items.
 */
export function polychoricMatrix(cells: Uint8Array, categories: readonly number[]): Float64Array {
  const items = categories.length;
  const matrix = new Float64Array(items * items);
  const columns = transposed(cells, items);
  for (let first = 0; first < items; first++) {
    matrix[first * items + first] = 1;
    for (let second = 0; second < first; second++) {
      const counts = crossTable(columns[first], columns[second], categories[first], categories[second]);
      const correlation = polychoricCorrelation(counts, categories[first], categories[second]);
      matrix[first * items + second] = correlation;
      matrix[second * items + first] = correlation;
    }
  }
  return matrix;
}

/** The answers item by item. */
function transposed(cells: Uint8Array, items: number): Uint8Array[] {
  const persons = cells.length / items;
  return Array.from({ length: items }, (_, item) => {
    const column = new Uint8Array(persons);
    for (let person = 0; person < persons; person++) column[person] = cells[person * items + item];
    return column;
  });
}

function crossTable(first: Uint8Array, second: Uint8Array, rows: number, columns: number): Float64Array {
  const counts = new Float64Array(rows * columns);
  for (let person = 0; person < first.length; person++) {
    if (first[person] === NOT_ADMINISTERED || second[person] === NOT_ADMINISTERED) continue;
    counts[first[person] * columns + second[person]]++;
  }
  return counts;
}
