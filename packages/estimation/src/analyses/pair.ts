import type { GroupEstimate } from '../engine/group-estimate.ts';
import { jointParts, nominalDegrees } from '../variance/degrees.ts';
import type { Influence, Replication } from '../variance/replication.ts';

/** A figure made of the estimates of two groups. */
export interface Combination {
  /** Whether a change of the figure is the same function of the changes: then no replicate needs evaluating. */
  linear: boolean;
  /** Number of figures made of `terms` terms of each group. */
  size(terms: number): number;
  evaluate(first: Float64Array, second: Float64Array, out: Float64Array, at: number): void;
  /** Derivative at (first, second) in the direction (dFirst, dSecond). */
  derive(
    first: Float64Array,
    second: Float64Array,
    dFirst: Float64Array,
    dSecond: Float64Array,
    out: Float64Array,
    at: number,
  ): void;
}

/** second − first, term by term. */
export const difference: Combination = {
  linear: true,
  size: (terms) => terms,
  evaluate(first, second, out, at) {
    for (let t = 0; t < first.length; t++) out[at + t] = second[t] - first[t];
  },
  derive(_first, _second, dFirst, dSecond, out, at) {
    difference.evaluate(dFirst, dSecond, out, at);
  },
};

/** Cohen's d from [mean, sd] of both groups: (m₂ − m₁)/√((s₁² + s₂²)/2), the two variances weighing alike
 *  (BIFIEsurvey `BIFIE.univar.test`, with the sign second minus first). */
export const effectSize: Combination = {
  linear: false,
  size: () => 1,
  evaluate(first, second, out, at) {
    const spread = Math.sqrt((first[1] ** 2 + second[1] ** 2) / 2);
    out[at] = spread > 0 ? (second[0] - first[0]) / spread : Number.NaN;
  },
  derive(first, second, dFirst, dSecond, out, at) {
    const spread = Math.sqrt((first[1] ** 2 + second[1] ** 2) / 2);
    const dSpread = (first[1] * dFirst[1] + second[1] * dSecond[1]) / (2 * spread);
    out[at] = (dSecond[0] - dFirst[0]) / spread - ((second[0] - first[0]) * dSpread) / spread ** 2;
  },
};

/** Hedges' g of two groups of n₁ and n₂ cases, from [mean, sd] of both: (m₂ − m₁)/s, s² = ((n₁−1)s₁² + (n₂−1)s₂²)/(n₁+n₂−2),
 *  times 1 − 3/(4(n₁+n₂) − 9) against the bias of small groups (Hedges 1981). */
export function hedges(n1: number, n2: number): Combination {
  const share = (n1 - 1) / (n1 + n2 - 2);
  const factor = 1 - 3 / (4 * (n1 + n2) - 9);
  const pooled = (first: Float64Array, second: Float64Array): number =>
    Math.sqrt(share * first[1] ** 2 + (1 - share) * second[1] ** 2);
  return {
    linear: false,
    size: () => 1,
    evaluate(first, second, out, at) {
      const spread = pooled(first, second);
      out[at] = spread > 0 ? (factor * (second[0] - first[0])) / spread : Number.NaN;
    },
    derive(first, second, dFirst, dSecond, out, at) {
      const spread = pooled(first, second);
      const dSpread = (share * first[1] * dFirst[1] + (1 - share) * second[1] * dSecond[1]) / spread;
      out[at] =
        factor * ((dSecond[0] - dFirst[0]) / spread - ((second[0] - first[0]) * dSpread) / spread ** 2);
    },
  };
}

/** Indices of both influences, ascending, each once. */
function union(a: Int32Array, b: Int32Array): Int32Array {
  const merged = new Int32Array(a.length + b.length);
  let size = 0;
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const next = Math.min(a[i] ?? Number.MAX_SAFE_INTEGER, b[j] ?? Number.MAX_SAFE_INTEGER);
    if (a[i] === next) i++;
    if (b[j] === next) j++;
    merged[size++] = next;
  }
  return merged.slice(0, size);
}

/** Reads an influence row by row as ascending indices are asked for; zeros where it is silent. */
function reader(influence: Influence): (index: number) => Float64Array {
  const zeros = new Float64Array(influence.terms);
  let at = 0;
  return (index) => {
    while (at < influence.index.length && influence.index[at] < index) at++;
    return influence.index[at] === index
      ? influence.values.subarray(at * influence.terms, (at + 1) * influence.terms)
      : zeros;
  };
}

function pairInfluence(
  derived: boolean,
  first: GroupEstimate & { influence: Influence },
  second: GroupEstimate & { influence: Influence },
  combination: Combination,
  values: Float64Array,
): Influence {
  const index = union(first.influence.index, second.influence.index);
  const terms = values.length;
  const out = new Float64Array(index.length * terms);
  const [readFirst, readSecond] = [reader(first.influence), reader(second.influence)];
  const [movedFirst, movedSecond] = [first.values.slice(), second.values.slice()];
  for (let j = 0; j < index.length; j++) {
    const [a, b] = [readFirst(index[j]), readSecond(index[j])];
    if (derived) {
      combination.derive(first.values, second.values, a, b, out, j * terms);
      continue;
    }
    for (let t = 0; t < movedFirst.length; t++) {
      movedFirst[t] = first.values[t] + a[t];
      movedSecond[t] = second.values[t] + b[t];
    }
    combination.evaluate(movedFirst, movedSecond, out, j * terms);
    for (let t = 0; t < terms; t++) out[j * terms + t] -= values[t];
  }
  return { index, values: out, terms };
}

/** Estimate of a pair. Replicates are combined one by one, so that whatever the groups share (schools of both sexes,
 *  a group and the whole that contains it) is in the error. n and weights are those of both groups together. */
export function combinePair(
  replication: Replication,
  first: GroupEstimate,
  second: GroupEstimate,
  combination: Combination,
): GroupEstimate {
  const values = new Float64Array(combination.size(first.values.length));
  combination.evaluate(first.values, second.values, values, 0);
  const pair: GroupEstimate = {
    n: Math.min(first.n, second.n) === 0 ? 0 : first.n + second.n,
    sumOfWeights: first.sumOfWeights + second.sumOfWeights,
    values,
    influence: null,
    contrast: first.contrast && second.contrast,
    degrees: first.degrees + second.degrees,
    model: jointParts(first.model, second.model),
  };
  if (first.influence === null || second.influence === null) return pair;
  pair.influence = pairInfluence(
    combination.linear || replication.kind === 'linearised',
    { ...first, influence: first.influence },
    { ...second, influence: second.influence },
    combination,
    values,
  );
  pair.degrees = Math.min(
    pair.degrees,
    nominalDegrees(replication, pair.influence, Number.POSITIVE_INFINITY),
  );
  return pair;
}
