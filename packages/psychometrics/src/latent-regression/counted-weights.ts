import type { AnswerPatterns } from '../responses/answer-patterns.ts';

/** Weights with mean 1 over the persons with positive weight and an answer that counts; 0 for all others. */
export function countedWeights(data: AnswerPatterns, weights?: Float64Array): Float64Array {
  const blocks = data.blocks.length;
  const answered = new Uint8Array(data.count);
  for (let pattern = 0; pattern < data.count; pattern++) {
    const rows = data.blockRows.subarray(pattern * blocks, (pattern + 1) * blocks);
    if (rows.some((row) => row >= 0)) answered[pattern] = 1;
  }
  const counted = Float64Array.from(data.patternOf, (pattern, person) =>
    answered[pattern] ? (weights?.[person] ?? 1) : 0,
  );
  let sum = 0;
  let persons = 0;
  for (const weight of counted) {
    sum += weight;
    if (weight > 0) persons++;
  }
  return sum > 0 ? counted.map((weight) => (weight * persons) / sum) : counted;
}
