import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';

/** Sum and number of each person's answers that count. */
export interface PersonSums {
  readonly sum: Float64Array;
  readonly count: Int32Array;
}

/** Adds up the answers of each person. */
export function personSums(cells: Uint8Array, items: number, persons: number): PersonSums {
  const sum = new Float64Array(persons);
  const count = new Int32Array(persons);
  for (let person = 0; person < persons; person++) {
    for (let item = 0; item < items; item++) {
      const cell = cells[person * items + item];
      if (cell === NOT_ADMINISTERED) continue;
      sum[person] += cell;
      count[person]++;
    }
  }
  return { sum, count };
}

/** Mean item score of each person; NaN without answers. */
export function personMeans({ sum, count }: PersonSums): Float64Array {
  return sum.map((value, person) => value / count[person]);
}

/** Mean score of each person on the other items; NaN where the person has no other answer or not this one. */
export function restMeans(
  cells: Uint8Array,
  items: number,
  item: number,
  { sum, count }: PersonSums,
): Float64Array {
  return sum.map((value, person) => {
    const cell = cells[person * items + item];
    return cell === NOT_ADMINISTERED ? Number.NaN : (value - cell) / (count[person] - 1);
  });
}
