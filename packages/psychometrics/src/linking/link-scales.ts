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
import { type AnchorDrift, anchorDrift, type DriftLimit } from './drift.ts';
import { deltaErrors, jackknifeErrors, type LinkErrors } from './link-errors.ts';
import { type LinkWeights, normalLinkWeights } from './link-weights.ts';
import { type LinkingConstants, meanGeometricMean, meanMean, meanSigma } from './moment-linking.ts';

/** The linking methods on offer. */
export type LinkingMethod = 'mean-sigma' | 'mean-mean' | 'mean-gmean' | 'haebara' | 'stocking-lord';

/** All linking methods. */
export const linkingMethods: readonly LinkingMethod[] = [
  'mean-sigma',
  'mean-mean',
  'mean-gmean',
  'haebara',
  'stocking-lord',
];

/** What {@link linkScales} can be told. */
export interface LinkOptions {
  readonly method: LinkingMethod;
  /** Haebara and Stocking–Lord: compare on both scales, not on the target scale alone. */
  readonly symmetric?: boolean;
  /** Haebara and Stocking–Lord: what the abilities count; see `normalLinkWeights` (the default) and `empiricalLinkWeights`. */
  readonly weights?: LinkWeights;
  /** Leaves out items with a slope of at most 0.2 on one of the scales. */
  readonly dropDegenerate?: boolean;
  /** Leaves out drifted anchors, the farthest first, until none is left or half of the anchors is gone. */
  readonly robust?: boolean;
  /** When an anchor counts as drifted; default |z| > 1.645 and more than 0.1 logits. */
  readonly driftLimit?: DriftLimit;
}

/** The result of {@link linkScales}: θ on the target scale = A θ + B of the source scale. */
export interface LinkResult extends LinkingConstants {
  readonly method: LinkingMethod;
  readonly symmetric: boolean;
  /** Jackknife over the anchors: what another choice of anchor items would have changed. Null below three anchors. */
  readonly se: LinkErrors | null;
  /** Delta method: what the estimation of the items has left open. Null without covariances of the parameters. */
  readonly delta: LinkErrors | null;
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
  let drift = anchorDrift(all, link, new Set(used.map(({ id }) => id)), options.driftLimit);
  const least = Math.max(2, Math.ceil(used.length / 2));
  while (options.robust && used.length > least) {
    const worst = farthest(drift);
    if (!worst) break;
    used = used.filter(({ id }) => id !== worst.id);
    link = requireSolution(solve(used), used);
    drift = anchorDrift(all, link, new Set(used.map(({ id }) => id)), options.driftLimit);
  }
  return {
    method: options.method,
    symmetric: options.symmetric ?? false,
    A: link.A,
    B: link.B,
    se: jackknifeErrors(used, (anchors) => solve(anchors, link)),
    delta: deltaErrors(used, from, to, (anchors) => solve(anchors, link)),
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

/** Constants with the remaining loss of the curve methods. */
export type Solution = LinkingConstants & { readonly loss: number | null };

/** Link by the anchors; for the curve methods the search starts `near` a known solution or, without one, from several. */
export function solveLink(
  anchors: readonly AnchorItem[],
  { method, symmetric = false, weights = normalLinkWeights() }: LinkOptions,
  sharedUnit: boolean,
  near?: LinkingConstants,
): Solution | null {
  const closed = closedForm(method, anchors);
  if (closed !== undefined) return closed && { ...closed, loss: null };
  const curves = method === 'haebara' ? 'haebara' : 'stocking-lord';
  const criterion = { method: curves, symmetric, sharedUnit, weights } as const;
  if (near) return curveLink(anchors, criterion, [near]);
  // Flat or falling items lead the closed forms astray; the plain start and the one from the other items do not mind.
  const sound = anchors.filter(({ from, to }) => Math.min(from.a, to.a) > 0.2);
  const sigmas = sharedUnit ? [] : [meanSigma(anchors), meanSigma(sound)];
  const starts = [meanMean(anchors), meanMean(sound), ...sigmas].filter((start) => start !== null);
  return curveLink(anchors, criterion, [{ A: 1, B: 0 }, ...starts.filter(({ B }) => Number.isFinite(B))]);
}

/** Undefined for the curve methods. */
function closedForm(
  method: LinkingMethod,
  anchors: readonly AnchorItem[],
): LinkingConstants | null | undefined {
  switch (method) {
    case 'mean-sigma':
      return meanSigma(anchors);
    case 'mean-mean':
      return meanMean(anchors);
    case 'mean-gmean':
      return meanGeometricMean(anchors);
    default:
      return undefined;
  }
}

function requireSolution(solution: Solution | null, anchors: readonly AnchorItem[]): Solution {
  if (solution && Number.isFinite(solution.A) && Number.isFinite(solution.B)) return solution;
  throw new PsychometricProblems([
    { code: 'no-link', place: {}, received: anchors.map(({ id }) => id).join(', ') },
  ]);
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
