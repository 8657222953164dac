import type { Replication } from '../variance/replication.ts';
import type { GroupEstimate } from './group-estimate.ts';

/** Figures made of the terms of one estimate. */
export interface Transform {
  readonly terms: readonly string[];
  evaluate(values: Float64Array): Float64Array;
  /** Derivative at `values` in the direction `change`. */
  derive(values: Float64Array, change: Float64Array): Float64Array;
}

/** The estimate of the transformed figures: replicates are transformed one by one, linearised totals by the derivative. */
export function transformed(
  replication: Replication,
  estimate: GroupEstimate,
  transform: Transform,
): GroupEstimate {
  const { intervals: _own, ...rest } = estimate;
  const values = transform.evaluate(estimate.values);
  const { influence } = estimate;
  if (influence === null) return { ...rest, values };
  const terms = values.length;
  const out = new Float64Array(influence.index.length * terms);
  for (let j = 0; j < influence.index.length; j++) {
    const change = influence.values.subarray(j * influence.terms, (j + 1) * influence.terms);
    if (replication.kind === 'linearised') {
      out.set(transform.derive(estimate.values, change), j * terms);
      continue;
    }
    const moved = transform.evaluate(change.map((deviation, t) => estimate.values[t] + deviation));
    for (let t = 0; t < terms; t++) out[j * terms + t] = moved[t] - values[t];
  }
  return { ...rest, values, influence: { index: influence.index, values: out, terms } };
}

/** second − first of two quantiles. */
export function quantileGap(term: string): Transform {
  const gap = (values: Float64Array): Float64Array => Float64Array.of(values[1] - values[0]);
  return { terms: [term], evaluate: gap, derive: (_, change) => gap(change) };
}

/** second / first of two quantiles; NaN unless both are positive. */
export function quantileRatio(term: string): Transform {
  return {
    terms: [term],
    evaluate: ([first, second]) => Float64Array.of(first > 0 && second > 0 ? second / first : Number.NaN),
    derive: ([first, second], [dFirst, dSecond]) =>
      Float64Array.of((dSecond - (second / first) * dFirst) / first),
  };
}
