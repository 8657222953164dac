import type { MomentModel } from './moment-model.ts';

/** E(X_one) where `other` is −1, else E(X_one X_other). */
export type Moment = readonly [one: number, other: number];

/** All first moments, then all second ones of different items. */
export function listMoments(items: number): Moment[] {
  const single = Array.from({ length: items }, (_, item): Moment => [item, -1]);
  const pairs = single.flatMap(([one]) =>
    Array.from({ length: items - one - 1 }, (_, k): Moment => [one, one + 1 + k]),
  );
  return [...single, ...pairs];
}

/** Observed less expected moments. */
export function momentResiduals(
  model: MomentModel,
  moments: readonly Moment[],
  observed: Float64Array,
): Float64Array {
  const products = conditional(model, moments);
  return observed.map((value, r) => value - dot(model.weights, products[r]));
}

/** Covariance matrix of the moments of one person under the model, moments × moments. */
export function momentCovariance(model: MomentModel, moments: readonly Moment[]): Float64Array {
  const size = moments.length;
  const { weights } = model;
  const products = conditional(model, moments);
  const expected = products.map((product) => dot(weights, product));
  const weighted = products.map((product) => product.map((value, q) => value * weights[q]));
  const covariance = new Float64Array(size * size);
  for (let r = 0; r < size; r++) {
    for (let s = 0; s <= r; s++) {
      const joint = overlap(moments[r], moments[s])
        ? jointMoment(model, moments[r], moments[s])
        : dot(weighted[r], products[s]);
      covariance[r * size + s] = joint - expected[r] * expected[s];
      covariance[s * size + r] = covariance[r * size + s];
    }
  }
  return covariance;
}

/** ∂ expected moments / ∂ each estimated parameter. */
export function momentSlopes(model: MomentModel, moments: readonly Moment[]): Float64Array[] {
  const products = conditional(model, moments);
  return model.slopes.map((slope) =>
    Float64Array.from(moments, ([one, other], r) => {
      if ('weight' in slope) return dot(slope.weight, products[r]);
      let sum = 0;
      for (const { item, mean } of slope.items) {
        if (one !== item && other !== item) continue;
        const rest = one === item ? other : one;
        for (let q = 0; q < model.weights.length; q++)
          sum += model.weights[q] * mean[q] * (rest < 0 ? 1 : model.means[rest][q]);
      }
      return sum;
    }),
  );
}

/** Moments at each node. */
function conditional({ means }: MomentModel, moments: readonly Moment[]): Float64Array[] {
  return moments.map(([one, other]) =>
    other < 0 ? means[one] : means[one].map((mean, q) => mean * means[other][q]),
  );
}

function overlap([a, b]: Moment, [c, d]: Moment): boolean {
  return a === c || a === d || (b >= 0 && (b === c || b === d));
}

/** E of the product of two moments that share items: an item in both counts with its square. */
function jointMoment({ weights, means, squares }: MomentModel, first: Moment, second: Moment): number {
  const items = [...new Set([...first, ...second])].filter((item) => item >= 0);
  const factors = items.map((item) =>
    first.includes(item) && second.includes(item) ? squares[item] : means[item],
  );
  let sum = 0;
  for (let q = 0; q < weights.length; q++) {
    let product = weights[q];
    for (const factor of factors) product *= factor[q];
    sum += product;
  }
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
