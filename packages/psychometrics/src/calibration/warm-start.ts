import { type AnswerPatterns, takePatterns } from '../responses/answer-patterns.ts';
import { CREDITED, NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { marginalLikelihood } from './marginal-likelihood.ts';
import type { ParameterLayout } from './parameter-layout.ts';
import { searchMaximum } from './search-maximum.ts';

/** Patterns from which a part of them is looked at first, and the size of that part. */
const MANY = 30_000;
const PART = 10_000;

/** Answers that every category of every item must have in the part. */
const LEAST_ANSWERS = 30;

/**
 * Start values for data of many patterns: the maximum of an evenly spaced part of them, to three digits. It lies about as
 * far from the maximum of all as the standard errors of the part, where few steps are left. Nothing else depends on it.
 */
export function warmStart(data: AnswerPatterns, layout: ParameterLayout, nodes: Float64Array): Float64Array {
  const cold = layout.pack();
  if (data.count < MANY) return cold;
  const step = data.count / PART;
  const part = takePatterns(
    data,
    Int32Array.from({ length: PART }, (_, i) => Math.floor(i * step)),
  );
  if (!isRich(part)) return cold;
  const likelihood = marginalLikelihood(part, layout, nodes);
  const found = searchMaximum(likelihood, cold, { tolerance: 1e-3, iterations: 30 });
  return likelihood.allows(found.vector) ? found.vector : cold;
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
