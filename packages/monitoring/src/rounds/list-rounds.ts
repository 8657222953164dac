import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { type Purpose, purposes } from './create-round.ts';
import { selectRound } from './find-round.ts';
import { furthestStage, type StageName } from './stages.ts';

export interface RoundSummary {
  code: string;
  names: Names;
  year: number;
  isDemo: boolean;
  registerCode: string;
  purpose: Purpose;
  createdAt: string;
  stage: StageName;
}

/** All rounds, newest first. */
export async function listRounds(context: Context): Promise<RoundSummary[]> {
  const rounds = await context.db.selectFrom('round').select('code').orderBy('id', 'desc').execute();
  return Promise.all(rounds.map(({ code }) => summarizeRound(context, code)));
}

/** One round in short, with the furthest stage that is done. */
export async function summarizeRound(context: Context, code: string): Promise<RoundSummary> {
  const round = await selectRound(context, code);
  const register = await context.db
    .selectFrom('register')
    .select('code')
    .where('id', '=', round.register_id)
    .executeTakeFirstOrThrow();
  return {
    code: round.code,
    names: namesOf(round, round.code),
    year: round.year,
    isDemo: round.is_demo,
    registerCode: register.code,
    purpose: purposes.find((one) => one === round.purpose) ?? 'monitoring',
    createdAt: round.created_at.toISOString(),
    stage: await furthestStage(context, round.id),
  };
}
