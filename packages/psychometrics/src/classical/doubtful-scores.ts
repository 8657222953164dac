import { NOT_ADMINISTERED, OMITTED, type ResponseMatrix } from '../responses/response-matrix.ts';

/** A highest score above 1 is doubtful where fewer cells hold it than either limit; customary values, not laws. */
export const rareMaximum = { cells: 3, share: 0.005 } as const;

/** A score that may be a code, such as 99 for a missing answer, or a slip of the pen. */
export interface DoubtfulScore {
  readonly code: 'skipped-scores' | 'rare-maximum';
  readonly item: string;
  readonly score: number;
  /** Number of cells that hold the score. */
  readonly cells: number;
  /** Index of the first person with the score. */
  readonly person: number;
  /** The lower scores that the item has, ascending. */
  readonly lower: readonly number[];
}

/**
 * The doubtful scores of all items: each score above a gap (an item with 0, 1 and 99), the lowest score where an item
 * has several and none is 0, and a highest score from 2 up that fewer cells hold than {@link rareMaximum} says.
 */
export function doubtfulScores({ cells, items, persons }: ResponseMatrix): DoubtfulScore[] {
  return items.flatMap((item, place) => {
    const counts = new Map<number, { cells: number; person: number }>();
    let answers = 0;
    for (let person = 0; person < persons; person++) {
      const score = cells[person * items.length + place];
      if (score === NOT_ADMINISTERED || score === OMITTED) continue;
      answers++;
      const seen = counts.get(score);
      if (seen) seen.cells++;
      else counts.set(score, { cells: 1, person });
    }
    const scores = [...counts].sort(([a], [b]) => a - b);
    const used = scores.map(([score]) => score);
    const limit = Math.max(rareMaximum.cells, rareMaximum.share * answers);
    return scores.flatMap(([score, seen], rank): DoubtfulScore[] => {
      const code = doubt(used, rank, seen.cells < limit);
      return code ? [{ code, item, score, ...seen, lower: used.slice(0, rank) }] : [];
    });
  });
}

function doubt(used: readonly number[], rank: number, rare: boolean): DoubtfulScore['code'] | null {
  // A single score is no gap: an item that everybody solved has the score 1 alone.
  if (used.length < 2) return null;
  const aboveGap = rank === 0 ? used[0] > 0 : used[rank] - used[0] > rank;
  if (aboveGap) return 'skipped-scores';
  return rare && rank === used.length - 1 && used[rank] > 1 ? 'rare-maximum' : null;
}
