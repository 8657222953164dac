import type { ScoredItem } from '../models/scored-item.ts';
import type { AnchorItem } from './anchor-items.ts';
import type { LinkWeights } from './link-weights.ts';
import type { LinkingConstants } from './moment-linking.ts';

/** What the curves of the two scales are compared by. */
export interface CurveCriterion {
  /** `haebara`: item by item and category by category; `stocking-lord`: the expected test scores. */
  readonly method: 'haebara' | 'stocking-lord';
  /** Also compares on the source scale; otherwise on the target scale only. */
  readonly symmetric: boolean;
  /** Holds A at 1. */
  readonly sharedUnit: boolean;
  readonly weights: LinkWeights;
}

/** Linking constants with the remaining loss. */
export interface CurveLink extends LinkingConstants {
  readonly loss: number;
}

/** Squared residuals, their gradient and Gauss–Newton matrix by A and B. */
interface Sums {
  loss: number;
  readonly gradient: [number, number];
  readonly matrix: [number, number, number];
}

/**
 * Haebara (1980) and Stocking & Lord (1983) linking: weighted least squares between the curves. Haebara's loss is half of the squared differences of all categories: for two categories that of P(1). The
 * minimum is sought by Levenberg–Marquardt from each start; the lowest counts; null where none was found.
 */
export function curveLink(
  anchors: readonly AnchorItem[],
  criterion: CurveCriterion,
  starts: readonly LinkingConstants[],
): CurveLink | null {
  const curves = anchors.map((anchor) => ({ from: curveOf(anchor.fromCurve), to: curveOf(anchor.toCurve) }));
  const found = starts.map((start) => descend(curves, criterion, start));
  return found.reduce((best, link) => (link.loss < best.loss ? link : best), found[0]) ?? null;
}

function descend(
  curves: readonly CurvePair[],
  criterion: CurveCriterion,
  start: LinkingConstants,
): CurveLink {
  let here = start;
  let sums = compare(curves, criterion, here);
  let damping = 1e-3;
  for (let step = 0; step < 500 && damping < 1e12; step++) {
    const next = move(here, sums, damping, criterion.sharedUnit);
    if (Math.abs(next.A - here.A) + Math.abs(next.B - here.B) < 1e-10) break;
    const there = next.A > 0 ? compare(curves, criterion, next) : null;
    if (!there || !(there.loss <= sums.loss)) {
      damping *= 10;
      continue;
    }
    here = next;
    sums = there;
    damping = Math.max(damping / 10, 1e-15);
  }
  return { ...here, loss: sums.loss };
}

function move({ A, B }: LinkingConstants, sums: Sums, damping: number, fixed: boolean): LinkingConstants {
  const [gradientA, gradientB] = sums.gradient;
  const [aa, ab, bb] = sums.matrix;
  if (fixed) return { A, B: B - gradientB / (bb * (1 + damping)) };
  const [first, second] = [aa * (1 + damping), bb * (1 + damping)];
  const determinant = first * second - ab * ab;
  return {
    A: A - (second * gradientA - ab * gradientB) / determinant,
    B: B - (first * gradientB - ab * gradientA) / determinant,
  };
}

function compare(
  curves: readonly CurvePair[],
  { method, symmetric, weights }: CurveCriterion,
  { A, B }: LinkingConstants,
): Sums {
  const sums: Sums = { loss: 0, gradient: [0, 0], matrix: [0, 0, 0] };
  for (const [q, theta] of weights.nodes.entries()) {
    if (weights.target[q] > 0) {
      const onSource = (theta - B) / A;
      const lines = curves.map(({ from, to }) => ({ moving: from(onSource), fixed: to(theta) }));
      // d(source θ) / dA and / dB
      addResiduals(sums, lines, method, weights.target[q], [-onSource / A, -1 / A]);
    }
    if (!symmetric || !(weights.source[q] > 0)) continue;
    const back = curves.map(({ from, to }) => ({ moving: to(A * theta + B), fixed: from(theta) }));
    addResiduals(sums, back, method, weights.source[q], [theta, 1]);
  }
  return sums;
}

/** The two curves of an anchor as functions of θ. */
interface CurvePair {
  readonly from: (theta: number) => CurveValue;
  readonly to: (theta: number) => CurveValue;
}

interface CurveValue {
  readonly p: Float64Array;
  readonly slope: Float64Array;
}

/** Function of θ: category probabilities and their slopes, in memory that the next call overwrites. */
function curveOf({ family, parameters, categories }: ScoredItem) {
  const [p, slope, second] = [0, 1, 2].map(() => new Float64Array(categories));
  const value: CurveValue = { p, slope };
  return (theta: number): CurveValue => {
    family.derive(parameters, categories, theta, p, slope, second);
    return value;
  };
}

function addResiduals(
  sums: Sums,
  lines: readonly { readonly moving: CurveValue; readonly fixed: CurveValue }[],
  method: CurveCriterion['method'],
  weight: number,
  [byA, byB]: readonly [number, number],
): void {
  const add = (residual: number, slope: number, share: number) => {
    sums.loss += share * residual ** 2;
    sums.gradient[0] += share * residual * slope * byA;
    sums.gradient[1] += share * residual * slope * byB;
    sums.matrix[0] += share * (slope * byA) ** 2;
    sums.matrix[1] += share * slope * byA * slope * byB;
    sums.matrix[2] += share * (slope * byB) ** 2;
  };
  let residual = 0;
  let slope = 0;
  for (const { moving, fixed } of lines) {
    moving.p.forEach((p, k) => {
      if (method === 'haebara') add(p - fixed.p[k], moving.slope[k], weight / 2);
      residual += k * (p - fixed.p[k]);
      slope += k * moving.slope[k];
    });
  }
  if (method === 'stocking-lord') add(residual, slope, weight);
}
