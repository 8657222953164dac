import { normalCdf, normalDensity } from './normal.ts';

/** The first six cumulants of a number of successes. */
export type Cumulants = [number, number, number, number, number, number];

/** Adds `times` independent trials of success probability p to the cumulants of a count (`times` may be negative: takes them out). */
export function addTrials(cumulants: Cumulants, p: number, times: number): void {
  const v = p * (1 - p);
  const skew = 1 - 2 * p;
  cumulants[0] += times * p;
  cumulants[1] += times * v;
  cumulants[2] += times * v * skew;
  cumulants[3] += times * v * (1 - 6 * v);
  cumulants[4] += times * v * skew * (1 - 12 * v);
  cumulants[5] += times * v * (1 - 30 * v + 120 * v * v);
}

/**
 * P(count ≤ most) by the Edgeworth expansion to the fourth order in 1/σ for a sum of independent indicators, with the continuity
 * correction of a lattice: at most + ½, with the cumulants less those of a uniform number of width 1 (Kolassa & McCullagh 1990). The
 * error is of the order σ⁻⁵; the variance must be well above 1.
 */
export function atMost(most: number, [mean, variance, k3, k4, k5, k6]: Cumulants): number {
  const sd = Math.sqrt(variance - 1 / 12);
  const z = (most + 0.5 - mean) / sd;
  const [l3, l4, l5, l6] = [k3 / sd ** 3, (k4 + 1 / 120) / sd ** 4, k5 / sd ** 5, (k6 - 1 / 252) / sd ** 6];
  const he = hermite(z);
  const correction =
    (l3 / 6) * he[2] +
    (l4 / 24) * he[3] +
    (l3 ** 2 / 72) * he[5] +
    (l5 / 120) * he[4] +
    ((l3 * l4) / 144) * he[6] +
    (l3 ** 3 / 1296) * he[8] +
    (l6 / 720) * he[5] +
    (l4 ** 2 / 1152 + (l3 * l5) / 720) * he[7] +
    ((l3 ** 2 * l4) / 1728) * he[9] +
    (l3 ** 4 / 31104) * he[11];
  return Math.min(1, Math.max(0, normalCdf(z) - normalDensity(z) * correction));
}

/** Hermite polynomials He_0 … He_11 at z. */
function hermite(z: number): number[] {
  const values = [1, z];
  for (let degree = 1; degree < 11; degree++) {
    values.push(z * values[degree] - degree * values[degree - 1]);
  }
  return values;
}
