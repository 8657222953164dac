import { layoutOf } from '../calibration/layout-of.ts';
import { marginalLikelihood } from '../calibration/marginal-likelihood.ts';
import type { LaidItem, ParameterLayout } from '../calibration/parameter-layout.ts';
import { type PreparedData, prepareData } from '../calibration/prepare-data.ts';
import { searchMaximum } from '../calibration/search-maximum.ts';
import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import { chiSquareTail } from '../numerics/chi-square.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { type DifOptions, sidesOf } from './differential-functioning.ts';
import type { ChiSquareTest } from './ordered-mantel-haenszel.ts';

/** Likelihood-ratio test of one item; null where one group does not show all categories of the item. */
export interface LikelihoodRatioDif {
  readonly id: string;
  readonly test: ChiSquareTest | null;
  /** Parameters of the item where they may differ between the groups. */
  readonly reference: Omit<ItemParameters, 'id'> | null;
  readonly focal: Omit<ItemParameters, 'id'> | null;
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
export interface LikelihoodRatioOptions extends DifOptions {
  readonly model: ModelName;
  readonly nodes?: number;
  readonly range?: readonly [number, number];
  readonly tolerance?: number;
  readonly onItem?: (done: number) => void;
}

/**
 * IRT likelihood-ratio DIF (Thissen, Steinberg & Wainer 1993), all other items as anchors: two groups with their own
 * ability distributions; the item's parameters once equal and once free in each group. An item that is free says nothing
 * about the difference between the groups, so the free model also tells what the gap is without it.
 *
 * @throws PsychometricProblems where the items cannot be calibrated or a group has no person.
 */
export function likelihoodRatioDif(
  responses: ResponseMatrix,
  options: LikelihoodRatioOptions,
): LikelihoodRatioResult {
  const sides = sidesOf(options);
  const chosen = choosePersons(responses, sides);
  const base = fit(prepare(chosen.responses, chosen.groups, options), options);
  const items = responses.items.map((id, item): LikelihoodRatioDif => {
    const free = fitSplit(chosen, item, options, base.layout);
    options.onItem?.(item + 1);
    if (!free) return { id, test: null, reference: null, focal: null, gapChange: null };
    const { items: laid } = free.layout;
    const curveOf = ({ family, parameters }: LaidItem) => family.toItem(parameters);
    const df = free.layout.size - base.layout.size;
    const value = Math.max(0, 2 * (free.logLikelihood - base.logLikelihood));
    return {
      id,
      test: { value, df, p: chiSquareTail(value, df) },
      reference: curveOf(laid[item]),
      focal: curveOf(laid[laid.length - 1]),
      gapChange: gapOf(free.layout) - gapOf(base.layout),
    };
  });
  return { gap: gapOf(base.layout), logLikelihood: base.logLikelihood, items };
}

interface Chosen {
  readonly responses: ResponseMatrix;
  /** '0' reference, '1' focal: the order of the calibration's groups. */
  readonly groups: readonly string[];
}

interface Fitted {
  readonly layout: ParameterLayout;
  readonly logLikelihood: number;
}

function choosePersons({ items, cells }: ResponseMatrix, sides: Int8Array): Chosen {
  const persons = [...sides.keys()].filter((person) => sides[person] >= 0);
  const chosen = new Uint8Array(persons.length * items.length);
  persons.forEach((person, row) => {
    chosen.set(cells.subarray(person * items.length, (person + 1) * items.length), row * items.length);
  });
  return {
    responses: { persons: persons.length, items, cells: chosen },
    groups: persons.map((person) => String(sides[person])),
  };
}

function prepare(
  responses: ResponseMatrix,
  groups: readonly string[],
  { model, omitted }: LikelihoodRatioOptions,
): PreparedData {
  return prepareData(responses, { model, groups, ...(omitted ? { omitted } : {}) });
}

/** The model with the item twice: in its own column for the reference group, in a last one for the focal group. */
function fitSplit(
  { responses, groups }: Chosen,
  item: number,
  options: LikelihoodRatioOptions,
  start: ParameterLayout,
): Fitted | null {
  const width = responses.items.length;
  const cells = new Uint8Array(responses.persons * (width + 1)).fill(NOT_ADMINISTERED);
  for (let person = 0; person < responses.persons; person++) {
    const row = responses.cells.subarray(person * width, (person + 1) * width);
    cells.set(row, person * (width + 1));
    if (groups[person] === '0') continue;
    cells[person * (width + 1) + width] = row[item];
    cells[person * (width + 1) + item] = NOT_ADMINISTERED;
  }
  const items = [...responses.items, `${responses.items[item]} (2)`];
  try {
    const prepared = prepare({ persons: responses.persons, items, cells }, groups, options);
    const { categories } = prepared.data;
    // Categories that only one group shows leave no comparable parameters.
    if (categories[item] !== categories[width]) return null;
    return fit(prepared, options, [...start.items, start.items[item]], start.groups);
  } catch (error) {
    if (error instanceof PsychometricProblems) return null;
    throw error;
  }
}

function fit(
  prepared: PreparedData,
  { nodes = 61, range = [-6, 6], tolerance = 1e-6 }: LikelihoodRatioOptions,
  from?: readonly { readonly parameters: Float64Array }[],
  groups?: ParameterLayout['groups'],
): Fitted {
  const { data } = prepared;
  const layout = layoutOf(prepared, 2, from);
  layout.groups.forEach((group, g) => {
    group.mean = groups?.[g].mean ?? 0;
    group.sd = groups?.[g].sd ?? 1;
  });
  const likelihood = marginalLikelihood(data, layout, quadratureNodes(nodes, range));
  const found = searchMaximum(likelihood, layout.pack(), { tolerance, iterations: 2000 });
  const { logLikelihood } = likelihood.evaluate(found.vector);
  return { layout, logLikelihood };
}

function gapOf({ groups: [reference, focal] }: ParameterLayout): number {
  return (focal.mean - reference.mean) / reference.sd;
}
