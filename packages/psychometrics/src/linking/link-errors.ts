import type { ItemParameters } from '../models/family.ts';
import { scoredItem } from '../models/scored-item.ts';
import type { AnchorItem, LinkedScale } from './anchor-items.ts';
import type { LinkingConstants } from './moment-linking.ts';

/** Standard errors of the linking constants and their covariance. */
export interface LinkErrors {
  readonly A: number;
  readonly B: number;
  readonly covariance: number;
}

/** Finds the constants for some anchors, near a known solution; null where there are none. */
export type SolveLink = (anchors: readonly AnchorItem[]) => LinkingConstants | null;

/**
 * Standard error that the linking adds to a mean ability of the source scale: √Var(A θ + B). All means that are compared
 * over the link share it.
 */
export function linkingError({ A, B, covariance }: LinkErrors, mean: number): number {
  return Math.sqrt(Math.max(0, (A * mean) ** 2 + B ** 2 + 2 * mean * covariance));
}

/** Delete-one jackknife over the anchor items: what another choice of anchors would have changed. Null below three anchors. */
export function jackknifeErrors(anchors: readonly AnchorItem[], solve: SolveLink): LinkErrors | null {
  if (anchors.length < 3) return null;
  const without = anchors.map((left) => solve(anchors.filter((anchor) => anchor !== left)));
  const known = without.flatMap((link) => (link ? [link] : []));
  if (known.length < without.length) return null;
  const n = known.length;
  const centre = (value: (link: LinkingConstants) => number) =>
    known.reduce((sum, link) => sum + value(link), 0) / n;
  const [meanA, meanB] = [centre(({ A }) => A), centre(({ B }) => B)];
  const spread = (value: (link: LinkingConstants) => number) => (n - 1) * centre(value);
  return {
    A: Math.sqrt(spread(({ A }) => (A - meanA) ** 2)),
    B: Math.sqrt(spread(({ B }) => (B - meanB) ** 2)),
    covariance: spread(({ A, B }) => (A - meanA) * (B - meanB)),
  };
}

/** How the constants follow the estimated parameters of a scale, in the order of its covariance. */
export interface LinkSlopes {
  readonly A: Float64Array;
  readonly B: Float64Array;
}

/** Distance of the central differences. */
const H = 1e-4;

/** ∂A and ∂B by the estimated parameters of one scale: 0 for items that do not link; null where a moved problem has no solution. */
export function linkSlopes(
  anchors: readonly AnchorItem[],
  side: 'from' | 'to',
  { covariance, model }: LinkedScale,
  solve: SolveLink,
): LinkSlopes | null {
  const parameters = covariance?.parameters ?? [];
  const [A, B] = [new Float64Array(parameters.length), new Float64Array(parameters.length)];
  for (const [at, { item, name }] of parameters.entries()) {
    const place = anchors.findIndex(({ id }) => id === item);
    if (place < 0) continue;
    const moved = (change: number) => {
      const parametersOf = moveParameter(anchors[place][side], name, change);
      const curve = scoredItem(parametersOf, model);
      const anchor =
        side === 'from'
          ? { ...anchors[place], from: parametersOf, fromCurve: curve }
          : { ...anchors[place], to: parametersOf, toCurve: curve };
      return solve(anchors.with(place, anchor));
    };
    const [up, down] = [moved(H), moved(-H)];
    if (!up || !down) return null;
    A[at] = (up.A - down.A) / (2 * H);
    B[at] = (up.B - down.B) / (2 * H);
  }
  return { A, B };
}

/**
 * Delta method (Ogasawara 2000, 2001): errors that the constants have from the estimation of the items on both scales.
 * Null without a covariance on either scale; a scale without one is taken as known.
 */
export function deltaErrors(
  anchors: readonly AnchorItem[],
  from: LinkedScale,
  to: LinkedScale,
  solve: SolveLink,
): LinkErrors | null {
  if (!from.covariance && !to.covariance) return null;
  let [varianceA, varianceB, covariance] = [0, 0, 0];
  for (const [side, scale] of [['from', from] as const, ['to', to] as const]) {
    const slopes = linkSlopes(anchors, side, scale, solve);
    if (!slopes) return null;
    const value = covarianceOf(scale);
    varianceA += value(slopes.A, slopes.A);
    varianceB += value(slopes.B, slopes.B);
    covariance += value(slopes.A, slopes.B);
  }
  return { A: Math.sqrt(Math.max(0, varianceA)), B: Math.sqrt(Math.max(0, varianceB)), covariance };
}

/** Function of two gradients by the estimated parameters of a scale: the covariance of what they are gradients of. */
export function covarianceOf({
  covariance,
}: LinkedScale): (left: Float64Array, right: Float64Array) => number {
  return (left, right) => {
    const size = left.length;
    let sum = 0;
    for (let i = 0; i < size; i++) {
      if (left[i] === 0) continue;
      let row = 0;
      for (let j = 0; j < size; j++) row += (covariance?.values[i * size + j] ?? 0) * right[j];
      sum += left[i] * row;
    }
    return sum;
  };
}

function moveParameter(item: ItemParameters, name: string, change: number): ItemParameters {
  if (name === 'a') return { ...item, a: item.a + change };
  if (name === 'c') return { ...item, c: item.c + change };
  const step = Number(name.slice(1)) - 1;
  return { ...item, b: item.b.map((value, k) => (k === step ? value + change : value)) };
}
