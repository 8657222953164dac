import { carryChances, earlierChances, readRegisterCsv } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { readDraw } from '../draw/read-draw.ts';
import { lockRound, selectRound } from '../rounds/find-round.ts';
import { tracePredecessors } from '../succession/trace.ts';
import { inTransaction } from '../transaction.ts';
import { alreadyFrozen } from './already-frozen.ts';
import { readFrameCsv } from './read-frame.ts';
import { countsOf, type EarlierRow, type EarlierSampleCounts, idsOf, storeSample } from './store-sample.ts';

/**
 * Lets a round look back at the draw of an earlier one of the system (null = at none any more): for every school whether a unit that it continues was drawn,
 * with what probability, and whether it took part. Those with answers took part; in a round without any answers the drawn ones count. It is a
 * record; setting it again makes another one. Not after the frame is frozen.
 */
export async function setEarlierRound(
  context: Context,
  input: { round: string; earlierRound: string | null },
): Promise<Result<EarlierSampleCounts>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const frozen = await alreadyFrozen(inner, round.id);
    if (frozen) return { ok: false, problems: [frozen] };
    if (input.earlierRound === null) return forget(inner, round);
    const earlier = await selectRound(inner, input.earlierRound);
    if (earlier.id === round.id) return { ok: false, problems: [ownRound(input.earlierRound)] };
    const { carried, took, participation } = await carryRound(inner, earlier, round);
    const schools = await idsOf(inner, round.register_id);
    const rows = [...schools].map(([code, schoolId]): EarlierRow => {
      const chance = carried.get(code) ?? { drawn: false, probability: 0, from: [] };
      return { schoolId, ...chance, participated: took.has(code) };
    });
    await storeSample(inner, { round, participation, rows, source: { earlier_round_id: earlier.id } });
    return { ok: true, value: countsOf(rows), warnings: [] };
  });
}

async function carryRound(
  context: Context,
  earlier: { id: number; register_id: number; code: string },
  round: { register_id: number },
) {
  const { draw } = await readDraw(context, { round: earlier.code });
  const text = (await readFrameCsv(context, { round: earlier.code })).toString('utf8');
  const read = readRegisterCsv(text);
  if (!read.ok) throw new Error(`the frame of ${earlier.code} cannot be read: ${read.problem.code}`);
  // The eligible schools are all that the draw saw.
  const frame = { eligible: read.schools };
  const chances = earlierChances(frame, draw.design, draw);
  const codes = [...(await idsOf(context, round.register_id)).keys()];
  const registers = { from: earlier.register_id, to: round.register_id };
  const predecessors = await tracePredecessors(context, codes, registers);
  const tested = await testedCodes(context, earlier.id);
  const participants = tested.size > 0 ? tested : new Set(draw.schools.map(({ code }) => code));
  const took = new Set(
    codes.filter((code) => predecessors.get(code)?.some((unit) => participants.has(unit))),
  );
  const participation = tested.size > 0 ? ('answers' as const) : ('draw' as const);
  return { carried: carryChances(predecessors, chances), took, participation };
}

async function testedCodes({ db }: Context, roundId: number): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`
    select distinct s.code from answer_sheet a join school s on s.id = a.school_id where a.round_id = ${roundId}`.execute(
    db,
  );
  return new Set(rows.map(({ code }) => code));
}

async function forget(
  context: Context,
  round: { id: number; code: string },
): Promise<Result<EarlierSampleCounts>> {
  await storeSample(context, { round, participation: 'none', rows: [], source: {} });
  return { ok: true, value: countsOf([]), warnings: [] };
}

function ownRound(code: string): Problem {
  return { code: 'round-looks-at-itself', place: { path: 'earlierRound' }, received: code };
}
