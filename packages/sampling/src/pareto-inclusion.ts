import { chebyshevPoints, interpolated } from './chebyshev.ts';
import { addTrials, atMost, type Cumulants } from './count-expansion.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { PlacesOfNumbers } from './places-of-numbers.ts';
import { atMostWithoutEach, distributionOfCount } from './poisson-binomial.ts';

/**
 * The inclusion probabilities that a Pareto sample of fixed size really has; they differ slightly from the targets λ.
 *
 * Definition of Aires (1999, "Algorithms to find exact inclusion probabilities for conditional Poisson sampling and Pareto
 * πps sampling designs"): unit k is drawn if fewer than n of the other units have a smaller Q, so
 * π_k = ∫ P(K₋ₖ(x) ≤ n − 1) dF_k(x), F_k(x) = xτ_k/(1 + xτ_k), τ = λ/(1 − λ), with K₋ₖ(x) the number of other Q below x,
 * a sum of independent indicators. The integral is taken by Gauss–Legendre panels in log x over the range where it is not yet
 * settled; below it the integral is F_k. K's distribution is built by recursion at each node and unit k divided out of it
 * (accuracy about 1e-12); where Σλ(1 − λ) ≥ 100, by an expansion with unit k's cumulants taken out (about 1e-11; at 100 the two differ by less than 1e-12).
 * Units with the same target have the same probability, so only different targets are worked out. Certain units (λ = 1) keep 1.
 * Throws a RangeError if the targets do not sum to a whole number.
 */
export function paretoInclusionProbabilities(targets: readonly number[]): number[] {
  let sum = 0;
  let open = 0;
  for (const target of targets) {
    if (target >= 1) continue;
    sum += target;
    open++;
  }
  const n = Math.round(sum);
  if (Math.abs(sum - n) > 1e-6) throw new RangeError('target probabilities must sum to a whole number');
  if (n === 0 || n === open) return targets.map((target) => (target < 1 ? Math.sign(n) : 1));
  const { kinds, kindOf } = kindsOf(targets);
  const variance = targets.reduce((total, target) => total + (target < 1 ? target * (1 - target) : 0), 0);
  const wanted = Float64Array.from(kinds, (kind) => kind.logOdds);
  const actual = variance < expansionFrom ? integrate(wanted, kinds, n, exactly) : expanded(wanted, kinds, n);
  return targets.map((target, unit) => (target < 1 ? actual[kindOf[unit]] : 1));
}

/** Units with the same target. */
interface Kind {
  logOdds: number;
  count: number;
}

/** The different targets below 1, in the order in which they first occur, and which of them each unit has. */
function kindsOf(targets: readonly number[]): { kinds: Kind[]; kindOf: Uint32Array } {
  const places = new PlacesOfNumbers();
  const kinds: Kind[] = [];
  const kindOf = new Uint32Array(targets.length);
  for (let unit = 0; unit < targets.length; unit++) {
    const target = targets[unit];
    if (target >= 1) continue;
    const kind = places.placeOf(target);
    if (kind === kinds.length) kinds.push({ logOdds: logOdds(target), count: 0 });
    kinds[kind].count++;
    kindOf[unit] = kind;
  }
  return { kinds, kindOf };
}

const expansionFrom = 100;
const interpolateFrom = 150;

/** For many different targets: π/λ, a smooth function of the log odds, from Chebyshev points by barycentric interpolation. */
function expanded(wanted: Float64Array, kinds: readonly Kind[], n: number): Float64Array {
  if (wanted.length < interpolateFrom) return integrate(wanted, kinds, n, byExpansion);
  const points = chebyshevPoints(
    wanted.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    wanted.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  );
  const values = integrate(points, kinds, n, byExpansion).map((value, at) => value / logistic(points[at]));
  return wanted.map((value) => logistic(value) * interpolated(value, points, values));
}

const panelRule = gaussLegendre(24);
// With at most this width (and three panels where the range is short) 24 nodes leave errors of about 1e-14.
const panelWidth = 4;
const leastPanels = 3;

/** Writes P(K₋ₖ ≤ n − 1) for units of given probabilities into `tails`, when all kinds have the probabilities `below`. */
type TailOfOthers = (
  wanted: Float64Array,
  below: Float64Array,
  kinds: readonly Kind[],
  n: number,
  tails: Float64Array,
) => void;

function integrate(
  wanted: Float64Array,
  kinds: readonly Kind[],
  n: number,
  tail: TailOfOthers,
): Float64Array {
  const { low, high } = unsettledRange(kinds, n);
  const panels = Math.max(leastPanels, Math.ceil((high - low) / panelWidth));
  const half = (high - low) / panels / 2;
  const result = wanted.map((logOdd) => logistic(logOdd + low));
  const wantedOdds = wanted.map(Math.exp);
  const kindOdds = Float64Array.from(kinds, (kind) => Math.exp(kind.logOdds));
  const own = new Float64Array(wanted.length);
  const below = new Float64Array(kinds.length);
  const tails = new Float64Array(wanted.length);
  for (let panel = 0; panel < panels; panel++) {
    const middle = low + (2 * panel + 1) * half;
    for (const { node, weight } of panelRule) {
      const x = Math.exp(middle + half * node);
      toProbabilities(x, wantedOdds, own);
      toProbabilities(x, kindOdds, below);
      tail(own, below, kinds, n, tails);
      for (let at = 0; at < result.length; at++)
        result[at] += half * weight * own[at] * (1 - own[at]) * tails[at];
    }
  }
  return result;
}

function toProbabilities(x: number, odds: Float64Array, probabilities: Float64Array): void {
  for (let at = 0; at < odds.length; at++) probabilities[at] = (x * odds[at]) / (1 + x * odds[at]);
}

const exactly: TailOfOthers = (wanted, below, kinds, n, tails) => {
  const trials: number[] = [];
  for (let kind = 0; kind < kinds.length; kind++) {
    for (let unit = 0; unit < kinds[kind].count; unit++) trials.push(below[kind]);
  }
  // Unless a trial is divided out from above, counts from n on are not looked at.
  const counts = wanted.every((p) => p <= 0.5)
    ? distributionOfCount(trials, n - 1)
    : distributionOfCount(trials);
  atMostWithoutEach(wanted, n - 1, counts, tails);
};

const byExpansion: TailOfOthers = (wanted, below, kinds, n, tails) => {
  const all: Cumulants = [0, 0, 0, 0, 0, 0];
  for (let kind = 0; kind < kinds.length; kind++) addTrials(all, below[kind], kinds[kind].count);
  for (let at = 0; at < wanted.length; at++) {
    const others: Cumulants = [...all];
    addTrials(others, wanted[at], -1);
    tails[at] = atMost(n - 1, others);
  }
};

/** The range of log x outside of which P(K ≥ n) or P(K ≤ n − 2) is below 1e-16, by Chernoff's bound. */
function unsettledRange(kinds: readonly Kind[], n: number): { low: number; high: number } {
  const units = kinds.reduce((sum, { count }) => sum + count, 0);
  const mean = (logX: number) => {
    let sum = 0;
    for (const { logOdds, count } of kinds) sum += count * logistic(logOdds + logX);
    return sum;
  };
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
