import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import type { AnswerLikelihood } from './answer-likelihood.ts';
import { normalWeights, type Span } from './normal-weights.ts';

/** Moments of the persons' posteriors about their prior means. */
export interface PersonMoments {
  readonly logLikelihood: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Third and fourth, where asked for. */
  readonly third: Float64Array;
  readonly fourth: Float64Array;
}

/**
 * Function that integrates every person's posterior for given prior means and a common sd. The likelihood of each answer
 * pattern is computed once; single precision keeps seven digits of it and half of the memory.
 */
export function personPosteriors(data: AnswerPatterns, likelihood: AnswerLikelihood, weight: Float64Array) {
  const { nodes } = likelihood;
  const width = nodes.length;
  const { values, logScale } = tabulate(data, likelihood);
  const density = new Float64Array(width);
  const span: Span = { first: 0, last: width - 1 };
  const persons = weight.length;
  return (means: Float64Array, sd: number, all = false): PersonMoments => {
    const [first, second] = [new Float64Array(persons), new Float64Array(persons)];
    const [third, fourth] = [new Float64Array(all ? persons : 0), new Float64Array(all ? persons : 0)];
    let logLikelihood = 0;
    for (let person = 0; person < persons; person++) {
      const mean = means[person];
      const norm = normalWeights(nodes, mean, sd, density, span);
      const pattern = data.patternOf[person];
      const start = pattern * width;
      let total = 0;
      let m1 = 0;
      let m2 = 0;
      let m3 = 0;
      let m4 = 0;
      for (let q = span.first; q <= span.last; q++) {
        const share = density[q] * values[start + q];
        const distance = nodes[q] - mean;
        const d2 = distance * distance;
        total += share;
        m1 += share * distance;
        m2 += share * d2;
        m3 += share * d2 * distance;
        m4 += share * d2 * d2;
      }
      if (weight[person] > 0) logLikelihood += weight[person] * (Math.log(total / norm) + logScale[pattern]);
      first[person] = m1 / total;
      second[person] = m2 / total;
      if (!all) continue;
      third[person] = m3 / total;
      fourth[person] = m4 / total;
    }
    return { logLikelihood, first, second, third, fourth };
  };
}

/** Likelihood of each pattern on the nodes with highest value 1, and the log of what it was divided by. */
function tabulate(
  { count }: AnswerPatterns,
  likelihood: AnswerLikelihood,
): { values: Float32Array; logScale: Float64Array } {
  const width = likelihood.nodes.length;
  const values = new Float32Array(count * width);
  const logScale = new Float64Array(count);
  const work = new Float64Array(width);
  for (let pattern = 0; pattern < count; pattern++) {
    work.fill(1);
    const scale = likelihood.multiply(pattern, 0, width - 1, work);
    let highest = 0;
    for (let q = 0; q < width; q++) if (work[q] > highest) highest = work[q];
    // The floor keeps answers that a prior calls impossible from turning into NaN.
    for (let q = 0; q < width; q++) values[pattern * width + q] = Math.max(work[q] / highest, 1e-37);
    logScale[pattern] = scale + Math.log(highest);
  }
  return { values, logScale };
}
