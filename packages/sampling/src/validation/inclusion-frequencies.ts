import type { Design } from '../design.ts';
import { drawSample } from '../draw.ts';
import type { Frame } from '../frame.ts';
import { normalCdf } from '../normal.ts';
import { quadraticForm } from './quadratic-form.ts';

/** How often schools were drawn over many seeds, against the probabilities that the draws state. */
export interface InclusionFrequencies {
  seeds: number;
  /** Chi-square of the counts with their own covariance, and its upper tail probability. */
  chiSquare: number;
  degreesOfFreedom: number;
  p: number;
  /** Schools of probability 1, and whether each was in every sample. */
  certain: number;
  certainAlwaysDrawn: boolean;
  /** Draws in which a replacement stood twice or was itself drawn. */
  sharedReplacements: number;
  /** Equal selection: the largest |z| of a pair's frequency against n(n − 1)/(N(N − 1)), among so many pairs; else null. */
  worstPair: { z: number; pairs: number } | null;
}

/** Draws with each seed and counts. Throws if a school states different probabilities in two draws. */
export function inclusionFrequencies(
  frame: Frame,
  design: Design,
  seeds: Iterable<string>,
): InclusionFrequencies {
  const size = frame.eligible.length;
  const positions = new Map(frame.eligible.map(({ code }, at) => [code, at]));
  const stated = Array<number>(size).fill(Number.NaN);
  const stratumOf = Array<string>(size).fill('');
  const joint = Array.from({ length: size }, () => Array<number>(size).fill(0));
  const sizes = new Map<string, { eligible: number; n: number }>();
  let draws = 0;
  let sharedReplacements = 0;
  for (const seed of seeds) {
    const draw = drawSample(frame, design, seed);
    const drawn = draw.schools.map((school) => {
      const at = positions.get(school.code) ?? -1;
      if (stated[at] !== school.inclusionProbability && !Number.isNaN(stated[at]))
        throw new Error(`${school.code} states two probabilities`);
      stated[at] = school.inclusionProbability;
      stratumOf[at] = school.stratum;
      return at;
    });
    for (const a of drawn) for (const b of drawn) joint[a][b]++;
    const taken = draw.schools.flatMap(({ code, replacements }) => [code, ...replacements]);
    if (new Set(taken).size < taken.length) sharedReplacements++;
    for (const { name, eligible, n } of draw.strata) sizes.set(name, { eligible, n });
    draws++;
  }
  const counts = joint.map((row, at) => row[at]);
  const deviations = counts.map((count, at) => count - draws * (Number.isNaN(stated[at]) ? 0 : stated[at]));
  const covariance = joint.map((row, a) => row.map((both, b) => both - (counts[a] * counts[b]) / draws));
  const { value, degreesOfFreedom } = quadraticForm(deviations, covariance);
  const certain = stated.flatMap((p, at) => (p >= 1 ? [at] : []));
  return {
    seeds: draws,
    chiSquare: value,
    degreesOfFreedom,
    p: chiSquareTail(value, degreesOfFreedom),
    certain: certain.length,
    certainAlwaysDrawn: certain.every((at) => counts[at] === draws),
    sharedReplacements,
    worstPair: design.selection === 'equal' ? worstPair(joint, stratumOf, sizes, draws) : null,
  };
}

function worstPair(
  joint: readonly (readonly number[])[],
  stratumOf: readonly string[],
  sizes: ReadonlyMap<string, { eligible: number; n: number }>,
  draws: number,
): { z: number; pairs: number } {
  let worst = 0;
  let pairs = 0;
  joint.forEach((row, a) => {
    for (let b = a + 1; b < row.length; b++) {
      const { eligible, n } = sizes.get(stratumOf[a]) ?? { eligible: 0, n: 0 };
      if (stratumOf[a] !== stratumOf[b] || n < 2 || n === eligible) continue;
      const p = (n * (n - 1)) / (eligible * (eligible - 1));
      worst = Math.max(worst, Math.abs(row[b] - draws * p) / Math.sqrt(draws * p * (1 - p)));
      pairs++;
    }
  });
  return { z: worst, pairs };
}

/** Upper tail of chi-square by the cube-root approximation (Wilson & Hilferty 1931), good to about 0.001 for 5 degrees and more. */
function chiSquareTail(value: number, degrees: number): number {
  if (degrees === 0) return 1;
  const spread = 2 / (9 * degrees);
  return 1 - normalCdf(((value / degrees) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread));
}
