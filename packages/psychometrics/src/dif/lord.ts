import { calibrate } from '../calibration/calibrate.ts';
import type { CalibrateOptions } from '../calibration/calibration.ts';
import type { FixedParameters } from '../calibration/parameter-constraints.ts';
import { type AnchorItem, anchorItems, type LinkedScale, sharesUnit } from '../linking/anchor-items.ts';
import { covarianceOf, type LinkSlopes, linkSlopes } from '../linking/link-errors.ts';
import { type LinkingMethod, linkScales, solveLink } from '../linking/link-scales.ts';
import type { LinkingConstants } from '../linking/moment-linking.ts';
import type { ItemParameters } from '../models/family.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import { cholesky, solveCholesky } from '../numerics/cholesky.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { type DifOptions, sidesOf } from './differential-functioning.ts';
import type { ChiSquareTest } from './ordered-mantel-haenszel.ts';
import { type GroupFitOptions, takeSides } from './split-groups.ts';

/** Lord's test of one item; null where the covariance is singular or the groups do not show the same categories. */
export interface LordDif {
  readonly id: string;
  readonly test: ChiSquareTest | null;
  /** Parameters in the reference group, and in the focal group on the scale of the reference group. */
  readonly reference: ItemParameters | null;
  readonly focal: ItemParameters | null;
  /** False where the item was left out of the link. */
  readonly links: boolean;
}

/** The result of {@link lordDif}. */
export interface LordResult extends LinkingConstants {
  readonly items: readonly LordDif[];
}

/** Whom to compare, by which model and which link. */
export interface LordOptions extends DifOptions, GroupFitOptions {
  /** Default Stocking–Lord. */
  readonly method?: LinkingMethod;
  /** Items that link the scales; all when left out. */
  readonly anchors?: readonly string[];
  /** Takes drifted items out of the link (as `robust` in `linkScales`). */
  readonly purify?: boolean;
}

/**
 * Lord's (1980) chi-square: each group calibrated by itself, the focal group's scale linked to the reference group's, and
 * the differences of an item's parameters held against their covariance. That covariance includes what the linking
 * constants owe to the same items (delta method), which the classical form leaves out. Lower asymptotes are those of all persons together, held in both
 * groups (Lord 1980, p. 217), so that slope and difficulty are tested.
 *
 * @throws PsychometricProblems where a group cannot be calibrated or has no person, or too few items link.
 */
export function lordDif(responses: ResponseMatrix, options: LordOptions): LordResult {
  const sides = sidesOf(options);
  const { model, models = {}, omitted = 'wrong', nodes = 61, range = [-6, 6], tolerance = 1e-7 } = options;
  const common = { model, models, omitted, nodes, range, tolerance };
  const fixed = commonAsymptotes(responses, sides, common);
  const settings = { ...common, covariance: true, ...(fixed.length > 0 ? { fixed } : {}) };
  const [to, from] = [0, 1].map((side) => calibrate(takeSide(responses, sides, side), settings));
  const method = options.method ?? 'stocking-lord';
  const chosen = options.anchors ? new Set(options.anchors) : null;
  const only = (scale: LinkedScale) => ({
    ...scale,
    items: scale.items.filter(({ id }) => !chosen || chosen.has(id)),
  });
  const link = linkScales(only(from), only(to), { method, robust: options.purify ?? false });
  const used = new Set(link.anchors.filter((anchor) => anchor.used).map(({ id }) => id));
  const anchors = anchorItems(only(from), only(to)).filter(({ id }) => used.has(id));
  const shared = sharesUnit(from, to);
  const solve = (moved: readonly AnchorItem[]) => solveLink(moved, { method }, shared, link);
  const slopes = [linkSlopes(anchors, 'from', from, solve), linkSlopes(anchors, 'to', to, solve)];
  const known = new Map(to.items.map((item) => [item.id, item] as const));
  return {
    A: link.A,
    B: link.B,
    items: from.items.map((focal): LordDif => {
      const reference = known.get(focal.id);
      const links = used.has(focal.id);
      if (!reference || reference.b.length !== focal.b.length || !slopes[0] || !slopes[1])
        return { id: focal.id, test: null, reference: null, focal: null, links };
      return {
        id: focal.id,
        test: testOf({ focal, reference }, link, { from, to }, [slopes[0], slopes[1]]),
        reference: curveOf(reference),
        focal: { ...curveOf(focal), a: focal.a / link.A, b: focal.b.map((b) => link.A * b + link.B) },
        links,
      };
    }),
  };
}

