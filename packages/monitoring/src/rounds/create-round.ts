import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';
import { inTransaction } from '../transaction.ts';
import { selectRegister } from './find-round.ts';

/** What the results of a round may be used for; those of a monitoring rate no schools. */
export const purposes = ['monitoring', 'assessment'] as const;
export type Purpose = (typeof purposes)[number];

export interface RoundToCreate {
  code: string;
  names: Names;
  year: number;
  registerCode: string;
  /** Default: monitoring. */
  purpose?: Purpose | undefined;
}

/** Opens a round on a register, with its first ceremony. A code that is taken is a problem; a round of a demo register is a demo round. */
export async function createRound(context: Context, input: RoundToCreate): Promise<Result<{ id: number }>> {
  return inTransaction(context, async (inner) => {
    const register = await selectRegister(inner, input.registerCode);
    const inserted = await inner.db
      .insertInto('round')
      .values({
        register_id: register.id,
        code: input.code,
        name_kk: input.names.kk,
        name_ru: input.names.ru,
        name_en: input.names.en,
        year: input.year,
        is_demo: register.is_demo,
        created_by: inner.who,
        purpose: input.purpose ?? 'monitoring',
      })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!inserted) return { ok: false, problems: [codeTaken(input.code)] };
    const first = { round_id: inserted.id, number: 1, opened_at: inner.now(), opened_by: inner.who };
    await inner.db.insertInto('ceremony').values(first).execute();
    await recordDeed(inner, { action: 'round.create', subject: input.code, roundId: inserted.id });
    return { ok: true, value: { id: inserted.id }, warnings: [] };
  });
}

function codeTaken(code: string): Problem {
  return { code: 'code-taken', place: { path: '/code' }, received: code };
}
