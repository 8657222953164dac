import type { AnswerPatterns } from '../responses/answer-patterns.ts';

/** Weights with mean 1 over the persons with positive weight and an answer that counts; 0 for all others. */
export function countedWeights(data: AnswerPatterns, weights?: Float64Array): Float64Array {
  const answered = answeredPatterns(data);
  return meanOne(
    Float64Array.from(data.patternOf, (pattern, person) =>
      answered[pattern] ? (weights?.[person] ?? 1) : 0,
    ),
  );
}

/** 1 for patterns with an answer that counts. */
export function answeredPatterns(data: AnswerPatterns): Uint8Array {
  const blocks = data.blocks.length;
  return Uint8Array.from({ length: data.count }, (_, pattern) => {
    const rows = data.blockRows.subarray(pattern * blocks, (pattern + 1) * blocks);
    return rows.some((row) => row >= 0) ? 1 : 0;
  });
}

/** The weights with mean 1 over those above 0. */
export function meanOne(weights: Float64Array): Float64Array {
  let sum = 0;
  let persons = 0;
  for (const weight of weights) {
    sum += weight;
    if (weight > 0) persons++;
  }
  return sum > 0 ? weights.map((weight) => (weight * persons) / sum) : weights;
}
