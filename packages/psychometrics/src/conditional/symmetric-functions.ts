/**
 * Elementary symmetric functions γ_0 … γ_n of the values and, for each value, those of all others, by products from both
 * ends: only sums of positive terms, so nothing cancels (the summation algorithm of Baker & Harwell 1996).
 */
export interface SymmetricFunctions {
  readonly all: Float64Array;
  readonly without: readonly Float64Array[];
}

/** Computes {@link SymmetricFunctions}. */
export function symmetricFunctions(values: Float64Array): SymmetricFunctions {
  const one = Float64Array.of(1);
  const prefix: Float64Array[] = [one];
  for (const value of values) prefix.push(addValue(prefix[prefix.length - 1], value));
  const without: Float64Array[] = [];
  let suffix: Float64Array = one;
  for (let i = values.length - 1; i >= 0; i--) {
    without[i] = multiply(prefix[i], suffix);
    suffix = addValue(suffix, values[i]);
  }
  return { all: suffix, without };
}

function addValue(functions: Float64Array, value: number): Float64Array {
  const next = new Float64Array(functions.length + 1);
  next.set(functions);
  for (let order = functions.length; order > 0; order--) next[order] += value * functions[order - 1];
  return next;
}

function multiply(a: Float64Array, b: Float64Array): Float64Array {
  const product = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) product[i + j] += a[i] * b[j];
  return product;
}
