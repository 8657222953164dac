import type { ParameterLayout } from './parameter-layout.ts';
import { readableSlopes } from './readable-parameters.ts';

/** Covariance of the estimated item parameters in the metric people read; those held fixed are absent. */
export interface ParameterCovariance {
  /** Item and name of each parameter: `a`, `c`, `b1`, `b2` … */
  readonly parameters: readonly { readonly item: string; readonly name: string }[];
  /** Row-major, parameters × parameters. */
  readonly values: readonly number[];
}

/** Carries a covariance of the estimation's own vector over to a, b and c by the delta method. */
export function readableCovariance(
  { items, size }: ParameterLayout,
  ids: readonly string[],
  covariance: Float64Array,
): ParameterCovariance {
  const rows = items.flatMap((item, j) => {
    const slopes = readableSlopes(item);
    return Array.from({ length: slopes[0]?.length ?? 0 }, (_, output) => ({
      item: ids[j],
      name: output === 0 ? 'a' : output === 1 ? 'c' : `b${output - 1}`,
      terms: slopes.flatMap((slope, l) =>
        slope[output] === 0 ? [] : [{ place: item.places[l], slope: slope[output] }],
      ),
    })).filter(({ terms }) => terms.length > 0);
  });
  const values = rows.flatMap((left) =>
    rows.map((right) => {
      let sum = 0;
      for (const i of left.terms)
        for (const j of right.terms) sum += i.slope * j.slope * covariance[i.place * size + j.place];
      return sum;
    }),
  );
  return { parameters: rows.map(({ item, name }) => ({ item, name })), values };
}
