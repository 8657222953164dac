import { NOT_ADMINISTERED, OMITTED, type ResponseMatrix } from '../responses/response-matrix.ts';

/**
 * Weighted share of persons who did not reach each item, among those to whom it was given: from the second on of the omitted answers at the end of
 * what the person was given (the first one was seen and left out; rule of the TIMSS and PIRLS technical reports). The columns must stand in
 * the order of the test. NaN for an item that nobody was given.
 */
export function notReachedShares(
  { cells, items, persons }: ResponseMatrix,
  weights: Float64Array,
): Float64Array {
  const given = new Float64Array(items.length);
  const missed = new Float64Array(items.length);
  for (let person = 0; person < persons; person++) {
    const start = person * items.length;
    const first = firstNotReached(cells, start, items.length);
    for (let item = 0; item < items.length; item++) {
      if (cells[start + item] === NOT_ADMINISTERED) continue;
      given[item] += weights[person];
      if (item >= first) missed[item] += weights[person];
    }
  }
  return missed.map((weight, item) => weight / given[item]);
}

/** The item from which on nothing was reached; the number of items where the last one given was answered or only left out. */
function firstNotReached(cells: Uint8Array, start: number, items: number): number {
  let [first, before] = [items, items];
  for (let item = items - 1; item >= 0; item--) {
    const cell = cells[start + item];
    if (cell === NOT_ADMINISTERED) continue;
    if (cell !== OMITTED) break;
    first = before;
    before = item;
  }
  return first;
}
