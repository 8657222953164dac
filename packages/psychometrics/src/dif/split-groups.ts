import { layoutOf } from '../calibration/layout-of.ts';
import { type MarginalLikelihood, marginalLikelihood } from '../calibration/marginal-likelihood.ts';
import type { ParameterLayout } from '../calibration/parameter-layout.ts';
import { type PreparedData, prepareData } from '../calibration/prepare-data.ts';
import { searchMaximum } from '../calibration/search-maximum.ts';
import type { ModelName } from '../models/model-name.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { NOT_ADMINISTERED, type OmittedAs, type ResponseMatrix } from '../responses/response-matrix.ts';

/** Model, quadrature and accuracy of a fit with two groups. */
export interface GroupFitOptions {
  readonly model: ModelName;
  /** Models of single items, where they are not `model`. */
  readonly models?: Readonly<Record<string, ModelName>>;
  readonly omitted?: OmittedAs;
  readonly nodes?: number;
  readonly range?: readonly [number, number];
  readonly tolerance?: number;
}

/** The persons of two groups: '0' reference, '1' focal, which is the order of the calibration's groups. */
export interface TwoGroups {
  readonly responses: ResponseMatrix;
  readonly groups: readonly string[];
}

/** A fitted model of the two groups. */
export interface GroupFit {
  readonly likelihood: MarginalLikelihood;
  readonly layout: ParameterLayout;
  readonly logLikelihood: number;
}

/** Takes the persons of both sides. */
export function takeSides({ items, cells }: ResponseMatrix, sides: Int8Array): TwoGroups {
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

/** The answers with the given items twice: in their own column for the reference group, in one behind for the focal group. */
export function splitItems({ responses, groups }: TwoGroups, split: readonly number[]): ResponseMatrix {
  const width = responses.items.length;
  const wide = width + split.length;
  const cells = new Uint8Array(responses.persons * wide).fill(NOT_ADMINISTERED);
  for (let person = 0; person < responses.persons; person++) {
    const row = responses.cells.subarray(person * width, (person + 1) * width);
    cells.set(row, person * wide);
    if (groups[person] === '0') continue;
    split.forEach((item, place) => {
      cells[person * wide + width + place] = row[item];
      cells[person * wide + item] = NOT_ADMINISTERED;
    });
  }
  const items = [...responses.items, ...split.map((item) => secondName(responses.items[item]))];
  return { persons: responses.persons, items, cells };
}

/** Name of a split item's column for the focal group. */
function secondName(id: string): string {
  return `${id} (2)`;
}

/**
 * Checks and merges the answers. Lower asymptotes of split items stay common to the groups (Thissen, Steinberg & Wainer 1993): each by itself they follow their
 * prior more than the answers, and tests that include them hardly ever reject. @throws PsychometricProblems where the items cannot be calibrated.
 */
export function prepareGroups(
  responses: ResponseMatrix,
  groups: readonly string[],
  { model, models, omitted }: GroupFitOptions,
): PreparedData {
  const ofBoth = Object.entries(models ?? {}).flatMap(([id, name]) => [
    [id, name] as const,
    [secondName(id), name] as const,
  ]);
  return prepareData(responses, {
    model,
    groups,
    models: Object.fromEntries(ofBoth),
    shared: responses.items.flatMap((id) => {
      const isSplit = responses.items.includes(secondName(id));
      return isSplit && (models?.[id] ?? model) === '3pl'
        ? [{ items: [id, secondName(id)], parts: ['c'] as const }]
        : [];
    }),
    ...(omitted ? { omitted } : {}),
  });
}

/** Fits by marginal maximum likelihood, from the parameters of another fit where given. */
export function fitGroups(
  prepared: PreparedData,
  { nodes = 61, range = [-6, 6], tolerance = 1e-6 }: GroupFitOptions,
  from?: readonly { readonly parameters: Float64Array }[],
  groups?: ParameterLayout['groups'],
): GroupFit {
  const { data } = prepared;
  const layout = layoutOf(prepared, 2, from);
  layout.groups.forEach((group, g) => {
    group.mean = groups?.[g].mean ?? 0;
    group.sd = groups?.[g].sd ?? 1;
  });
  const likelihood = marginalLikelihood(data, layout, quadratureNodes(nodes, range));
  const found = searchMaximum(likelihood, layout.pack(), { tolerance, iterations: 2000 });
  const { logLikelihood } = likelihood.evaluate(found.vector);
  return { likelihood, layout, logLikelihood };
}

/** Focal less reference mean in standard deviations of the reference group. */
export function abilityGap({ groups: [reference, focal] }: ParameterLayout): number {
  return (focal.mean - reference.mean) / reference.sd;
}
