import type { ItemParameters } from '../models/family.ts';
import { type Model, modelOf } from '../models/model.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';
import {
  type AnswerPatterns,
  categoriesOfCounts,
  codeCells,
  countCells,
  mergePatterns,
} from '../responses/answer-patterns.ts';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import type { CalibrateOptions } from './calibration.ts';
import { type Constraints, constraintsOf, findConstraintProblems, stepProblems } from './constraints.ts';
import { answersOf, countAnswers, findProblems } from './find-problems.ts';
import type { ParameterPriors } from './parameter-constraints.ts';
import type { Clustered } from './sandwich.ts';

/** The data of a calibration, checked and merged. */
export interface PreparedData {
  /** Model of each item. */
  readonly models: readonly Model[];
  readonly constraints: Constraints;
  readonly priors: ParameterPriors;
  readonly data: AnswerPatterns;
  readonly persons: number;
  /** Names of the groups; one empty name where there are no groups. */
  readonly groups: readonly string[];
  readonly anchors: ReadonlyMap<number, ItemParameters>;
  /** Weighted answers of each item in each category. */
  readonly answers: readonly Float64Array[];
  /** Cluster and weight of each person. */
  readonly clustered: Clustered;
  /** Unweighted number of persons whose answer to the item counts. */
  readonly n: readonly number[];
}

/** Checks the input and merges it into answer patterns. @throws PsychometricProblems with all that is wrong. */
export function prepareData(responses: ResponseMatrix, options: CalibrateOptions): PreparedData {
  const { items, persons } = responses;
  refuse(findShapeProblems(responses, options));
  const omitted = options.omitted ?? 'wrong';
  const anchors = anchorsOf(items, options);
  const models = items.map((id, item) =>
    modelOf(anchors.get(item)?.model ?? options.models?.[id] ?? options.model),
  );
  const given = countCells(responses.cells, items.length);
  const cells = codeCells(responses, omitted, categoriesOf(given, models, anchors));
  const counts = cells === responses.cells ? given : countCells(cells, items.length);
  const weights = usableWeights(cells, items.length, options.weights ?? new Float64Array(persons).fill(1));
  const answers = options.weights
    ? countAnswers(cells, items.length, weights)
    : answersOf(counts, items.length);
  refuse([
    ...(weights.some((weight) => weight > 0) ? [] : [{ code: 'no-persons', place: {} }]),
    ...findProblems({ models, items, answers, anchors }),
    ...findConstraintProblems(items, models, options),
  ]);
  const categories = categoriesOf(counts, models, anchors);
  refuse(stepProblems(items, categories, options));
  const { names, numbers } = numberGroups(options.groups, weights);
  const alike = weights.every((weight) => weight === 0 || weight === 1);
  const unweighted = alike ? answers : countAnswers(cells, items.length, weights.map(Math.sign));
  return {
    models,
    constraints: constraintsOf(items, options),
    priors: options.priors ?? {},
    data: mergePatterns(responses, {
      omitted,
      cells,
      categories,
      groups: numbers,
      weights,
    }),
    persons: weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0),
    groups: names,
    anchors,
    answers,
    clustered: numberClusters(options.clusters, weights),
    n: unweighted.map((counts) => counts.reduce((sum, count) => sum + count, 0)),
  };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new PsychometricProblems(problems);
}

function findShapeProblems(
  responses: ResponseMatrix,
  { weights, groups, clusters, anchors, omitted }: CalibrateOptions,
): Problem[] {
  const { persons, items, cells } = responses;
  const problems: Problem[] = [];
  const expectSize = (code: string, received: number, expected: number) => {
    if (received !== expected) {
      problems.push({ code, place: {}, received: String(received), expected: String(expected) });
    }
  };
  if (items.length === 0) problems.push({ code: 'no-items', place: {} });
  if (typeof omitted === 'object' && !(omitted.credit > 0 && omitted.credit < 1))
    problems.push({
      code: 'credit-out-of-range',
      place: {},
      received: String(omitted.credit),
      expected: '0 < … < 1',
    });
  expectSize('cells-do-not-fit', cells.length, persons * items.length);
  if (weights) expectSize('weights-do-not-fit', weights.length, persons);
  if (groups) expectSize('groups-do-not-fit', groups.length, persons);
  if (clusters) expectSize('clusters-do-not-fit', clusters.length, persons);
  weights?.forEach((weight, person) => {
    if (weight >= 0 && Number.isFinite(weight)) return;
    problems.push({
      code: 'not-a-weight',
      place: { row: person + 2 },
      received: String(weight),
      expected: '≥ 0',
    });
  });
  if (anchors && !anchors.some(({ id }) => items.includes(id)))
    problems.push({ code: 'no-anchor-in-data', place: {} });
  return problems;
}

/** Weights with mean 1 over the persons with positive weight and an answer that counts; 0 for all others. */
function usableWeights(cells: Uint8Array, items: number, weights: Float64Array): Float64Array {
  const usable = weights.map((weight, person) => {
    for (let cell = person * items; cell < (person + 1) * items; cell++)
      if (cells[cell] !== NOT_ADMINISTERED) return weight;
    return 0;
  });
  let sum = 0;
  let count = 0;
  for (const weight of usable) {
    sum += weight;
    if (weight > 0) count++;
  }
  return sum > 0 ? usable.map((weight) => (weight * count) / sum) : usable;
}

function anchorsOf(items: readonly string[], { anchors }: CalibrateOptions): Map<number, ItemParameters> {
  return new Map(
    (anchors ?? []).map((anchor) => [items.indexOf(anchor.id), anchor] as const).filter(([i]) => i >= 0),
  );
}

/** Number of categories of each item, from the counts of its cells: all items with common steps have as many as the one with most. */
function categoriesOf(
  counts: Int32Array,
  models: readonly Model[],
  anchors: ReadonlyMap<number, ItemParameters>,
): number[] {
  const used = categoriesOfCounts(counts);
  const onScale = (item: number) => models[item].common === 'steps' && used[item] > 2;
  const longest = used.reduce((most, count, item) => (onScale(item) ? Math.max(most, count) : most), 0);
  return used.map((count, item) => {
    const anchor = anchors.get(item);
    if (anchor) return Math.max(anchor.b.length + 1, count);
    return onScale(item) ? longest : count;
  });
}

/** Numbers the groups that have persons in ascending order of name (numbers by value); group 0 for persons who do not count. */
function numberGroups(
  groups: readonly string[] | undefined,
  weights: Float64Array,
): { names: string[]; numbers: Int32Array } {
  const numbers = new Int32Array(weights.length);
  if (!groups) return { names: [''], numbers };
  const names = [...new Set(groups.filter((_, person) => weights[person] > 0))].sort(byName);
  const places = new Map(names.map((name, number) => [name, number] as const));
  groups.forEach((name, person) => {
    numbers[person] = places.get(name) ?? 0;
  });
  return { names, numbers };
}

/** Numbers the clusters that have persons who count. */
function numberClusters(clusters: readonly string[] | undefined, weights: Float64Array): Clustered {
  const numbers = new Int32Array(weights.length);
  const places = new Map<string, number>();
  let count = 0;
  for (let person = 0; person < weights.length; person++) {
    if (weights[person] === 0) continue;
    // Without clusters each person is one.
    const name = clusters?.[person];
    const place = name === undefined ? count : (places.get(name) ?? count);
    if (name !== undefined) places.set(name, place);
    if (place === count) count++;
    numbers[person] = place;
  }
  return { clusters: numbers, count, weights };
}

function byName(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (Number.isFinite(difference)) return difference;
  return a < b ? -1 : 1;
}
