import type { Expectation } from '../calibration/expectation.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';

/** Ability and standard error of each answer pattern. */
export interface PatternAbilities {
  readonly theta: Float64Array;
  readonly se: Float64Array;
}

/**
 * Mean (EAP) and standard deviation of each pattern's posterior over the nodes, for the tables of the last expectation
 * step (Bock & Mislevy 1982).
 */
export function posteriorMoments(
  expectation: Expectation,
  data: AnswerPatterns,
  densities: Float64Array,
  nodes: Float64Array,
): PatternAbilities {
  const theta = new Float64Array(data.count);
  const se = new Float64Array(data.count);
  const posterior = new Float64Array(nodes.length);
  for (let pattern = 0; pattern < data.count; pattern++) {
    expectation.posterior(pattern, densities, posterior);
    let mean = 0;
    for (let q = 0; q < nodes.length; q++) mean += posterior[q] * nodes[q];
    let variance = 0;
    for (let q = 0; q < nodes.length; q++) variance += posterior[q] * (nodes[q] - mean) ** 2;
    theta[pattern] = mean;
    se[pattern] = Math.sqrt(variance);
  }
  return { theta, se };
}
