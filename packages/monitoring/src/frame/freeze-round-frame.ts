import { gzipSync } from 'node:zlib';
import { copyInto } from '@sapa/database';
import { checkDesign, type Design, type Frame, type School } from '@sapa/sampling';
import type { Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import { lockCeremony } from '../ceremony/lock-ceremony.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';
import { fixedDesign, frameOfRegister } from './design-frame.ts';
import { frameSchools } from './frame-schools.ts';
import { registerCsv } from './register-csv.ts';

/**
 * Freezes who may be drawn in the current ceremony, by the exclusion rules and derived columns of its fixed design: every school is eligible or
 * out with its rules; the record is immutable and hashed, the register as it was is kept beside it. Refused where the design does not fit.
 */
export async function freezeRoundFrame(
  context: Context,
  input: { round: string },
): Promise<Result<{ hash: string }>> {
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'design-fixed');
    if (!locked.ok) return locked;
    const design = fixedDesign(locked.record.design?.file ?? '');
    const { schools, ids } = await frameSchools(inner, locked.round);
    const register = registerCsv(schools);
    const frame = frameOfRegister(register, design);
    const misfits = checkDesign(frame, design);
    if (misfits.length > 0) return { ok: false, problems: misfits };
    await storeFrame(inner, { ceremonyId: locked.id, design, register, frame, schools, ids });
    await recordDeed(inner, {
      action: 'frame.freeze',
      subject: locked.round.code,
      roundId: locked.round.id,
      details: {
        ceremony: locked.record.ceremony,
        hash: frame.hash,
        eligible: frame.eligible.length,
        excluded: frame.exclusions.length,
      },
    });
    return { ok: true, value: { hash: frame.hash }, warnings: [] };
  });
}

async function storeFrame(
  { db, now, who }: Context,
  made: {
    ceremonyId: number;
    design: Design;
    register: string;
    frame: Frame;
    schools: readonly School[];
    ids: Map<string, number>;
  },
): Promise<void> {
  const { frame } = made;
  const { exclusions } = made.design;
  const { id } = await db
    .insertInto('frame')
    .values({
      ceremony_id: made.ceremonyId,
      rules: JSON.stringify(frame.rules),
      preset: typeof exclusions === 'string' ? exclusions : null,
      hash: frame.hash,
      canonical_csv: gzipSync(frame.csv),
      register_csv: gzipSync(made.register),
      coverage: JSON.stringify(frame.coverage),
      frozen_at: now(),
      frozen_by: who,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const out = new Map(frame.exclusions.map((exclusion) => [exclusion.code, exclusion]));
  const rows = made.schools.map(({ code }) => {
    const exclusion = out.get(code);
    return [id, made.ids.get(code) ?? null, exclusion?.rule ?? null, exclusion?.allRules ?? []];
  });
  await copyInto(db, 'frame_school', ['frame_id', 'school_id', 'rule', 'all_rules'], rows);
}
