/** Share of each person that belongs to the highest and to the lowest part of the ranking. */
export interface ExtremeGroups {
  readonly upper: Float64Array;
  readonly lower: Float64Array;
}

/** Part of the persons in each extreme group (Kelley 1939). */
const EXTREME_SHARE = 0.27;

/**
 * The highest and lowest 27 % by score. Persons with the score at the border belong by equal fractions, so that the
 * groups are exactly of their size and do not depend on the order of the rows.
 */
export function extremeGroups(scores: Float64Array, weights: Float64Array): ExtremeGroups {
  return {
    lower: membership(scores, weights, 1),
    upper: membership(scores, weights, -1),
  };
}

function membership(scores: Float64Array, weights: Float64Array, direction: 1 | -1): Float64Array {
  const atScore = new Map<number, number>();
  let total = 0;
  scores.forEach((score, person) => {
    if (Number.isNaN(score) || weights[person] === 0) return;
    atScore.set(score, (atScore.get(score) ?? 0) + weights[person]);
    total += weights[person];
  });
  const fractions = new Map<number, number>();
  let room = EXTREME_SHARE * total;
  for (const [score, weight] of [...atScore].sort(([a], [b]) => direction * (a - b))) {
    fractions.set(score, Math.min(Math.max(room / weight, 0), 1));
    room -= weight;
  }
  return scores.map((score, person) => weights[person] * (fractions.get(score) ?? 0));
}
