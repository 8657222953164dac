import { centreOf } from './location.ts';
import type { MomentStatistic } from './moment-statistic.ts';

/** Means of the categories of a factor, then `eta-squared` (between sum of squares over total, both weighted) and
 *  `eta`, its root (BIFIEsurvey `BIFIE.univar.test`). Categories without cases give NaN. */
export function groupMeans(
  values: Float64Array,
  codes: Int32Array,
  labels: readonly string[],
): MomentStatistic {
  const centre = centreOf(values);
  const count = labels.length;
  const squares = (sums: Float64Array): { between: number; total: number } => {
    let between = 0;
    let all = 0;
    for (let g = 0; g < count; g++) {
      if (sums[2 + g] > 0) between += sums[2 + count + g] ** 2 / sums[2 + g];
      all += sums[2 + count + g];
    }
    return { between: between - all ** 2 / sums[0], total: sums[1] - all ** 2 / sums[0] };
  };
  return {
    terms: [...labels, 'eta-squared', 'eta'],
    moments: 2 + 2 * count,
    scaleFree: true,
    fill(row, z) {
      z.fill(0);
      const x = values[row] - centre;
      if (codes[row] < 0 || !Number.isFinite(x)) return false;
      z[0] = 1;
      z[1] = x * x;
      z[2 + codes[row]] = 1;
      z[2 + count + codes[row]] = x;
      return true;
    },
    evaluate(sums, _cases, out, at) {
      for (let g = 0; g < count; g++)
        out[at + g] = sums[2 + g] > 0 ? centre + sums[2 + count + g] / sums[2 + g] : Number.NaN;
      const { between, total } = squares(sums);
      const eta = total > 0 ? Math.max(0, between / total) : Number.NaN;
      out[at + count] = eta;
      out[at + count + 1] = Math.sqrt(eta);
    },
    derivative(sums) {
      const { between, total } = squares(sums);
      let all = 0;
      for (let g = 0; g < count; g++) all += sums[2 + count + g];
      const mean = all / sums[0];
      return (cells, from, out, at) => {
        let dBetween = 0;
        let dAll = 0;
        for (let g = 0; g < count; g++) {
          const [n, m] = [sums[2 + g], sums[2 + count + g] / sums[2 + g]];
          const [dn, dx] = [cells[from + 2 + g], cells[from + 2 + count + g]];
          out[at + g] = n > 0 ? (dx - m * dn) / n : Number.NaN;
          if (n > 0) dBetween += 2 * m * dx - m * m * dn;
          dAll += dx;
        }
        const dGrand = 2 * mean * dAll - mean * mean * cells[from];
        const dTotal = cells[from + 1] - dGrand;
        const dEta = (dBetween - dGrand) / total - (between * dTotal) / total ** 2;
        out[at + count] = dEta;
        out[at + count + 1] = between > 0 ? dEta / (2 * Math.sqrt(between / total)) : 0;
      };
    },
  };
}
