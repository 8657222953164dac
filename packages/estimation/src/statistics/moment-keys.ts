const numbers = new WeakMap<Float64Array, number>();
let count = 0;

/** Name of the moment that counts the weights. */
export const weightKey = 'weight';

/** Name of the moment of a column about its mean, or of the product of two such. */
export function momentKey(first: Float64Array, second?: Float64Array): string {
  return second === undefined ? `${numberOf(first)}` : `${numberOf(first)}×${numberOf(second)}`;
}

function numberOf(values: Float64Array): number {
  const number = numbers.get(values) ?? ++count;
  numbers.set(values, number);
  return number;
}
