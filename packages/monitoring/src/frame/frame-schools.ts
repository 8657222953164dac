import type { School } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { type LoadedSchools, loadSchools } from '../register/load-schools.ts';
import { selectEarlierSample } from './earlier-sample.ts';

/** Columns that a round gets from the earlier draw that it looks back at. */
export const earlierColumns = { drawn: 'drawn_before', probability: 'before_probability' } as const;

/**
 * The schools from which the frame of a round is made: the register with every accepted correction, and, where the round looks back at an
 * earlier draw, what that means for each school (`drawn_before`, `before_probability`, `participated_last_year`).
 */
export async function frameSchools(
  context: Context,
  round: { id: number; register_id: number },
): Promise<LoadedSchools> {
  const { schools, ids } = await loadSchools(context, round.register_id);
  const sample = await selectEarlierSample(context, round.id);
  if (!sample) return { schools, ids };
  const before = new Map(sample.schools.map((school) => [school.school_id, school]));
  const withEarlier = schools.map((school): School => {
    const known = before.get(ids.get(school.code) ?? -1);
    return {
      ...school,
      participated_last_year: known?.participated ?? false,
      [earlierColumns.drawn]: known?.drawn ?? false,
      [earlierColumns.probability]: known?.probability ?? 0,
    };
  });
  return { schools: withEarlier, ids };
}
