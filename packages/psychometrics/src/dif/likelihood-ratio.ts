import type { LaidItem } from '../calibration/parameter-layout.ts';
import type { Curve } from '../models/family.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import { PsychometricProblems } from '../problem.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { studiedItems } from './dif-anchors.ts';
import { type DifOptions, sidesOf } from './differential-functioning.ts';
import type { ChiSquareTest } from './ordered-mantel-haenszel.ts';
import {
  abilityGap,
  fitGroups,
  type GroupFit,
  type GroupFitOptions,
  prepareGroups,
  splitItems,
  type TwoGroups,
  takeSides,
} from './split-groups.ts';

/** Likelihood-ratio test of one item; null for an anchor and where one group does not show all categories of the item. */
export interface LikelihoodRatioDif {
  readonly id: string;
  readonly test: ChiSquareTest | null;
  /** Parameters of the item where they may differ between the groups. */
  readonly reference: Curve | null;
  readonly focal: Curve | null;
  /** By how much the gap (focal less reference mean) changes once the item no longer counts for it. */
  readonly gapChange: number | null;
}

/** The result of {@link likelihoodRatioDif}. */
export interface LikelihoodRatioResult {
  /** Focal less reference mean in standard deviations of the reference group, all items alike in both groups. */
  readonly gap: number;
  readonly logLikelihood: number;
  readonly items: readonly LikelihoodRatioDif[];
}

/** Model, quadrature and accuracy of the fits behind {@link likelihoodRatioDif}. */
export interface LikelihoodRatioOptions extends DifOptions, GroupFitOptions {
  /** Items taken as alike in both groups; when left out, all but the studied one. */
  readonly anchors?: readonly string[];
  readonly onItem?: (done: number) => void;
}

/**
 * IRT likelihood-ratio DIF (Thissen, Steinberg & Wainer 1993): two groups with their own ability distributions; the item's
 * parameters once equal and once free in each group. Anchors are all other items, or those named: every item that is no
 * anchor is then free in both models. An item that is free says nothing about the difference between the groups, so the
 * free model also tells what the gap is without it.
 *
 * @throws PsychometricProblems where the items cannot be calibrated, a group has no person or an anchor is not there.
 */
export function likelihoodRatioDif(
  responses: ResponseMatrix,
  options: LikelihoodRatioOptions,
): LikelihoodRatioResult {
  const chosen = takeSides(responses, sidesOf(options));
  const base = fitGroups(prepareGroups(chosen.responses, chosen.groups, options), options);
  const studied = options.anchors && studiedItems(responses.items, options.anchors);
  const full = studied && fitSplit(chosen, studied, options, base);
  const items = responses.items.map((id, item): LikelihoodRatioDif => {
    const [narrow, wide, split] = studied
      ? [
          full && studied.includes(item)
            ? fitSplit(
                chosen,
                studied.filter((other) => other !== item),
                options,
                base,
              )
            : null,
          full,
          studied,
        ]
      : [base, fitSplit(chosen, [item], options, base), [item]];
    options.onItem?.(item + 1);
    if (!narrow || !wide) return { id, test: null, reference: null, focal: null, gapChange: null };
    return { id, ...compare(narrow, wide, item, responses.items.length + split.indexOf(item)) };
  });
  return { gap: abilityGap(base.layout), logLikelihood: base.logLikelihood, items };
}

function compare(
  narrow: GroupFit,
  wide: GroupFit,
  item: number,
  second: number,
): Omit<LikelihoodRatioDif, 'id'> {
  const { items: laid } = wide.layout;
  const curveOf = ({ family, parameters }: LaidItem) => family.toItem(parameters);
  const df = wide.layout.size - narrow.layout.size;
  const value = Math.max(0, 2 * (wide.logLikelihood - narrow.logLikelihood));
  return {
    test: { value, df, p: chiSquareTail(value, df) },
    reference: curveOf(laid[item]),
    focal: curveOf(laid[second]),
    gapChange: abilityGap(wide.layout) - abilityGap(narrow.layout),
  };
}

/** The model with these items free in each group; null where a group does not show all categories of one of them. */
export function fitSplit(
  chosen: TwoGroups,
  split: readonly number[],
  options: GroupFitOptions,
  start: GroupFit,
): GroupFit | null {
  const width = chosen.responses.items.length;
  try {
    const prepared = prepareGroups(splitItems(chosen, split), chosen.groups, options);
    const { categories } = prepared.data;
    // Categories that only one group shows leave no comparable parameters.
    if (split.some((item, place) => categories[item] !== categories[width + place])) return null;
    const { items, groups } = start.layout;
    return fitGroups(prepared, options, [...items, ...split.map((item) => items[item])], groups);
  } catch (error) {
    if (error instanceof PsychometricProblems) return null;
    throw error;
  }
}
