import { type ChainedJob, failedJobsQueue, type Job, type JobQueue, lastAttempt } from '@sapa/database';
import type { KyselyPlugin } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { estimateRound } from '../estimates/estimate-round.ts';
import { NotFound } from '../not-found.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import { answerSmallRound, drawSmallRound, type TestContext, testContext } from '../testing/index.ts';
import { jobHandlers } from './handlers.ts';
import { askWork, documentsQueue, listWork, readWork, workQueue } from './work.ts';

const round = 'round-1';
let opened: TestContext;
let context: Context;
let sent: { queue: string; data: object }[] = [];
let chains: (readonly ChainedJob[])[] = [];

/** A queue that only remembers what was put in. */
const remembering: JobQueue = {
  send: async (_db, queue, data) => {
    sent.push({ queue, data });
    return 'id';
  },
  sendChain: async (_db, jobs) => {
    chains.push(jobs);
    return {};
  },
  stateOf: async () => null,
};

beforeAll(async () => {
  opened = await testContext();
  context = { ...opened.context, jobs: remembering };
  const drawn = await drawSmallRound(context);
  // Two schools are enough to draw documents of.
  await answerSmallRound(context, drawn.slice(0, 2));
  await scaleRound(context, { round });
  await estimateRound(context, { round });
});
afterAll(() => opened.close());
beforeEach(async () => {
  sent = [];
  chains = [];
  await context.db.deleteFrom('work').execute();
});

/** A database that takes no calibrations. */
const noCalibrations: KyselyPlugin = {
  transformQuery({ node }) {
    if (node.kind === 'InsertQueryNode' && node.into?.table.identifier.name === 'calibration')
      throw new Error('no more space');
    return node;
  },
  transformResult: async ({ result }) => result,
};

const job = (data: object, more: Partial<Job> = {}): Job => ({
  id: 'job',
  data,
  attempt: 0,
  signal: new AbortController().signal,
  ...more,
});
const run = (queue: string, each: Job) => jobHandlers(context)[queue]?.(each);

describe('work that is asked for', () => {
  test('is a chain of the three steps, each after the one before', async () => {
    const first = await askWork(context, { round, kind: 'all' });
    expect(first).toMatchObject({ kind: 'scaling', state: 'waiting' });
    expect((await listWork(context, round)).map(({ kind }) => kind).sort()).toEqual([
      'estimates',
      'reports',
      'scaling',
    ]);
    const [chain = []] = chains;
    expect(chain.map(({ queue }) => queue)).toEqual([workQueue, workQueue, workQueue]);
    expect(chain[0]?.after).toEqual([]);
    expect(chain[1]?.after).toEqual([chain[0]?.ref]);
    expect(chain[2]?.after).toEqual([chain[1]?.ref]);
  });

  test('is refused where the earlier round to link to does not exist', async () => {
    const asked = askWork(context, { round, kind: 'scaling', linkTo: 'no-such-round' });
    await expect(asked).rejects.toThrow(NotFound);
  });

  test('is not begun a second time while it goes on', async () => {
    const first = await askWork(context, { round, kind: 'scaling' });
    expect(await askWork(context, { round, kind: 'all' })).toEqual(first);
    expect(chains).toHaveLength(1);
  });

  test('does not exist where its job could not be put in', async () => {
    const broken: JobQueue = {
      ...remembering,
      sendChain: () => Promise.reject(new Error('the queue is gone')),
    };
    await expect(askWork({ ...context, jobs: broken }, { round, kind: 'scaling' })).rejects.toThrow(
      'the queue is gone',
    );
    expect(await listWork(context, round)).toEqual([]);
  });
});

