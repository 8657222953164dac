/** Times the stored figures of the demonstration's round and prints JSON: npm run bench:cube [-- FOLDER]
 *  Makes the demo nation in a folder of its own (that of the argument is kept and used again), estimates its round whole, again with nothing changed, after one pupil's gender was
 *  corrected, and after all weights have changed; then asks for the pages of results over HTTP. Takes two minutes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@sapa/database';
import { type Context, createDemoRound, demoRoundCode, estimateRound } from '@sapa/monitoring';
import { startServer } from '@sapa/server';
import { pino } from 'pino';
import { openMigratedSystem } from '../src/service/open-migrated-system.ts';

const log = pino({ enabled: false });
const kept = process.argv[2];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'sapa-bench-')));
const postgres = await startEmbeddedPostgres(folder);
const system = await openMigratedSystem(postgres.url, log);
const { context } = system;

async function timed<T>(what: () => Promise<T>): Promise<T & { seconds: number; processorSeconds: number }> {
  const before = process.cpuUsage();
  const start = performance.now();
  const found = await what();
  const { user, system: kernel } = process.cpuUsage(before);
  const round = (ms: number) => Math.round(ms / 10) / 100;
  return {
    ...found,
    seconds: round(performance.now() - start),
    processorSeconds: round((user + kernel) / 1000),
  };
}

async function estimates(inner: Context) {
  const found = await timed(() => estimateRound(inner, { round: demoRoundCode }));
  console.error(JSON.stringify(found));
  return found;
}

async function cubes() {
  await context.db.deleteFrom('estimate').execute();
  await context.db.deleteFrom('estimate_source').execute();
  const whole = await estimates(context);
  const unchanged = await estimates(context);
  const pupil = await context.db
    .selectFrom('answer_sheet')
    .select(['id', 'gender'])
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await context.db
    .updateTable('answer_sheet')
    .set({ gender: pupil.gender === 'girl' ? 'boy' : 'girl' })
    .where('id', '=', pupil.id)
    .execute();
  const onePupil = await estimates(context);
  await context.db
    .updateTable('answer_sheet')
    .set((eb) => ({ weight: eb('weight', '*', 1.01) }))
    .execute();
  const weights = await estimates(context);
  return { whole, unchanged, onePupil, weights };
}

/** Median of twenty answers in milliseconds, after one that is not counted. */
async function answered(address: string, path: string): Promise<{ ms: number; kiB: number }> {
  const times: number[] = [];
  let bytes = 0;
  for (let time = 0; time < 21; time++) {
    const start = performance.now();
    const reply = await fetch(`${address}/api/v1/rounds/${demoRoundCode}/${path}`);
    if (!reply.ok) throw new Error(`${reply.status} ${path}`);
    bytes = (await reply.arrayBuffer()).byteLength;
    if (time > 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { ms: Math.round((times[10] ?? 0) * 10) / 10, kiB: Math.round(bytes / 1024) };
}

async function pages() {
  const server = await startServer({ context, databaseUrl: postgres.url, log, host: '127.0.0.1', port: 0 });
  const school = await context.db
    .selectFrom('school')
    .innerJoin('answer_sheet', 'answer_sheet.school_id', 'school.id')
    .select('school.region')
    .executeTakeFirstOrThrow();
  const test = await context.db.selectFrom('test').select('code').orderBy('id').executeTakeFirstOrThrow();
  const results = `results?test=${test.code}&domain=mathematics`;
  const answers: Record<string, { ms: number; kiB: number }> = {};
  for (const query of [
    'level=region&group=all',
    'level=region&group=gender',
    'level=district&group=all',
    'level=district&group=language',
    `level=school&group=all&parent=${school.region}`,
  ])
    answers[query] = await answered(server.address, `${results}&${query}`);
  await server.close();
  return answers;
}

try {
  await createDemoRound(context, {
    size: 'nation',
    seed: 'sapa',
    step: (name, done) => done === 0 && console.error(`${Math.round(performance.now() / 1000)} s: ${name}`),
  });
  const cube = await cubes();
  const http = await pages();
  console.log(
    JSON.stringify(
      { node: process.version, cpus: cpus().length, model: cpus()[0]?.model, cube, http },
      null,
      1,
    ),
  );
} finally {
  await system.close();
  await postgres.stop();
  if (kept === undefined) await rm(folder, { recursive: true });
}
