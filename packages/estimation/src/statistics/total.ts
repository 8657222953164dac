import type { MomentStatistic } from './moment-statistic.ts';

/** Estimated population total Σwx (Horvitz–Thompson) of known values; without `values` the population size Σw. */
export function total(values: Float64Array | null): MomentStatistic {
  return {
    terms: [''],
    moments: 2,
    scaleFree: false,
    fill(row, z) {
      z[0] = 1;
      z[1] = values === null ? 1 : values[row];
      return Number.isFinite(z[1]);
    },
    evaluate(sums, _cases, out, at) {
      out[at] = sums[1];
    },
    derivative: () => (cells, from, out, at) => {
      out[at] = cells[from + 1];
    },
  };
}

/** Ratio of totals Σwy/Σwx over rows with both values (R survey `svyratio`). */
export function ratio(numerator: Float64Array, denominator: Float64Array, term: string): MomentStatistic {
  return {
    terms: [term],
    moments: 3,
    scaleFree: true,
    fill(row, z) {
      z[0] = 1;
      z[1] = numerator[row];
      z[2] = denominator[row];
      return Number.isFinite(z[1] + z[2]);
    },
    evaluate(sums, _cases, out, at) {
      out[at] = sums[2] === 0 ? Number.NaN : sums[1] / sums[2];
    },
    derivative: (sums) => (cells, from, out, at) => {
      out[at] = (cells[from + 1] - (sums[1] / sums[2]) * cells[from + 2]) / sums[2];
    },
  };
}
