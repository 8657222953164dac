import { normalDensity } from '../numerics/quadrature.ts';

/**
 * Shape of an ability density that is not normal. `davidian`: the normal density times the square of
 * 1 + Σ x_i h_i, with x_3, x_4 … in `values` and h_i the normalised Hermite polynomials, brought back to mean 0 and sd 1
 * (Woods & Lin 2009; h_1 and h_2 would only move mean and sd, which have parameters of their own). `histogram`: the mass
 * of each node.
 */
export interface DensityShape {
  readonly form: 'davidian' | 'histogram';
  readonly values: ArrayLike<number>;
}

/** Order of the first polynomial of a Davidian curve. */
export const FIRST_ORDER = 3;

/** Writes a density with this mean, sd and shape, with sum 1 over the nodes. */
export function fillDensity(
  {
    mean,
    sd,
    density,
  }: { readonly mean: number; readonly sd: number; readonly density?: DensityShape | undefined },
  nodes: Float64Array,
  to: Float64Array,
): void {
  if (!density) {
    normalDensity(nodes, mean, sd, to);
    return;
  }
  if (density.form === 'histogram') to.set(density.values);
  else fillDavidian(mean, sd, density.values, nodes, to);
  let total = 0;
  for (const mass of to) total += mass;
  for (let q = 0; q < to.length; q++) to[q] /= total;
}

function fillDavidian(
  mean: number,
  sd: number,
  x: ArrayLike<number>,
  nodes: Float64Array,
  to: Float64Array,
): void {
  const weights = coefficients(x);
  const { centre, spread } = momentsOf(weights);
  nodes.forEach((node, q) => {
    const z = centre + (spread * (node - mean)) / sd;
    to[q] = polynomial(weights, z) ** 2 * Math.exp(-0.5 * z * z);
  });
}

/** Coefficients c_0 … of the polynomials, with Σ c² = 1, so that the density integrates to 1. */
function coefficients(x: ArrayLike<number>): Float64Array {
  const all = new Float64Array(FIRST_ORDER + x.length);
  all[0] = 1;
  for (let i = 0; i < x.length; i++) all[FIRST_ORDER + i] = x[i];
  const length = Math.sqrt(all.reduce((sum, value) => sum + value * value, 0));
  return all.map((value) => value / length);
}

/** Σ c_i h_i(z) by the recurrence √(i+1) h_{i+1} = z h_i − √i h_{i−1}. */
function polynomial(c: Float64Array, z: number): number {
  let [before, here, sum] = [0, 1, c[0]];
  for (let i = 0; i + 1 < c.length; i++) {
    const next = (z * here - Math.sqrt(i) * before) / Math.sqrt(i + 1);
    sum += c[i + 1] * next;
    before = here;
    here = next;
  }
  return sum;
}

/** Mean and sd under the squared polynomial: z P(z) has the coefficients √i c_{i−1} + √(i+1) c_{i+1}. */
function momentsOf(c: Float64Array): { centre: number; spread: number } {
  const raised = Float64Array.from(
    { length: c.length + 1 },
    (_, i) => Math.sqrt(i) * (c[i - 1] ?? 0) + Math.sqrt(i + 1) * (c[i + 1] ?? 0),
  );
  const centre = c.reduce((sum, value, i) => sum + value * raised[i], 0);
  const square = raised.reduce((sum, value) => sum + value * value, 0);
  return { centre, spread: Math.sqrt(square - centre * centre) };
}
