import type { ParameterCovariance } from '../calibration/parameter-covariance.ts';
import type { ItemParameters } from '../models/family.ts';
import { modelOf } from '../models/model.ts';
import type { ModelName } from '../models/model-name.ts';
import { type ScoredItem, scoredItem } from '../models/scored-item.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';

/** Item parameters of one calibration, as far as linking needs them; the covariance for errors by the delta method. */
export interface LinkedScale {
  readonly model: ModelName;
  readonly items: readonly ItemParameters[];
  readonly covariance?: ParameterCovariance;
}

/** An item that both scales have. */
export interface AnchorItem {
  readonly id: string;
  readonly from: ItemParameters;
  readonly to: ItemParameters;
  readonly fromCurve: ScoredItem;
  readonly toCurve: ScoredItem;
}

/** Slope at or below which an item says nothing about a difference of scales. */
const LEAST_SLOPE = 0.2;

/**
 * The items that both scales have with the same number of categories.
 *
 * @throws PsychometricProblems where fewer than two are left (one where slopes are fixed on both scales).
 */
export function anchorItems(from: LinkedScale, to: LinkedScale): AnchorItem[] {
  const known = new Map(to.items.map((item) => [item.id, item] as const));
  const anchors = from.items.flatMap((item): AnchorItem[] => {
    const other = known.get(item.id);
    if (!other || other.b.length !== item.b.length) return [];
    return [
      {
        id: item.id,
        from: item,
        to: other,
        fromCurve: scoredItem(item, from.model),
        toCurve: scoredItem(other, to.model),
      },
    ];
  });
  requireAnchors(anchors, from, to);
  return anchors;
}

/** True where both scales hold all slopes at 1: the unit is then the same and only the origin is to be found. */
export function sharesUnit(from: LinkedScale, to: LinkedScale): boolean {
  const holdsSlopes = ({ model, items }: LinkedScale) =>
    items.every((item) => !modelOf(item.model ?? model).freeSlope);
  return holdsSlopes(from) && holdsSlopes(to);
}

/** Warnings about items whose curve is nearly flat or falling on one of the scales. */
export function degenerateAnchors(anchors: readonly AnchorItem[]): Problem[] {
  return anchors
    .filter(({ from, to }) => Math.min(from.a, to.a) <= LEAST_SLOPE)
    .map(({ id, from, to }) => ({
      code: 'degenerate-anchor',
      place: { column: id },
      received: `${from.a.toFixed(3)}; ${to.a.toFixed(3)}`,
      expected: `> ${LEAST_SLOPE}`,
      severity: 'warning',
    }));
}

function requireAnchors(anchors: readonly AnchorItem[], from: LinkedScale, to: LinkedScale): void {
  const least = sharesUnit(from, to) ? 1 : 2;
  if (anchors.length >= least) return;
  throw new PsychometricProblems([
    { code: 'too-few-anchors', place: {}, received: String(anchors.length), expected: `≥ ${least}` },
  ]);
}