/** The lower asymptotes of the 3PL items by the persons of both sides, each side with its own abilities. */
function commonAsymptotes(
  responses: ResponseMatrix,
  sides: Int8Array,
  settings: Pick<CalibrateOptions, 'model' | 'models' | 'omitted' | 'nodes' | 'range' | 'tolerance'>,
): FixedParameters[] {
  const { model, models = {} } = settings;
  const ofThree = new Set(responses.items.filter((id) => (models[id] ?? model) === '3pl'));
  if (ofThree.size === 0) return [];
  const chosen = takeSides(responses, sides);
  const { items } = calibrate(chosen.responses, { ...settings, groups: chosen.groups });
  return items.flatMap(({ id, c }) => (ofThree.has(id) ? [{ id, c }] : []));
}

function curveOf({ id, a, b, c }: ItemParameters): ItemParameters {
  return { id, a, b, c };
}

function testOf(
  { focal, reference }: { readonly focal: ItemParameters; readonly reference: ItemParameters },
  { A, B }: LinkingConstants,
  { from, to }: { readonly from: LinkedScale; readonly to: LinkedScale },
  [fromSlopes, toSlopes]: readonly [LinkSlopes, LinkSlopes],
): ChiSquareTest | null {
  const { id } = focal;
  const names = (from.covariance?.parameters ?? []).filter(({ item }) => item === id).map(({ name }) => name);
  const rows = names.map((name) => {
    // d = a / A − a*, or A b + B − b*, or c − c*.
    const step = Number(name.slice(1)) - 1;
    const [value, direct, byA, byB] =
      name === 'a'
        ? [focal.a / A - reference.a, 1 / A, -focal.a / A ** 2, 0]
        : name === 'c'
          ? [focal.c - reference.c, 1, 0, 0]
          : [A * focal.b[step] + B - reference.b[step], A, focal.b[step], 1];
    const follow = (scale: LinkedScale, slopes: LinkSlopes, own: number) =>
      slopes.A.map((slope, at) => {
        const parameter = scale.covariance?.parameters[at];
        const isOwn = parameter?.item === id && parameter.name === name;
        return byA * slope + byB * slopes.B[at] + (isOwn ? own : 0);
      });
    return { value, from: follow(from, fromSlopes, direct), to: follow(to, toSlopes, -1) };
  });
  const [ofFrom, ofTo] = [covarianceOf(from), covarianceOf(to)];
  const size = rows.length;
  const matrix = Float64Array.from(
    rows.flatMap((left) => rows.map((right) => ofFrom(left.from, right.from) + ofTo(left.to, right.to))),
  );
  const factor = size > 0 ? cholesky(matrix, size) : null;
  if (!factor) return null;
  const difference = Float64Array.from(rows, ({ value }) => value);
  const solved = solveCholesky(factor, size, difference);
  const value = difference.reduce((sum, part, i) => sum + part * solved[i], 0);
  return { value, df: size, p: chiSquareTail(value, size) };
}

function takeSide({ items, cells }: ResponseMatrix, sides: Int8Array, side: number): ResponseMatrix {
  const persons = [...sides.keys()].filter((person) => sides[person] === side);
  const taken = new Uint8Array(persons.length * items.length);
  persons.forEach((person, row) => {
    taken.set(cells.subarray(person * items.length, (person + 1) * items.length), row * items.length);
  });
  return { persons: persons.length, items, cells: taken };
}
