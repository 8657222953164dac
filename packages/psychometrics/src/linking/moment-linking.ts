import type { AnchorItem } from './anchor-items.ts';

/** θ on the target scale = A θ + B of the source scale. */
export interface LinkingConstants {
  readonly A: number;
  readonly B: number;
}

/**
 * Mean–sigma (Marco 1977): A is the ratio of the standard deviations (n − 1) of the difficulties, of all steps for items
 * with several; null with a single difficulty.
 */
export function meanSigma(anchors: readonly AnchorItem[]): LinkingConstants | null {
  const source = anchors.flatMap(({ from }) => from.b);
  const target = anchors.flatMap(({ to }) => to.b);
  return constants(deviation(target) / deviation(source), source, target);
}

/** Mean–mean (Loyd & Hoover 1980): A is the ratio of the mean slopes, source to target. */
export function meanMean(anchors: readonly AnchorItem[]): LinkingConstants | null {
  const ratio = mean(anchors.map(({ from }) => from.a)) / mean(anchors.map(({ to }) => to.a));
  return constants(
    ratio,
    anchors.flatMap(({ from }) => from.b),
    anchors.flatMap(({ to }) => to.b),
  );
}

/** Mean–geometric mean (Mislevy & Bock 1990): A is the ratio of the geometric means of the slopes; null with a slope not above 0. */
export function meanGeometricMean(anchors: readonly AnchorItem[]): LinkingConstants | null {
  const ratio = Math.exp(mean(anchors.map(({ from, to }) => Math.log(from.a) - Math.log(to.a))));
  return constants(
    ratio,
    anchors.flatMap(({ from }) => from.b),
    anchors.flatMap(({ to }) => to.b),
  );
}

function constants(A: number, source: readonly number[], target: readonly number[]): LinkingConstants | null {
  return Number.isFinite(A) && A > 0 ? { A, B: mean(target) - A * mean(source) } : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}
