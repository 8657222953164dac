import { gunzipSync } from 'node:zlib';
import { copyInto } from '@sapa/database';
import { type Design, type Draw, drawSample } from '@sapa/sampling';
import type { Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import { lockCeremony } from '../ceremony/lock-ceremony.ts';
import type { Context } from '../context.ts';
import { fixedDesign, frameOfRegister } from '../frame/design-frame.ts';
import { inTransaction } from '../transaction.ts';

/** Draws the schools of the current ceremony from its frozen frame by its fixed design and its seed; the record can be recomputed by anyone. */
export async function drawRound(context: Context, input: { round: string }): Promise<Result<Draw>> {
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'seed-made');
    if (!locked.ok) return locked;
    const { design, seed } = locked.record;
    if (!design || !seed) throw new Error('a seed without a design');
    const frozen = await frozenFrame(inner, locked.id, fixedDesign(design.file));
    // The design was tried on this very frame before it was frozen: what does not fit now is a bug.
    const draw = drawSample(frozen.frame, frozen.design, seed.text);
    const ids = await idsOf(inner, frozen.id);
    await storeDraw(inner, { frameId: frozen.id, draw, ids });
    await recordDeed(inner, {
      action: 'round.draw',
      subject: locked.round.code,
      roundId: locked.round.id,
      details: {
        ceremony: locked.record.ceremony,
        frameHash: draw.frameHash,
        seed: draw.seed,
        schools: draw.total,
      },
    });
    return { ok: true, value: draw, warnings: [] };
  });
}

/** The frame as it was frozen, whatever became of the register since. */
async function frozenFrame({ db }: Context, ceremonyId: number, design: Design) {
  const { id, hash, register_csv } = await db
    .selectFrom('frame')
    .select(['id', 'hash', 'register_csv'])
    .where('ceremony_id', '=', ceremonyId)
    .executeTakeFirstOrThrow();
  if (!register_csv) throw new Error('a frame of a fixed design without its register');
  const frame = frameOfRegister(gunzipSync(register_csv).toString('utf8'), design);
  if (frame.hash !== hash) throw new Error(`the kept register gives ${frame.hash}, not ${hash}`);
  return { id, frame, design };
}

async function idsOf({ db }: Context, frameId: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('frame_school')
    .innerJoin('school', 'school.id', 'frame_school.school_id')
    .select(['school.id', 'school.code'])
    .where('frame_id', '=', frameId)
    .execute();
  return new Map(rows.map(({ id, code }) => [code, id]));
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
