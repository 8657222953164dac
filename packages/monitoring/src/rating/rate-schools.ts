import type { Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { readResults } from '../estimates/results.ts';
import type { Names } from '../names.ts';
import { selectRound } from '../rounds/find-round.ts';

/** A school in the order of a rating, with the places that its interval leaves open. */
export interface RatedSchool {
  code: string;
  names: Names;
  mean: number;
  low: number;
  high: number;
  /** One more than the schools whose whole interval lies above. */
  bestPlace: number;
  /** All schools less those whose whole interval lies below. */
  worstPlace: number;
}

/**
 * The schools of a round in the order of their means in one domain. A round whose purpose forbids the rating of schools gives none: the
 * attempt is refused with the reason and stays on record, as a rating that was made does.
 */
export async function rateSchools(
  context: Context,
  input: { round: string; test: string; domain: string },
): Promise<Result<RatedSchool[]>> {
  const round = await selectRound(context, input.round);
  const { test, domain } = input;
  const refused = round.purpose === 'monitoring';
  await recordDeed(context, {
    action: refused ? 'rating.refused' : 'rating.made',
    subject: round.code,
    roundId: round.id,
    details: { test, domain, purpose: round.purpose },
  });
  if (refused) {
    const place = { path: 'purpose' };
    context.log.warn({ round: round.code, test, domain }, 'a rating of schools was refused');
    return { ok: false, problems: [{ code: 'rating-forbidden', place, received: round.purpose }] };
  }
  const { rows } = await readResults(context, { ...input, level: 'school', group: 'all' });
  const shown = rows.flatMap(({ code, names, mean: { value, low, high } }) =>
    value === null || low === null || high === null ? [] : [{ code, names, mean: value, low, high }],
  );
  const rated = shown
    .toSorted((a, b) => b.mean - a.mean)
    .map((school) => ({
      ...school,
      bestPlace: 1 + shown.filter(({ low }) => low > school.high).length,
      worstPlace: shown.length - shown.filter(({ high }) => high < school.low).length,
    }));
  return { ok: true, value: rated, warnings: [] };
}
