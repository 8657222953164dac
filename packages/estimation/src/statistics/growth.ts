import { centralMoment, centreOf } from './location.ts';
import type { MomentStatistic } from './moment-statistic.ts';

/** Growth of a cohort measured twice: over pupils with both values, `gain` = mean(later − earlier), `gain-sd` its spread
 *  (denominator Σw), `gain-effect` = gain / standard deviation of the earlier values (Σw), `persistence` = correlation of
 *  the two occasions. */
export function growth(later: Float64Array, earlier: Float64Array): MomentStatistic {
  const [centreX, centreY] = [centreOf(earlier), centreOf(later)];
  const figures = (sums: ArrayLike<number>): number[] => {
    const w = sums[0];
    const [mx, my] = [sums[1] / w, sums[2] / w];
    const [xx, yy, xy] = [
      centralMoment(sums[3] / w, mx),
      centralMoment(sums[4] / w, my),
      sums[5] / w - mx * my,
    ];
    const gain = my - mx + centreY - centreX;
    return [gain, Math.sqrt(Math.max(0, xx + yy - 2 * xy)), gain / Math.sqrt(xx), xy / Math.sqrt(xx * yy)];
  };
  return {
    terms: ['gain', 'gain-sd', 'gain-effect', 'persistence'],
    moments: 6,
    scaleFree: true,
    fill(row, z) {
      const x = earlier[row] - centreX;
      const y = later[row] - centreY;
      z.set([1, x, y, x * x, y * y, x * y]);
      return Number.isFinite(x + y);
    },
    evaluate(sums, _cases, out, at) {
      figures(sums).forEach((figure, t) => {
        out[at + t] = figure;
      });
    },
    derivative(sums) {
      const w = sums[0];
      const [mx, my] = [sums[1] / w, sums[2] / w];
      const [xx, yy, xy] = [
        centralMoment(sums[3] / w, mx),
        centralMoment(sums[4] / w, my),
        sums[5] / w - mx * my,
      ];
      const [gain, sd, effect, correlation] = figures(sums);
      return (cells, from, out, at) => {
        const [c0, cx, cy] = [cells[from], cells[from + 1], cells[from + 2]];
        const [dx, dy] = [(cx - mx * c0) / w, (cy - my * c0) / w];
        const dxx = (cells[from + 3] - 2 * mx * cx + (mx * mx - xx) * c0) / w;
        const dyy = (cells[from + 4] - 2 * my * cy + (my * my - yy) * c0) / w;
        const dxy = (cells[from + 5] - mx * cy - my * cx + (mx * my - xy) * c0) / w;
        out[at] = dy - dx;
        out[at + 1] = sd > 0 ? (dxx + dyy - 2 * dxy) / (2 * sd) : 0;
        out[at + 2] = (dy - dx) / Math.sqrt(xx) - (effect * dxx) / (2 * xx);
        out[at + 3] = dxy / Math.sqrt(xx * yy) - (correlation / 2) * (dxx / xx + dyy / yy);
        if (!Number.isFinite(gain)) out.fill(Number.NaN, at, at + 4);
      };
    },
  };
}
