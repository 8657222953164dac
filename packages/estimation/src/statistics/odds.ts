import type { MomentStatistic } from './moment-statistic.ts';

/** Log odds ratios of a 0/1 event between the categories of a factor: log[(a_g/b_g)/(a_1/b_1)] of each category g after
 *  the first, a and b the weighted numbers with and without the event. Terms `g / first`. Rows give exp of it: pooling and
 *  intervals belong to the log scale (Wolter 2007, sec. 6.6; Agresti 2013, sec. 3.1). NaN where a cell is empty. */
export function logOddsRatios(
  event: Float64Array,
  codes: Int32Array,
  labels: readonly string[],
): MomentStatistic {
  const count = labels.length;
  const logOdds = (sums: Float64Array, g: number): number => {
    const [yes, no] = [sums[1 + 2 * g], sums[2 + 2 * g]];
    return yes > 0 && no > 0 ? Math.log(yes / no) : Number.NaN;
  };
  return {
    terms: labels.slice(1).map((label) => `${label} / ${labels[0]}`),
    moments: 1 + 2 * count,
    scaleFree: true,
    fill(row, z) {
      z.fill(0);
      z[0] = 1;
      const happened = event[row];
      if (codes[row] < 0 || (happened !== 0 && happened !== 1)) return false;
      z[happened === 1 ? 1 + 2 * codes[row] : 2 + 2 * codes[row]] = 1;
      return true;
    },
    evaluate(sums, _cases, out, at) {
      for (let g = 1; g < count; g++) out[at + g - 1] = logOdds(sums, g) - logOdds(sums, 0);
    },
    derivative(sums) {
      const change = (cells: Float64Array, from: number, g: number): number =>
        cells[from + 1 + 2 * g] / sums[1 + 2 * g] - cells[from + 2 + 2 * g] / sums[2 + 2 * g];
      return (cells, from, out, at) => {
        for (let g = 1; g < count; g++) out[at + g - 1] = change(cells, from, g) - change(cells, from, 0);
      };
    },
  };
}
