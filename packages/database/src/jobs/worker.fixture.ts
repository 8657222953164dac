import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../open-database.ts';
import { openJobs } from './open-jobs.ts';

// A worker process of the tests: a job lasts a moment, then leaves one row that says who did it and at which attempt.
const url = process.argv[2] ?? '';
const db = openDatabase(url);
const jobs = await openJobs(url);
await jobs.work('leave-row', { concurrency: 2 }, async ({ data, attempt }) => {
  await wait(400);
  const done = { name_kk: String(process.pid), name_ru: String(attempt), name_en: '', created_by: 'worker' };
  await db
    .insertInto('register')
    .values({ code: codeOf(data), ...done })
    .execute();
});
console.log('ready');

function codeOf(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string')
    return data.code;
  throw new Error('A job without a code.');
}
