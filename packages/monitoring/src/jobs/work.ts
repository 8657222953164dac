import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { lockRound, selectRound } from '../rounds/find-round.ts';
import type { ScalingModel } from '../scaling/domain-task.ts';
import { inTransaction } from '../transaction.ts';

/** What can be asked for that runs longer than a request; `all` is the three of them, one after the other. */
export const workKinds = ['scaling', 'estimates', 'reports'] as const;
export type WorkKind = (typeof workKinds)[number];

/** The queue of each kind, and the one in which single batches of report documents wait. */
export const workQueue = 'round-work';
export const documentsQueue = 'report-documents';

export interface Work {
  id: string;
  roundCode: string;
  kind: string;
  state: 'waiting' | 'running' | 'done' | 'failed';
  done: number;
  total: number;
  problem: string | null;
  askedAt: string;
  startedAt: string | null;
  endedAt: string | null;
}

/**
 * Asks for work on a round (`model`, and `linkTo`: the round to whose scale it is linked, null = to none; for the scaling in it): the record and its job exist together or not at all. Returns the first of the works asked for;
 * while one of the round waits or runs, nothing new is begun and that one is returned.
 */
export async function askWork(
  context: Context,
  input: {
    round: string;
    kind: WorkKind | 'all';
    model?: ScalingModel | undefined;
    linkTo?: string | null | undefined;
  },
): Promise<Work> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const going = await selectWork(inner)
      .where('work.round_id', '=', round.id)
      .where('work.state', 'in', ['waiting', 'running'])
      .orderBy('work.asked_at')
      .limit(1)
      .executeTakeFirst();
    if (going) return workOf(going);
    const kinds = input.kind === 'all' ? workKinds : [input.kind];
    // An earlier round that does not exist is a matter of the one who asks, not of the job.
    if (typeof input.linkTo === 'string') await selectRound(inner, input.linkTo);
    const ids: string[] = [];
    for (const kind of kinds) {
      const { id } = await inner.db
        .insertInto('work')
        .values({
          round_id: round.id,
          kind,
          input: JSON.stringify(kind === 'scaling' ? { model: input.model, linkTo: input.linkTo } : {}),
          asked_by: inner.who,
          asked_at: inner.now(),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      ids.push(id);
    }
    await inner.jobs.sendChain(
      inner.db,
      ids.map((id, step) => ({
        ref: id,
        queue: workQueue,
        data: { workId: id },
        after: step === 0 ? [] : [ids[step - 1] ?? ''],
      })),
    );
    return readWork(inner, ids[0] ?? '');
  });
}

/** One work by its id; throws NotFound. */
export async function readWork(context: Context, id: string): Promise<Work> {
  const row = await selectWork(context).where('work.id', '=', id).executeTakeFirst();
  if (!row) throw new NotFound('work', id);
  return workOf(row);
}

/** The latest works of a round, newest first. */
export async function listWork(context: Context, roundCode: string, most = 20): Promise<Work[]> {
  const round = await selectRound(context, roundCode);
  const rows = await selectWork(context)
    .where('work.round_id', '=', round.id)
    .orderBy('work.asked_at', 'desc')
    .limit(most)
    .execute();
  return rows.map(workOf);
}

function selectWork({ db }: Context) {
  return db
    .selectFrom('work')
    .innerJoin('round', 'round.id', 'work.round_id')
    .select([
      'work.id',
      'round.code as roundCode',
      'work.kind',
      'work.state',
      'work.done',
      'work.total',
      'work.problem',
      'work.asked_at',
      'work.started_at',
      'work.ended_at',
    ]);
}

type WorkRow = Awaited<ReturnType<ReturnType<typeof selectWork>['executeTakeFirstOrThrow']>>;

function workOf(row: WorkRow): Work {
  return {
    id: row.id,
    roundCode: row.roundCode,
    kind: row.kind,
    state: row.state as Work['state'],
    done: row.done,
    total: row.total,
    problem: row.problem,
    askedAt: row.asked_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
  };
}
