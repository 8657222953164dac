import { cholesky, solveCholesky } from '../numerics/cholesky.ts';
import { densitySlopes } from './density-slopes.ts';
import type { LaidGroup } from './laid-group.ts';
import { fillDensity } from './latent-density.ts';

/** Rounds and shortest part of a step that a maximisation is given. */
const MOST_ROUNDS = 15;
const SHORTEST = 1e-3;

/** The maximisation step of a Davidian curve: Fisher scoring with step halving. Changes `group` in place. */
export function maximiseDavidian(group: LaidGroup, persons: Float64Array, nodes: Float64Array): void {
  const density = new Float64Array(nodes.length);
  const value = () => {
    fillDensity(group, nodes, density);
    return persons.reduce((sum, count, q) => (count > 0 ? sum + count * Math.log(density[q]) : sum), 0);
  };
  const total = persons.reduce((sum, count) => sum + count, 0);
  let best = value();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slopes = densitySlopes(group, nodes).map(({ slope }) => slope);
    const size = slopes.length;
    const information = new Float64Array(size * size);
    slopes.forEach((one, i) => {
      slopes.forEach((other, j) => {
        information[i * size + j] =
          total * density.reduce((sum, mass, q) => sum + mass * one[q] * other[q], 0);
      });
      information[i * (size + 1)] *= 1 + 1e-9;
    });
    const gradient = Float64Array.from(slopes, (slope) =>
      persons.reduce((sum, count, q) => (count > 0 ? sum + count * slope[q] : sum), 0),
    );
    const factor = cholesky(information, size);
    if (!factor) return;
    const step = solveCholesky(factor, size, gradient);
    const from = group.read();
    let part = 1;
    let next = Number.NEGATIVE_INFINITY;
    for (; part > SHORTEST; part /= 2) {
      group.write(from.map((start, i) => start + part * step[i]));
      next = value();
      if (next >= best - 1e-12 * Math.abs(best)) break;
    }
    if (!(next >= best - 1e-12 * Math.abs(best))) {
      group.write(from);
      return;
    }
    best = next;
    if (step.every((change) => Math.abs(change) < 1e-9)) return;
  }
}

/**
 * The maximisation step of a histogram: the masses are the shares of the expected persons. Where the group's mean or sd
 * is held (0 and 1), the most likely masses with these moments are r_q / (1 + λ′h_q) (empirical likelihood, Owen 1988).
 */
export function constrainedMasses(
  persons: Float64Array,
  nodes: Float64Array,
  held: { readonly mean: boolean; readonly sd: boolean },
): Float64Array {
  const total = persons.reduce((sum, count) => sum + count, 0);
  const shares = persons.map((count) => count / total);
  const functions = [
    ...(held.mean ? [nodes] : []),
    ...(held.sd ? [nodes.map((node) => node * node - 1)] : []),
  ];
  const size = functions.length;
  if (size === 0) return shares;
  let lambda = new Float64Array(size);
  const dividers = (at: Float64Array) =>
    nodes.map((_, q) => functions.reduce((sum, h, i) => sum + at[i] * h[q], 1));
  const valueAt = (at: Float64Array) => {
    const divide = dividers(at);
    let sum = 0;
    for (let q = 0; q < shares.length; q++) if (shares[q] > 0) sum += shares[q] * Math.log(divide[q]);
    return sum;
  };
  let best = 0;
  for (let round = 0; round < 50; round++) {
    const divide = dividers(lambda);
    const gradient = new Float64Array(size);
    const information = new Float64Array(size * size);
    for (let q = 0; q < shares.length; q++) {
      if (shares[q] === 0) continue;
      for (let i = 0; i < size; i++) {
        const slope = functions[i][q] / divide[q];
        gradient[i] += shares[q] * slope;
        for (let j = 0; j < size; j++)
          information[i * size + j] += (shares[q] * slope * functions[j][q]) / divide[q];
      }
    }
    const factor = cholesky(information, size);
    if (!factor) return shares;
    const step = solveCholesky(factor, size, gradient);
    let part = 1;
    let next = lambda;
    let value = Number.NaN;
    for (; part > 1e-6; part /= 2) {
      next = Float64Array.from(lambda, (start, i) => start + part * step[i]);
      value = valueAt(next);
      if (value >= best - 1e-14) break;
    }
    if (!(value >= best - 1e-14)) break;
    lambda = next;
    best = value;
    if (step.every((change) => Math.abs(change) < 1e-12)) break;
  }
  const divide = dividers(lambda);
  const masses = shares.map((share, q) => (share > 0 ? share / divide[q] : 0));
  const sum = masses.reduce((all, mass) => all + mass, 0);
  return masses.map((mass) => mass / sum);
}
