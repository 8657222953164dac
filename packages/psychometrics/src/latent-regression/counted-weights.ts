import type { AnswerPatterns } from '../responses/answer-patterns.ts';

/** Weights with mean 1 over the persons with positive weight and an answer that counts; 0 for all others. */
export function countedWeights(data: AnswerPatterns, weights?: Float64Array): Float64Array {
  const answered = answeredPatterns(data);
  const counted = new Float64Array(data.patternOf.length);
  for (let person = 0; person < counted.length; person++)
    counted[person] = answered[data.patternOf[person]] ? (weights?.[person] ?? 1) : 0;
  return meanOne(counted);
}

/** 1 for patterns with an answer that counts. */
export function answeredPatterns({ blocks, blockRows, count }: AnswerPatterns): Uint8Array {
  const answered = new Uint8Array(count);
  for (let at = 0; at < blockRows.length; at++)
    if (blockRows[at] >= 0) answered[Math.floor(at / blocks.length)] = 1;
  return answered;
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
