import type { ItemPage } from '../../api/types.ts';

/** The model's share at an ability, read between the points of its curve; null outside of them. */
export function probabilityAt(curve: ItemPage['curve'], theta: number): number | null {
  const after = curve.theta.findIndex((value) => value >= theta);
  const [right, top] = [curve.theta[after], curve.probability[after]];
  if (right === undefined || top === undefined) return null;
  if (right === theta) return top;
  const [left, bottom] = [curve.theta[after - 1], curve.probability[after - 1]];
  if (left === undefined || bottom === undefined) return null;
  return bottom + ((theta - left) / (right - left)) * (top - bottom);
}
