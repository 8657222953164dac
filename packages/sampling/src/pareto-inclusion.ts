import { gaussLegendre } from './gauss-legendre.ts';
import { atMostWithout, distributionOfCount } from './poisson-binomial.ts';

/**
 * The inclusion probabilities that a Pareto sample of fixed size really has; they differ slightly from the targets λ.
 *
 * Definition of Aires (1999, "Algorithms to find exact inclusion probabilities for conditional Poisson sampling and Pareto
 * πps sampling designs"): unit k is drawn if fewer than n of the other units have a smaller Q, so
 * π_k = ∫ P(K₋ₖ(x) ≤ n − 1) dF_k(x), F_k(x) = xτ_k/(1 + xτ_k), τ = λ/(1 − λ), with K₋ₖ(x) the number of other Q below x,
 * a sum of independent indicators. K's distribution is built by recursion at each node, unit k divided out of it, and the
 * integral taken by Gauss–Legendre panels in log x over the range where it is not yet settled; below it the integral is F_k.
 * Certain units (λ = 1) keep 1. Accuracy about 1e-12. Throws a RangeError if the targets do not sum to a whole number.
 */
export function paretoInclusionProbabilities(targets: readonly number[]): number[] {
  const open = targets.filter((target) => target < 1);
  const sum = open.reduce((total, target) => total + target, 0);
  const n = Math.round(sum);
  if (Math.abs(sum - n) > 1e-6) throw new RangeError('target probabilities must sum to a whole number');
  const actual =
    n === 0 || n === open.length ? open.map(() => Math.sign(n)) : integrate(open.map(logOdds), n);
  let next = 0;
  return targets.map((target) => (target < 1 ? actual[next++] : 1));
}

const nodesInPanel = 24;
const panelWidth = 2;
const leastPanels = 3;

function integrate(logOddsOfUnits: readonly number[], n: number): number[] {
  const { low, high } = unsettledRange(logOddsOfUnits, n);
  const panels = Math.max(leastPanels, Math.ceil((high - low) / panelWidth));
  const half = (high - low) / panels / 2;
  const rule = gaussLegendre(nodesInPanel);
  const result = logOddsOfUnits.map((logOdd) => logistic(logOdd + low));
  for (let panel = 0; panel < panels; panel++) {
    const middle = low + (2 * panel + 1) * half;
    for (const { node, weight } of rule)
      addNode(result, logOddsOfUnits, n, middle + half * node, half * weight);
  }
  return result;
}

function addNode(
  result: number[],
  logOddsOfUnits: readonly number[],
  n: number,
  logX: number,
  weight: number,
): void {
  const below = logOddsOfUnits.map((logOdd) => logistic(logOdd + logX));
  const counts = distributionOfCount(below);
  below.forEach((p, unit) => {
    result[unit] += weight * p * (1 - p) * atMostWithout(p, n - 1, counts);
  });
}

/** The range of log x outside of which P(K ≥ n) or P(K ≤ n − 2) is below 1e-16, by Chernoff's bound. */
function unsettledRange(logOddsOfUnits: readonly number[], n: number): { low: number; high: number } {
  const units = logOddsOfUnits.length;
  const mean = (logX: number) => logOddsOfUnits.reduce((sum, logOdd) => sum + logistic(logOdd + logX), 0);
  const startsLow = (logX: number) => logTail(n, mean(logX)) < logNegligible;
  const endsHigh = (logX: number) => logTail(units - n + 1, units - mean(logX)) < logNegligible;
  return { low: -bisect((x) => startsLow(-x)), high: bisect(endsHigh) };
}

const logNegligible = Math.log(1e-16);

/** log of Chernoff's bound on P(K ≥ k) for a sum of independent indicators with the given mean; 0 if k ≤ mean. */
function logTail(k: number, mean: number): number {
  return k <= mean ? 0 : k - mean + k * Math.log(mean / k);
}

/** The smallest x, to 1e-3 from above, from which on `holds` is true. */
function bisect(holds: (x: number) => boolean): number {
  let no = -1000;
  let yes = 1000;
  while (yes - no > 1e-3) {
    const middle = (no + yes) / 2;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function logOdds(target: number): number {
  return Math.log(target / (1 - target));
}

function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
