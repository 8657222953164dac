import type { ItemParameters } from '../models/family.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';
import {
  type AnchorItem,
  anchorItems,
  degenerateAnchors,
  type LinkedScale,
  sharesUnit,
} from './anchor-items.ts';
import { curveLink } from './curve-linking.ts';
import { type AnchorDrift, anchorDrift } from './drift.ts';
import { type LinkingConstants, meanMean, meanSigma } from './moment-linking.ts';

/** The linking methods on offer. */
export type LinkingMethod = 'mean-sigma' | 'mean-mean' | 'haebara' | 'stocking-lord';

/** All linking methods. */
export const linkingMethods: readonly LinkingMethod[] = [
  'mean-sigma',
  'mean-mean',
  'haebara',
  'stocking-lord',
];

/** What {@link linkScales} can be told. */
export interface LinkOptions {
  readonly method: LinkingMethod;
  /** Haebara and Stocking–Lord: compare on both scales, not on the target scale alone. */
  readonly symmetric?: boolean;
  /** Leaves out items with a slope of at most 0.2 on one of the scales. */
  readonly dropDegenerate?: boolean;
  /** Leaves out drifted anchors, the farthest first, until none is left or half of the anchors is gone. */
  readonly robust?: boolean;
}

/** The result of {@link linkScales}: θ on the target scale = A θ + B of the source scale. */
export interface LinkResult extends LinkingConstants {
  readonly method: LinkingMethod;
  readonly symmetric: boolean;
  /** Jackknife over the anchors: what another choice of anchor items would have changed. Null below three anchors. */
  readonly se: { readonly A: number; readonly B: number } | null;
  /** Remaining loss of the curve methods. */
  readonly loss: number | null;
  readonly anchors: readonly AnchorDrift[];
  /** All items of the source scale on the target scale. */
  readonly items: readonly ItemParameters[];
  readonly warnings: readonly Problem[];
}

/**
 * Puts a scale on another one by the items that both have. Models without slopes share the unit: there A is 1, except for
 * mean–sigma, which always estimates it.
 *
 * @throws PsychometricProblems where anchors are too few or the method has no solution.
 */
export function linkScales(from: LinkedScale, to: LinkedScale, options: LinkOptions): LinkResult {
  const all = anchorItems(from, to);
  const warnings = degenerateAnchors(all);
  const flat = new Set(options.dropDegenerate ? warnings.map(({ place }) => place.column) : []);
  let used = all.filter(({ id }) => !flat.has(id));
  const solve = (anchors: readonly AnchorItem[], near?: LinkingConstants) =>
    solveLink(anchors, options, sharesUnit(from, to), near);
  let link = requireSolution(solve(used), used);
  let drift = anchorDrift(all, link, new Set(used.map(({ id }) => id)));
  const least = Math.max(2, Math.ceil(used.length / 2));
  while (options.robust && used.length > least) {
    const worst = farthest(drift);
    if (!worst) break;
    used = used.filter(({ id }) => id !== worst.id);
    link = requireSolution(solve(used), used);
    drift = anchorDrift(all, link, new Set(used.map(({ id }) => id)));
  }
  return {
    method: options.method,
    symmetric: options.symmetric ?? false,
    A: link.A,
    B: link.B,
    se: jackknife(used, (anchors) => solve(anchors, link)),
    loss: link.loss,
    anchors: drift,
    items: from.items.map((item) => transformItem(item, link)),
    warnings: [...warnings, ...driftWarnings(drift)],
  };
}

/** Item parameters on the scale A θ + B. */
export function transformItem({ id, a, b, c }: ItemParameters, { A, B }: LinkingConstants): ItemParameters {
  return { id, a: a / A, b: b.map((difficulty) => A * difficulty + B), c };
}

type Solution = LinkingConstants & { readonly loss: number | null };

function solveLink(
  anchors: readonly AnchorItem[],
  { method, symmetric = false }: LinkOptions,
  sharedUnit: boolean,
  near?: LinkingConstants,
): Solution | null {
  const closed = method === 'mean-sigma' ? meanSigma(anchors) : meanMean(anchors);
  if (method === 'mean-sigma' || method === 'mean-mean') return closed && { ...closed, loss: null };
  if (near) return curveLink(anchors, { method, symmetric, sharedUnit }, [near]);
  const sigma = sharedUnit ? null : meanSigma(anchors);
  // Flat or falling items lead the closed forms astray; the plain start and the one from the other items do not mind.
  const sound = anchors.filter(({ from, to }) => Math.min(from.a, to.a) > 0.2);
  const starts = [meanMean(anchors), meanMean(sound), sigma, sharedUnit ? null : meanSigma(sound)];
  const known = starts.filter((start) => start !== null && Number.isFinite(start.B));
  return curveLink(anchors, { method, symmetric, sharedUnit }, [
    { A: 1, B: 0 },
    ...known.filter((start) => start !== null),
  ]);
}

function requireSolution(solution: Solution | null, anchors: readonly AnchorItem[]): Solution {
  if (solution && Number.isFinite(solution.A) && Number.isFinite(solution.B)) return solution;
  throw new PsychometricProblems([
    { code: 'no-link', place: {}, received: anchors.map(({ id }) => id).join(', ') },
  ]);
}

/** Delete-one jackknife over the anchor items. */
function jackknife(
  anchors: readonly AnchorItem[],
  solve: (anchors: readonly AnchorItem[]) => Solution | null,
): LinkResult['se'] {
  if (anchors.length < 3) return null;
  const without = anchors.map((left) => solve(anchors.filter((anchor) => anchor !== left)));
  if (without.some((link) => link === null)) return null;
  const spread = (value: (link: Solution) => number) => {
    const values = without.flatMap((link) => (link ? [value(link)] : []));
    const centre = values.reduce((sum, x) => sum + x, 0) / values.length;
    const squares = values.reduce((sum, x) => sum + (x - centre) ** 2, 0);
    return Math.sqrt(((values.length - 1) / values.length) * squares);
  };
  return { A: spread(({ A }) => A), B: spread(({ B }) => B) };
}

function farthest(drift: readonly AnchorDrift[]): AnchorDrift | undefined {
  return drift
    .filter(({ drifted, used }) => drifted && used)
    .sort((a, b) => Math.abs(b.robustZ ?? 0) - Math.abs(a.robustZ ?? 0))[0];
}

function driftWarnings(drift: readonly AnchorDrift[]): Problem[] {
  return drift
    .filter(({ drifted }) => drifted)
    .map(({ id, difference, robustZ }) => ({
      code: 'anchor-drift',
      place: { column: id },
      received: `${difference.toFixed(3)} (z ${robustZ?.toFixed(2)})`,
      severity: 'warning',
    }));
}
