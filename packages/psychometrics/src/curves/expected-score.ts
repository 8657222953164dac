import { scoredItem } from '../models/scored-item.ts';
import type { ScoringCalibration } from '../scoring/score.ts';

/** Function of (place in `ids`, θ): expected score of the item; items that the calibration lacks have none (NaN). */
export function expectedScoreOf(
  ids: readonly string[],
  { items, model }: Pick<ScoringCalibration, 'items' | 'model'>,
): (item: number, theta: number) => number {
  const known = new Map(items.map((item) => [item.id, scoredItem(item, model)] as const));
  const curves = ids.map((id) => known.get(id));
  const [p, first, second] = [0, 1, 2].map(() => new Float64Array(256));
  return (item, theta) => {
    const curve = curves[item];
    if (!curve) return Number.NaN;
    curve.family.derive(curve.parameters, curve.categories, theta, p, first, second);
    let sum = 0;
    for (let k = 1; k < curve.categories; k++) sum += k * p[k];
    return sum;
  };
}
