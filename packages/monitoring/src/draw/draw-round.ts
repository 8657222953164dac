import { copyInto } from '@sapa/database';
import { DesignProblems, type Draw, drawSample, freezeFrame, parseDesign } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { frameSchools } from '../frame/frame-schools.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';

export interface DrawToMake {
  round: string;
  /** As in a design file; fields left out take the defaults. The exclusions are those of the frozen frame. */
  design: unknown;
  seed: string;
}

/** Draws the schools of a round from its frozen frame, once; the record is immutable and can be recomputed by anyone. */
export async function drawRound(context: Context, input: DrawToMake): Promise<Result<Draw>> {
  const parsed = parseDesign(input.design);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const frozen = await inner.db
      .selectFrom('current_frame')
      .select(['id', 'hash', 'rules'])
      .where('round_id', '=', round.id)
      .executeTakeFirst();
    if (!frozen) return refused('frame-not-frozen');
    const drawn = await inner.db
      .selectFrom('current_draw')
      .select('seed')
      .where('round_id', '=', round.id)
      .executeTakeFirst();
    if (drawn) return refused('already-drawn', drawn.seed);
    const { schools, ids } = await frameSchools(inner, round);
    const frame = freezeFrame(schools, frozen.rules);
    if (frame.hash !== frozen.hash) return refused('register-changed', frame.hash, frozen.hash);
    let draw: Draw;
    try {
      draw = drawSample(frame, parsed.design, input.seed);
    } catch (error) {
      if (error instanceof DesignProblems) return { ok: false, problems: [...error.problems] };
      throw error;
    }
    await storeDraw(inner, { frameId: frozen.id, draw, ids });
    await recordDeed(inner, {
      action: 'round.draw',
      subject: round.code,
      roundId: round.id,
      details: { frameHash: draw.frameHash, seed: draw.seed, schools: draw.total },
    });
    return { ok: true, value: draw, warnings: [] };
  });
}

function refused(code: string, received?: string, expected?: string): { ok: false; problems: Problem[] } {
  return {
    ok: false,
    problems: [{ code, place: {}, ...(received && { received }), ...(expected && { expected }) }],
  };
}

async function storeDraw(
  { db, who, now }: Context,
  { frameId, draw, ids }: { frameId: number; draw: Draw; ids: Map<string, number> },
): Promise<void> {
  const { id } = await db
    .insertInto('draw')
    .values({
      frame_id: frameId,
      seed: draw.seed,
      design: JSON.stringify(draw.design),
      strata: JSON.stringify(draw.strata),
      record: JSON.stringify(draw),
      drawn_at: now(),
      drawn_by: who,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await copyInto(
    db,
    'draw_school',
    [
      'draw_id',
      'school_id',
      'stratum',
      'ticket',
      'inclusion_probability',
      'base_weight',
      'draw_order',
      'replacements',
      'jk_zone',
      'jk_unit',
    ],
    draw.schools.map((school) => [
      id,
      ids.get(school.code) ?? null,
      school.stratum,
      school.ticket,
      school.inclusionProbability,
      school.baseWeight,
      school.order,
      school.replacements,
      school.jkZone,
      school.jkUnit,
    ]),
  );
}
