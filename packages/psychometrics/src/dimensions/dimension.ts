import { type AnswerLikelihood, answerLikelihood } from '../latent-regression/answer-likelihood.ts';
import { answeredPatterns, meanOne } from '../latent-regression/counted-weights.ts';
import { scoredItem } from '../models/scored-item.ts';
import { quadratureNodes } from '../numerics/quadrature.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';
import { type AnswerPatterns, mergePatterns } from '../responses/answer-patterns.ts';
import type { OmittedPolicy, ResponseMatrix } from '../responses/response-matrix.ts';
import { requireScorable, type ScoringCalibration } from '../scoring/score.ts';
import type { LikelihoodRows } from './joint-posterior.ts';

/** An ability among several, such as reading literacy, and its calibrated items. */
export interface Dimension {
  readonly name: string;
  readonly calibration: ScoringCalibration;
}

/** Most dimensions that are integrated over on a grid. */
const MOST_DIMENSIONS = 3;

/** Range of the grid, and its nodes in each dimension: the work grows with their power. */
const RANGE = [-6, 6] as const;
const NODES = [49, 49, 37] as const;

/**
 * The items of each dimension as matrices of their own.
 *
 * @throws PsychometricProblems naming items that no dimension has or that several have, and too many dimensions.
 */
export function splitByDimension(
  responses: ResponseMatrix,
  dimensions: readonly Dimension[],
): ResponseMatrix[] {
  const owners = responses.items.map((id) =>
    dimensions.flatMap(({ calibration }, d) => (calibration.items.some((item) => item.id === id) ? [d] : [])),
  );
  const problems: Problem[] = owners.flatMap((own, item): Problem[] => {
    const place = { column: responses.items[item] };
    if (own.length === 0) return [{ code: 'item-not-calibrated', place }];
    if (own.length === 1) return [];
    return [
      { code: 'item-of-several-dimensions', place, received: own.map((d) => dimensions[d].name).join(', ') },
    ];
  });
  if (dimensions.length > MOST_DIMENSIONS)
    problems.push({
      ...{ code: 'too-many-dimensions', place: {} },
      ...{ received: String(dimensions.length), expected: `≤ ${MOST_DIMENSIONS}` },
    });
  if (problems.length > 0) throw new PsychometricProblems(problems);
  return dimensions.map((_, d) =>
    takeItems(
      responses,
      owners.flatMap((own, item) => (own[0] === d ? [item] : [])),
    ),
  );
}

/** The answers to some items only. */
function takeItems({ persons, items, cells }: ResponseMatrix, chosen: readonly number[]): ResponseMatrix {
  const taken = new Uint8Array(persons * chosen.length);
  for (let person = 0; person < persons; person++)
    chosen.forEach((item, place) => {
      taken[person * chosen.length + place] = cells[person * items.length + item];
    });
  return { persons, items: chosen.map((item) => items[item]), cells: taken };
}

/** Answers of a dimension with known items, and their likelihood on the grid. */
export interface DimensionAnswers {
  readonly data: AnswerPatterns;
  readonly likelihood: AnswerLikelihood;
}

/** Prepares {@link DimensionAnswers} of one `among` several dimensions, on the grid refined `fineness` times. @throws PsychometricProblems naming impossible categories. */
export function dimensionAnswers(
  responses: ResponseMatrix,
  { calibration }: Dimension,
  { omitted, among, fineness = 1 }: { omitted: OmittedPolicy; among: number; fineness?: number },
): DimensionAnswers {
  requireScorable(responses, calibration, omitted);
  const byId = new Map(calibration.items.map((item) => [item.id, item] as const));
  const items = responses.items.flatMap((id) => {
    const item = byId.get(id);
    return item ? [scoredItem(item, calibration.model)] : [];
  });
  const data = mergePatterns(responses, { omitted, categories: items.map((item) => item.categories) });
  const nodes = quadratureNodes((NODES[among - 1] - 1) * fineness + 1, RANGE);
  return { data, likelihood: answerLikelihood(data, items, nodes) };
}

/** Likelihood of every answer pattern on the grid. */
export function tabulate({ data, likelihood }: DimensionAnswers): LikelihoodRows {
  const { nodes } = likelihood;
  const width = nodes.length;
  const values = new Float64Array(data.count * width).fill(1);
  const logScale = Float64Array.from({ length: data.count }, (_, pattern) => {
    const row = values.subarray(pattern * width, (pattern + 1) * width);
    const scale = likelihood.multiply(pattern, 0, width - 1, row);
    const highest = row.reduce((most, value) => Math.max(most, value), 0);
    for (let q = 0; q < width; q++) row[q] /= highest;
    return scale + Math.log(highest);
  });
  return { nodes, values, logScale, rowOf: data.patternOf };
}

/** Weights with mean 1 over the persons with positive weight and an answer in any dimension; 0 for all others. */
export function jointWeights(
  answers: readonly DimensionAnswers[],
  persons: number,
  weights?: Float64Array,
): Float64Array {
  const answered = answers.map(({ data }) => answeredPatterns(data));
  const counted = Float64Array.from({ length: persons }, (_, person) =>
    answers.some(({ data }, d) => answered[d][data.patternOf[person]] === 1) ? (weights?.[person] ?? 1) : 0,
  );
  return meanOne(counted);
}
