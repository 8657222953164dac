import { informationCurve } from './information-curve.ts';
import type { LatentGrid } from './latent-density.ts';

/** Pupils of one form and (nearly) one estimate, with the likelihood of each true value on the grid. */
export interface BinnedLikelihood {
  /** Bin of each pupil. */
  binOf: Int32Array;
  /** bins × points, each bin's largest entry 1. */
  kernel: Float64Array;
}

const fine = 8;

/** log L(θ_k) of the grid points for an estimate t, from ∫I and ∫∫I tabulated on a fine grid. */
function logLikelihood(
  grid: LatentGrid,
  table: { first: number; step: number; once: Float64Array; twice: Float64Array },
  theta: number,
  slope: number,
): Float64Array {
  const look = (of: Float64Array, x: number): number => {
    const place = (x - table.first) / table.step;
    const i = Math.max(0, Math.min(of.length - 2, Math.floor(place)));
    return of[i] + (place - i) * (of[i + 1] - of[i]);
  };
  const [a, b] = [look(table.once, theta), look(table.twice, theta)];
  return grid.points.map(
    (point) => -(point - theta) * (slope / 2) - (look(table.twice, point) - b) + a * (point - theta),
  );
}

function integrals(first: number, step: number, count: number, information: (x: number) => number) {
  const once = new Float64Array(count);
  const twice = new Float64Array(count);
  for (let i = 1; i < count; i++) {
    const [from, to] = [information(first + (i - 1) * step), information(first + i * step)];
    once[i] = once[i - 1] + (step * (from + to)) / 2;
    twice[i] = twice[i - 1] + (step * (once[i - 1] + once[i])) / 2;
  }
  return { first, step, once, twice };
}

/** The likelihood of each pupil's answers, rebuilt from Warm's estimate t and its error alone. In the Rasch, 2PL and partial
 *  credit models the slope of the log-likelihood falls by the test information, l″ = −I(θ), and Warm's estimate solves
 *  l′(t) = −I′(t)/2I(t) (Warm 1989); so l′(θ) = −I′(t)/2I(t) − ∫_t^θ I, and I(θ) = 1/se² is known from all pupils of the form.
 *  Perfect scores keep their one-sided likelihoods, which a normal error would not. Guessing (3PL): approximately.
 *  `forms`: pupils whose test has one information curve; absent = all. */
export function scoreLikelihoods(
  values: Float64Array,
  errors: Float64Array,
  forms: Int32Array | null,
  grid: LatentGrid,
): BinnedLikelihood {
  const width = grid.step / 2;
  const members = Map.groupBy(values.keys(), (i) => forms?.[i] ?? 0);
  const binOf = new Int32Array(values.length);
  const kernels: Float64Array[] = [];
  for (const list of members.values()) {
    const curve = informationCurve(values, errors, list, grid.step);
    const [first, last] = [grid.points[0], grid.points[grid.points.length - 1]];
    const step = grid.step / fine;
    const count = Math.round((last - first) / step) + 1;
    const table = integrals(first, step, count, (x) => Math.exp(curve.at(x).log));
    const bins = new Map<number, { number: number; n: number; sum: number }>();
    for (const i of list) {
      const key = Math.floor((values[i] - first) / width);
      const bin = bins.get(key) ?? { number: kernels.length + bins.size, n: 0, sum: 0 };
      bins.set(key, bin);
      bin.n++;
      bin.sum += values[i];
      binOf[i] = bin.number;
    }
    for (const { n, sum } of bins.values()) {
      const theta = Math.min(last, Math.max(first, sum / n));
      const logs = logLikelihood(grid, table, theta, curve.at(theta).slope);
      const top = logs.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
      kernels.push(logs.map((one) => Math.exp(one - top) + 1e-300));
    }
  }
  const points = grid.points.length;
  const kernel = new Float64Array(kernels.length * points);
  kernels.forEach((row, bin) => {
    kernel.set(row, bin * points);
  });
  return { binOf, kernel };
}
