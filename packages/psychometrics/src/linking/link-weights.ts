import { normalDensity, quadratureNodes } from '../numerics/quadrature.ts';

/** Abilities at which curves are compared, on each scale in its own unit, and what each counts there. */
export interface LinkWeights {
  readonly nodes: Float64Array;
  /** Weights on the target scale, and on the source scale for symmetric linking; sums are 1. */
  readonly target: Float64Array;
  readonly source: Float64Array;
}

/** Form of normal weights. */
export interface NormalLinkWeights {
  readonly mean?: number;
  readonly sd?: number;
  /** Equally spaced nodes. */
  readonly nodes?: number;
  readonly range?: readonly [number, number];
}

/** Normal weights, the same on both scales: N(0, 1) on 61 nodes over [−6, 6] unless told otherwise. */
export function normalLinkWeights({
  mean = 0,
  sd = 1,
  nodes: count = 61,
  range = [-6, 6],
}: NormalLinkWeights = {}): LinkWeights {
  const nodes = quadratureNodes(count, range);
  const target = new Float64Array(count);
  normalDensity(nodes, mean, sd, target);
  return { nodes, target, source: target };
}

/**
 * Empirical weights: the abilities of the persons on each scale, spread over 121 nodes on [−6, 6], each person between the
 * two nearest nodes; persons without a finite ability are left out and those beyond the ends count at the ends.
 * Null where a scale has nobody.
 */
export function empiricalLinkWeights(
  target: ArrayLike<number>,
  source: ArrayLike<number> = target,
): LinkWeights | null {
  const nodes = quadratureNodes(121, [-6, 6]);
  const [ofTarget, ofSource] = [spread(target, nodes), spread(source, nodes)];
  return ofTarget && ofSource && { nodes, target: ofTarget, source: ofSource };
}

function spread(theta: ArrayLike<number>, nodes: Float64Array): Float64Array | null {
  const weights = new Float64Array(nodes.length);
  const [low, step] = [nodes[0], nodes[1] - nodes[0]];
  let persons = 0;
  for (const ability of Array.from(theta)) {
    if (!Number.isFinite(ability)) continue;
    const place = Math.min(Math.max((ability - low) / step, 0), nodes.length - 1);
    const below = Math.min(Math.floor(place), nodes.length - 2);
    weights[below] += 1 - (place - below);
    weights[below + 1] += place - below;
    persons++;
  }
  return persons > 0 ? weights.map((weight) => weight / persons) : null;
}
