import { observedInformation } from '../calibration/observed-information.ts';
import type { Curve } from '../models/family.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import { cholesky, invertPositive, solveCholesky } from '../numerics/cholesky.ts';
import { PsychometricProblems } from '../problem.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { studiedItems } from './dif-anchors.ts';
import { type DifOptions, sidesOf } from './differential-functioning.ts';
import { fitSplit } from './likelihood-ratio.ts';
import type { ChiSquareTest } from './ordered-mantel-haenszel.ts';
import {
  abilityGap,
  fitGroups,
  type GroupFit,
  type GroupFitOptions,
  prepareGroups,
  takeSides,
} from './split-groups.ts';

/** Wald test of one item; null where not defined. */
export interface WaldDif {
  readonly id: string;
  readonly isAnchor: boolean;
  /** All parameters of the item together. */
  readonly test: ChiSquareTest | null;
  readonly reference: Curve | null;
  readonly focal: Curve | null;
}

/** The result of {@link waldDif}. */
export interface WaldResult {
  /** Focal less reference mean in standard deviations of the reference group, by the anchors alone. */
  readonly gap: number;
  readonly items: readonly WaldDif[];
}

/** Whom to compare, by which model and which anchors. */
export interface WaldOptions extends DifOptions, GroupFitOptions {
  readonly anchors: readonly string[];
}

/**
 * IRT Wald DIF with anchors (Langer 2008; Cai, Thissen & du Toit 2011; Woods, Cai & Wang 2013): one model in which the
 * anchors are alike in both groups and every other item is free in each; the differences of an item's parameters against
 * their covariance from the observed information. One fit tests all items.
 *
 * @throws PsychometricProblems where the items cannot be calibrated, a group has no person, an anchor is not there, or
 *   a group lacks a category of a studied item (all of them named).
 */
export function waldDif(responses: ResponseMatrix, options: WaldOptions): WaldResult {
  const chosen = takeSides(responses, sidesOf(options));
  const studied = studiedItems(responses.items, options.anchors);
  const base = fitGroups(prepareGroups(chosen.responses, chosen.groups, options), options);
  const comparable = studied.filter((item) => isComparable(chosen, item));
  const fit = fitSplit(chosen, comparable, options, base);
  if (!fit) throw new PsychometricProblems([{ code: 'groups-not-comparable', place: {} }]);
  const covariance = invertPositive(observedInformation(fit.likelihood), fit.layout.size);
  const width = responses.items.length;
  const items = responses.items.map((id, item): WaldDif => {
    const isAnchor = !studied.includes(item);
    const place = comparable.indexOf(item);
    if (place < 0) return { id, isAnchor, test: null, reference: null, focal: null };
    const [reference, focal] = [fit.layout.items[item], fit.layout.items[width + place]];
    return {
      id,
      isAnchor,
      test: covariance && testOf(fit, covariance, reference.places, focal.places),
      reference: reference.family.toItem(reference.parameters),
      focal: focal.family.toItem(focal.parameters),
    };
  });
  return { gap: abilityGap(fit.layout), items };
}

/** True where both groups show the same categories, at least two. */
function isComparable({ responses, groups }: ReturnType<typeof takeSides>, item: number): boolean {
  const width = responses.items.length;
  const used = [0, 1].map((side) => {
    const categories = new Set<number>();
    for (let person = 0; person < responses.persons; person++)
      if (groups[person] === String(side)) categories.add(responses.cells[person * width + item]);
    return [...categories].filter((cell) => cell < 253).sort((a, b) => a - b);
  });
  return used[0].length > 1 && used[0].join() === used[1].join();
}

function testOf(
  { layout }: GroupFit,
  covariance: Float64Array,
  reference: Int32Array,
  focal: Int32Array,
): ChiSquareTest | null {
  const own = [...reference.keys()].filter((i) => reference[i] !== focal[i]);
  const size = own.length;
  const at = (row: number, column: number) => covariance[row * layout.size + column];
  const matrix = Float64Array.from(
    own.flatMap((i) =>
      own.map(
        (j) =>
          at(reference[i], reference[j]) +
          at(focal[i], focal[j]) -
          at(reference[i], focal[j]) -
          at(focal[i], reference[j]),
      ),
    ),
  );
  const difference = Float64Array.from(own, (i) => layout.vector[focal[i]] - layout.vector[reference[i]]);
  const factor = size > 0 ? cholesky(matrix, size) : null;
  if (!factor) return null;
  const solved = solveCholesky(factor, size, difference);
  const value = difference.reduce((sum, part, i) => sum + part * solved[i], 0);
  return { value, df: size, p: chiSquareTail(value, size) };
}
