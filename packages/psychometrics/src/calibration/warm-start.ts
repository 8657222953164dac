import { cholesky, multiply, solveCholesky } from '../numerics/cholesky.ts';
import { type AnswerPatterns, takePatterns } from '../responses/answer-patterns.ts';
import { CREDITED, NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { approximateMissingInformation } from './approximate-missing-information.ts';
import { type MarginalLikelihood, marginalLikelihood } from './marginal-likelihood.ts';
import { completeInformation } from './observed-information.ts';
import type { ParameterLayout } from './parameter-layout.ts';
import { type SearchOptions, searchMaximum } from './search-maximum.ts';

/** Patterns from which a part of them is looked at first, and the size of that part. */
const MANY = 30_000;
const PART = 10_000;

/** Parameters beyond which the information costs more than the steps that it saves. */
const MOST_PARAMETERS = 600;

/** Answers that every category of every item must have in the part. */
const LEAST_ANSWERS = 30;

/** Where a search begins, and what is known of the slopes there. */
export interface WarmStart extends Pick<SearchOptions, 'precondition'> {
  readonly vector: Float64Array;
}

/**
 * Start values for data of many patterns: the maximum of an evenly spaced part of them, to three digits. It lies about as
 * far from the maximum of all as the standard errors of the part, where few steps are left. Nothing else depends on it.
 */
export function warmStart(data: AnswerPatterns, layout: ParameterLayout, nodes: Float64Array): WarmStart {
  const cold = { vector: layout.pack() };
  if (data.count < MANY) return cold;
  const step = data.count / PART;
  const part = takePatterns(
    data,
    Int32Array.from({ length: PART }, (_, i) => Math.floor(i * step)),
  );
  if (!isRich(part)) return cold;
  const likelihood = marginalLikelihood(part, layout, nodes);
  const found = searchMaximum(likelihood, cold.vector, { tolerance: 1e-3, iterations: 30 });
  if (!likelihood.allows(found.vector)) return cold;
  return { vector: found.vector, ...preconditionerOf(likelihood, found.vector) };
}

/**
 * An EM step is nearly (complete information)⁻¹ × gradient: the observed information of the part, which is that of all but for its size, makes it
 * (observed information)⁻¹ × gradient.
 */
function preconditionerOf(
  likelihood: MarginalLikelihood,
  vector: Float64Array,
): Pick<WarmStart, 'precondition'> {
  const { size } = likelihood.layout;
  if (size > MOST_PARAMETERS) return {};
  likelihood.evaluate(vector);
  const complete = completeInformation(likelihood);
  const missing = approximateMissingInformation(likelihood);
  const observed = complete.map((value, i) => value - missing[i]);
  const factor = cholesky(observed, size);
  if (!factor) return {};
  return { precondition: (step) => solveCholesky(factor, size, multiply(step, complete, 1, size)) };
}

function isRich(data: AnswerPatterns): boolean {
  return data.categories.every((count, item) => {
    const answers = new Int32Array(256);
    for (let pattern = 0; pattern < data.count; pattern++)
      if (data.weight[pattern] > 0) answers[data.cells[data.example[pattern] * data.items + item]]++;
    answers[NOT_ADMINISTERED] = 0;
    answers[CREDITED] = 0;
    return answers.subarray(0, count).every((answered) => answered >= LEAST_ANSWERS);
  });
}
