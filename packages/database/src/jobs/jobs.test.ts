import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Child, startChild } from '../testing/child.ts';
import { type TestDatabase, testDatabase } from '../testing/index.ts';
import type { JobWorker } from './job-queue.ts';
import { failedJobsQueue, lastAttempt } from './open-jobs.ts';

let database: TestDatabase;
let jobs: JobWorker;
beforeAll(async () => {
  database = await testDatabase();
  jobs = await database.openJobs();
});
afterAll(() => database.close());

/** Waits until `value` gives something else than `undefined`. */
async function eventually<T>(value: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const found = await value();
    if (found !== undefined) return found;
    await wait(25);
  }
}

test('a job exists when its transaction commits, and not otherwise', async () => {
  const seen: unknown[] = [];
  await jobs.work('seen', {}, async ({ data }) => void seen.push(data));
  const lost = database.db.transaction().execute(async (trx) => {
    await jobs.send(trx, 'seen', { number: 1 });
    throw new Error('rolled back');
  });
  await expect(lost).rejects.toThrow('rolled back');
  await database.db.transaction().execute((trx) => jobs.send(trx, 'seen', { number: 2 }));
  await eventually(() => (seen.length > 0 ? true : undefined));
  expect(seen).toEqual([{ number: 2 }]);
});

test('of two jobs with one key that wait, the second is not taken', async () => {
  const first = await jobs.send(database.db, 'keyed', {}, { key: 'school-1' });
  expect(first).not.toBeNull();
  expect(await jobs.send(database.db, 'keyed', {}, { key: 'school-1' })).toBeNull();
  expect(await jobs.send(database.db, 'keyed', {}, { key: 'school-2' })).not.toBeNull();
  expect(await jobs.stateOf('keyed', first ?? '')).toBe('created');
});

test('a job of a chain starts when those before it are done', async () => {
  const order: string[] = [];
  for (const queue of ['draw-chart', 'make-report', 'pack-reports']) {
    await jobs.work(queue, {}, async () => {
      await wait(20);
      order.push(queue);
    });
  }
  const ids = await jobs.sendChain(database.db, [
    { ref: 'pack', queue: 'pack-reports', data: {}, after: ['report'] },
    { ref: 'report', queue: 'make-report', data: {}, after: ['chart'] },
    { ref: 'chart', queue: 'draw-chart', data: {} },
  ]);
  await eventually(() => (order.length === 3 ? true : undefined));
  expect(order).toEqual(['draw-chart', 'make-report', 'pack-reports']);
  expect(Object.keys(ids).sort()).toEqual(['chart', 'pack', 'report']);
});

test('a chain of one job is a job', async () => {
  const ids = await jobs.sendChain(database.db, [{ ref: 'only', queue: 'alone', data: {}, after: [] }]);
  expect(await jobs.stateOf('alone', ids.only ?? '')).toBe('created');
});

test('a job that throws is tried again, and says at which attempt it is', async () => {
  const attempts: number[] = [];
  await jobs.work('stumble', {}, async ({ attempt }) => {
    attempts.push(attempt);
    if (attempt === 0) throw new Error('the network was away');
  });
  const id = (await jobs.send(database.db, 'stumble', {})) ?? '';
  await eventually(async () => ((await jobs.stateOf('stumble', id)) === 'completed' ? true : undefined));
  expect(attempts).toEqual([0, 1]);
});

test('a job whose worker died at every try comes to those who look after failed jobs', async () => {
  const failed: unknown[] = [];
  await jobs.work(failedJobsQueue, {}, async ({ data }) => void failed.push(data));
  const id = await jobs.send(database.db, 'deadly', { workId: 'w' });
  await sql`update pgboss.job set state = 'active', retry_count = ${lastAttempt}, started_on = now(),
    heartbeat_on = now() - interval '1 hour' where id = ${id}`.execute(database.db);
  await eventually(() => (failed.length > 0 ? true : undefined));
  expect(failed).toEqual([{ workId: 'w' }]);
});

test.each([
  ['the first', 0],
  ['the last', lastAttempt],
])('a worker that is stopped in %s try of a job takes no try away', async (_try, attempt) => {
  const stopped = await database.openJobs();
  const queue = `long-${attempt}`;
  const id = await jobs.send(database.db, queue, {});
  if (attempt > 0)
    await sql`update pgboss.job set state = 'retry', retry_count = ${attempt - 1}, started_on = now()
      where id = ${id}`.execute(database.db);
  const begun = Promise.withResolvers<number>();
  await stopped.work(queue, {}, async (job) => {
    begun.resolve(job.attempt);
    await new Promise((_, fail) => job.signal.addEventListener('abort', () => fail(new Error('stopped'))));
  });
  expect(await begun.promise).toBe(attempt);
  await stopped.stop();
  // The pause before it, which grows with the tries, is not waited for.
  await sql`update pgboss.job set start_after = now() where id = ${id}`.execute(database.db);
  const again = Promise.withResolvers<number>();
  await jobs.work(queue, {}, async (job) => again.resolve(job.attempt));
  expect(await again.promise).toBe(attempt);
});

test('when one of two workers is killed in the middle, the other finishes its jobs, each once', {
  timeout: 60_000,
}, async () => {
  const codes = Array.from({ length: 12 }, (_, index) => `job-${index}`);
  const workers = [1, 2].map(() => startChild(join(import.meta.dirname, 'worker.fixture.ts'), database.url));
  const [victim, survivor] = workers as [Child, Child];
  try {
    await Promise.all(workers.map((worker) => worker.nextLine()));
    await database.db.transaction().execute(async (trx) => {
      for (const code of codes) await jobs.send(trx, 'leave-row', { code });
    });
    const rows = () =>
      database.db.selectFrom('register').selectAll().where('created_by', '=', 'worker').execute();
    const begun = await eventually(async () => {
      const done = await rows();
      return done.some((row) => row.name_kk === String(victim.pid)) ? done : undefined;
    });
    expect(begun.length).toBeLessThan(codes.length);
    // Its two next jobs are running now.
    await wait(100);
    await victim.kill();
    const done = await eventually(async () => {
      const found = await rows();
      return found.length >= codes.length ? found : undefined;
    });
    expect(done.map((row) => row.code).sort()).toEqual([...codes].sort());
    const again = done.filter((row) => row.name_ru !== '0');
    expect(again.length).toBeGreaterThan(0);
    expect(new Set(again.map((row) => row.name_kk))).toEqual(new Set([String(survivor.pid)]));
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
  }
});