describe('a job', () => {
  test('does its work and says so', async () => {
    const { id } = await askWork(context, { round, kind: 'scaling' });
    await run(workQueue, job({ workId: id }));
    expect(await readWork(context, id)).toMatchObject({ state: 'done', problem: null });
  });

  test('that fails is tried again, and its work has failed only after the last try, with all that was to follow', async () => {
    const { id } = await askWork(context, { round, kind: 'all' });
    const failing = jobHandlers({ ...context, db: context.db.withPlugin(noCalibrations) })[workQueue];
    await expect(failing?.(job({ workId: id }, { attempt: 1 }))).rejects.toThrow('no more space');
    expect(await readWork(context, id)).toMatchObject({ state: 'running' });
    await expect(failing?.(job({ workId: id }, { attempt: lastAttempt }))).rejects.toThrow('no more space');
    const problems = (await listWork(context, round)).map(({ kind, state, problem }) => [
      kind,
      state,
      problem,
    ]);
    expect(problems.sort()).toEqual([
      ['estimates', 'failed', 'step-before-failed'],
      ['reports', 'failed', 'step-before-failed'],
      ['scaling', 'failed', 'internal'],
    ]);
  });

  test('that is stopped at its last try is left to another worker', async () => {
    const { id } = await askWork(context, { round, kind: 'scaling' });
    const signal = AbortSignal.abort(new Error('the worker was stopped'));
    await expect(run(workQueue, job({ workId: id }, { signal, attempt: lastAttempt }))).rejects.toThrow();
    expect(await readWork(context, id)).toMatchObject({ state: 'running' });
  });

  test('whose worker died at every try ends its work, so that the round can be worked on again', async () => {
    const dead = await askWork(context, { round, kind: 'all' });
    await context.db.updateTable('work').set({ state: 'running' }).where('id', '=', dead.id).execute();
    await run(failedJobsQueue, job({ workId: dead.id }));
    expect(await readWork(context, dead.id)).toMatchObject({ state: 'failed', problem: 'internal' });
    expect((await askWork(context, { round, kind: 'scaling' })).id).not.toBe(dead.id);
  });

  test('of a work that has ended does nothing', async () => {
    const { id } = await askWork(context, { round, kind: 'scaling' });
    await context.db.updateTable('work').set({ state: 'failed' }).where('id', '=', id).execute();
    await run(workQueue, job({ workId: id }));
    expect(await readWork(context, id)).toMatchObject({ state: 'failed', startedAt: null });
  });
});

describe('a late job of a work that has failed', () => {
  test('ends nothing of what was asked for since', async () => {
    const failed = await askWork(context, { round, kind: 'reports' });
    await context.db.updateTable('work').set({ state: 'failed' }).where('id', '=', failed.id).execute();
    await askWork(context, { round, kind: 'all' });
    const gone = job({ workId: failed.id, findings: [0] }, { attempt: 5 });
    await expect(run(documentsQueue, gone)).rejects.toThrow(NotFound);
    const states = (await listWork(context, round)).map(({ kind, state }) => `${kind} ${state}`);
    expect(states.sort()).toEqual([
      'estimates waiting',
      'reports failed',
      'reports waiting',
      'scaling waiting',
    ]);
  });
});

describe('the reports of a round', () => {
  test('are handed out as documents, drawn in three languages, and then the work is done', async () => {
    const { id } = await askWork(context, { round, kind: 'reports' });
    await run(workQueue, job({ workId: id }));
    expect(sent).toMatchObject([{ queue: documentsQueue, data: { workId: id, findings: { length: 2 } } }]);
    expect(await readWork(context, id)).toMatchObject({ state: 'running', done: 0, total: 6 });

    // The worker is killed before the queue hears of it, and the job runs again: nothing is handed out twice.
    await run(workQueue, job({ workId: id }, { attempt: 1 }));
    expect(sent).toHaveLength(1);

    const documents = job(sent[0]?.data ?? {});
    await run(documentsQueue, documents);
    expect(await readWork(context, id)).toMatchObject({ state: 'done', done: 6, total: 6 });
    const hashes = () =>
      context.db.selectFrom('report').select(['findings_id', 'language', 'sha256']).execute();
    const drawn = await hashes();
    expect(drawn.map(({ language }) => language).sort()).toEqual(['en', 'en', 'kk', 'kk', 'ru', 'ru']);
    await run(documentsQueue, documents);
    expect(await hashes()).toEqual(drawn);
  });
});
