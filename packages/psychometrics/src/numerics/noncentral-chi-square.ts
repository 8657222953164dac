import { chiSquareTail } from './chi-square.ts';

/** Probability that a noncentral chi-square variable exceeds `value`: Poisson mixture of central tails. */
export function noncentralTail(value: number, df: number, noncentrality: number): number {
  const half = noncentrality / 2;
  const centre = Math.floor(half);
  let logFactorial = 0;
  for (let k = 2; k <= centre; k++) logFactorial += Math.log(k);
  const top = half > 0 ? Math.exp(-half + centre * Math.log(half) - logFactorial) : 1;
  let sum = 0;
  let weight = top;
  for (let k = centre; weight > 1e-17; k++) {
    sum += weight * chiSquareTail(value, df + 2 * k);
    weight *= half / (k + 1);
  }
  weight = (top * centre) / half;
  for (let k = centre - 1; k >= 0 && weight > 1e-17; k--) {
    sum += weight * chiSquareTail(value, df + 2 * k);
    weight *= k / half;
  }
  return Math.min(sum, 1);
}

/** Noncentrality at which a value is exceeded with the given probability; 0 where even the central one exceeds it oftener. */
export function noncentralityAt(value: number, df: number, probability: number): number {
  if (chiSquareTail(value, df) >= probability) return 0;
  let low = 0;
  let high = Math.max(value, 1);
  while (noncentralTail(value, df, high) < probability) high *= 2;
  while (high - low > 1e-9 * (1 + high)) {
    const middle = (low + high) / 2;
    if (noncentralTail(value, df, middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
