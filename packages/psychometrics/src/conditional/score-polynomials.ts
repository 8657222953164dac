/**
 * Product of the polynomials (coefficients of x⁰, x¹ …) and, for each, that of all others, by products from both ends: only
 * sums of positive terms, so nothing cancels. With 1 + ε x they are the elementary symmetric functions.
 */
export function productsWithout(polynomials: readonly Float64Array[]): {
  readonly all: Float64Array;
  readonly without: readonly Float64Array[];
} {
  const one = Float64Array.of(1);
  const prefix: Float64Array[] = [one];
  for (const polynomial of polynomials) prefix.push(multiply(prefix[prefix.length - 1], polynomial));
  const without: Float64Array[] = [];
  let suffix: Float64Array = one;
  for (let i = polynomials.length - 1; i >= 0; i--) {
    without[i] = multiply(prefix[i], suffix);
    suffix = multiply(suffix, polynomials[i]);
  }
  return { all: suffix, without };
}

function multiply(a: Float64Array, b: Float64Array): Float64Array {
  const product = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) product[i + j] += a[i] * b[j];
  return product;
}
