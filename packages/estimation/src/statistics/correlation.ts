import { centralMoment, centreOf } from './location.ts';
import type { MomentStatistic } from './moment-statistic.ts';

/** Weighted Pearson correlation over rows with both values (BIFIEsurvey `BIFIE.correl`); NaN when one is constant. */
export function correlation(first: Float64Array, second: Float64Array, term: string): MomentStatistic {
  const [centreX, centreY] = [centreOf(first), centreOf(second)];
  const spreads = (sums: Float64Array): { xx: number; yy: number; xy: number } => {
    const [w, x, y] = sums;
    const xx = centralMoment(sums[3] / w, x / w);
    const yy = centralMoment(sums[4] / w, y / w);
    return xx === 0 || yy === 0
      ? { xx: Number.NaN, yy, xy: 0 }
      : { xx, yy, xy: sums[5] / w - (x * y) / (w * w) };
  };
  return {
    terms: [term],
    moments: 6,
    scaleFree: true,
    fill(row, z) {
      const x = first[row] - centreX;
      const y = second[row] - centreY;
      z[0] = 1;
      z[1] = x;
      z[2] = y;
      z[3] = x * x;
      z[4] = y * y;
      z[5] = x * y;
      return Number.isFinite(x + y);
    },
    evaluate(sums, _cases, out, at) {
      const { xx, yy, xy } = spreads(sums);
      out[at] = sums[0] > 0 ? xy / Math.sqrt(xx * yy) : Number.NaN;
    },
    derivative(sums) {
      const w = sums[0];
      const { xx, yy, xy } = spreads(sums);
      const meanX = sums[1] / w;
      const meanY = sums[2] / w;
      const root = Math.sqrt(xx * yy);
      return (cells, from, out, at) => {
        const c = cells.subarray(from, from + 6);
        const dxx = (c[3] - 2 * meanX * c[1] + (meanX * meanX - xx) * c[0]) / w;
        const dyy = (c[4] - 2 * meanY * c[2] + (meanY * meanY - yy) * c[0]) / w;
        const dxy = (c[5] - meanX * c[2] - meanY * c[1] + (meanX * meanY - xy) * c[0]) / w;
        out[at] = dxy / root - (xy / (2 * root)) * (dxx / xx + dyy / yy);
      };
    },
  };
}
