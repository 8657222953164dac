import { gzipSync } from 'node:zlib';
import { copyInto } from '@sapa/database';
import { type Design, defaultDesign, freezeFrame, rulesOfDesign } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import { selectCeremony } from '../ceremony/find-ceremony.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { frameSchools } from './frame-schools.ts';

export interface FrameToFreeze {
  round: string;
  /** A named preset (with thresholds of its own, if wanted), or the rules themselves. */
  rules: Design['exclusions'];
}

/** Freezes who may be drawn in a round: every school is eligible or out with its rules; the record is immutable and hashed. */
export async function freezeRoundFrame(
  context: Context,
  input: FrameToFreeze,
): Promise<Result<{ hash: string }>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const existing = await inner.db
      .selectFrom('current_frame')
      .select('hash')
      .where('round_id', '=', round.id)
      .executeTakeFirst();
    if (existing) return { ok: false, problems: [alreadyFrozen(existing.hash)] };
    const ceremony = await selectCeremony(inner, { round: round.code });
    const preset = typeof input.rules === 'string' ? input.rules : null;
    const rules = rulesOfDesign({ ...defaultDesign, exclusions: input.rules });
    const { schools, ids } = await frameSchools(inner, round);
    const frame = freezeFrame(schools, rules);
    const { id: frameId } = await inner.db
      .insertInto('frame')
      .values({
        ceremony_id: ceremony.id,
        rules: JSON.stringify(rules),
        preset,
        hash: frame.hash,
        canonical_csv: gzipSync(frame.csv),
        coverage: JSON.stringify(frame.coverage),
        frozen_at: inner.now(),
        frozen_by: inner.who,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const out = new Map(frame.exclusions.map((exclusion) => [exclusion.code, exclusion]));
    const rows = schools.map(({ code }) => {
      const exclusion = out.get(code);
      return [frameId, ids.get(code) ?? null, exclusion?.rule ?? null, exclusion?.allRules ?? []];
    });
    await copyInto(inner.db, 'frame_school', ['frame_id', 'school_id', 'rule', 'all_rules'], rows);
    await recordDeed(inner, {
      action: 'frame.freeze',
      subject: round.code,
      roundId: round.id,
      details: { hash: frame.hash, eligible: frame.eligible.length, excluded: frame.exclusions.length },
    });
    return { ok: true, value: { hash: frame.hash }, warnings: [] };
  });
}

function alreadyFrozen(hash: string): Problem {
  return { code: 'frame-already-frozen', place: {}, received: hash };
}
