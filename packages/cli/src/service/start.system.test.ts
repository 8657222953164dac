import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEmbeddedPostgres, openDatabase } from '@sapa/database';
import {
  type Child,
  copiedRows,
  killTree,
  removeEmbeddedPostgres,
  startChild,
  untilTrue,
} from '@sapa/database/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';

const main = join(import.meta.dirname, '..', 'main.ts');
const round = 'demo-2026';
/** The first port tried; a run of its own has a range of its own. */
const port = 20_000 + (process.pid % 20_000);

let data: string;
let children: Child[];
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'sapa system '));
  children = [];
});
afterEach(async () => {
  for (const child of children) await killTree(child.pid);
  await removeEmbeddedPostgres(join(data, 'second'));
  await removeEmbeddedPostgres(data);
});

function sapa(...args: string[]): Child {
  const child = startChild(main, ...args, '--language', 'en');
  children.push(child);
  return child;
}

interface RunningSapa {
  readonly child: Child;
  readonly address: string;
  readonly api: string;
}

/** Starts Sapa and waits for the address that it prints. */
async function startSapa(folder: string, demo: 'region' | 'none'): Promise<RunningSapa> {
  const child = sapa('start', '--data', folder, '--demo', demo, '--port', String(port));
  for (;;) {
    const address = /open at (http\S+)/.exec(await child.nextLine())?.[1];
    if (address !== undefined) return { child, address, api: `${address}/api/v1` };
  }
}

/** The database of the Sapa that runs on `folder`, as a second pair of eyes. */
async function openItsDatabase(folder: string): Promise<ReturnType<typeof openDatabase>> {
  return openDatabase((await findEmbeddedPostgres(folder)) ?? '', { maxConnections: 1 });
}

function post(address: string, body: object): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

test('one command opens an address, a second on the same data says so, Ctrl-C leaves nothing behind', async () => {
  const first = await startSapa(data, 'none');
  expect((await fetch(`${first.api}/status`)).status).toBe(200);
  await expect(startSapa(data, 'none')).rejects.toThrow(/\(2\).*already running on these data/s);

  const second = await startSapa(join(data, 'second'), 'none');
  expect(second.address).not.toBe(first.address);
  expect((await fetch(`${second.api}/status`)).status).toBe(200);

  expect(await second.child.interrupt()).toBe(0);
  expect(await first.child.interrupt()).toBe(0);
  expect(await findEmbeddedPostgres(data)).toBeNull();
  await expect(fetch(`${first.api}/status`)).rejects.toThrow('fetch failed');
});

test('Ctrl-C while the demonstration is being made ends the start soon, and the next start goes on with it', async () => {
  const first = sapa('start', '--data', data, '--demo', 'region', '--port', String(port));
  while (!/ 2\/6 /.test(await first.nextLine()));
  expect(await first.interrupt()).toBe(0);
  const rest: string[] = [];
  await expect(
    (async () => {
      for (;;) rest.push(await first.nextLine());
    })(),
  ).rejects.toThrow('The process ended (0)');
  expect(rest.join('\n')).not.toMatch(/6\/6|open at/);
  expect(await findEmbeddedPostgres(data)).toBeNull();

  const { api } = await startSapa(data, 'region');
  expect(await (await fetch(`${api}/rounds/${round}`)).json()).toMatchObject({ stage: 'reports' });
});

const schools = 40_000;

function registerFile(): File {
  const rows = Array.from(
    { length: schools },
    (_, index) => `S${index},School ${index},R${index % 20},${index % 900}`,
  );
  return new File([['code,name_ru,region,enrolment', ...rows].join('\n')], 'register.csv');
}

async function upload(api: string): Promise<{ uploadId: string; mapping: Record<string, string> }> {
  const form = new FormData();
  form.append('file', registerFile());
  const response = await fetch(`${api}/uploads?for=register`, { method: 'POST', body: form });
  return response.json();
}

test('killed in the middle of an import: what was acknowledged is there, the half import is not', async () => {
  const sapaBefore = await startSapa(data, 'none');
  const { uploadId, mapping } = await upload(sapaBefore.api);
  const importAs = (code: string) =>
    post(`${sapaBefore.api}/registers`, { uploadId, mapping, code, names: { kk: code, ru: code, en: code } });
  expect((await importAs('acknowledged')).status).toBe(201);

  const again = await upload(sapaBefore.api);
  const db = await openItsDatabase(data);
  const broken = post(`${sapaBefore.api}/registers`, {
    ...again,
    code: 'broken',
    names: { kk: 'b', ru: 'b', en: 'b' },
  });
  const outcome = broken.then(({ status }) => status).catch(() => 'no answer');
  await untilTrue(async () => ((await copiedRows(db)) ?? 0) > 0, 1);
  await killTree(sapaBefore.child.pid);
  expect(await outcome).toBe('no answer');
  await db.destroy().catch(() => undefined);

  const after = await startSapa(data, 'none');
  const { registers } = await (await fetch(`${after.api}/registers`)).json();
  expect(registers).toMatchObject([{ code: 'acknowledged', schools, regions: 20 }]);
  const dbAfter = await openItsDatabase(data);
  const kept = await dbAfter
    .selectFrom('school')
    .select((count) => count.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  await dbAfter.destroy();
  expect(kept.n).toBe(schools);
});

test('killed in the middle of a batch of reports, and later one of two workers: every report is there, once', {
  timeout: 240_000,
}, async () => {
  const before = await startSapa(data, 'region');
  expect((await post(`${before.api}/rounds/${round}/work`, { kind: 'reports' })).status).toBe(202);
  await untilTrue(async () => (await countReports()) >= 10);
  await killTree(before.child.pid);

  const after = await startSapa(data, 'region');
  const helper = sapa('work', '--data', data);
  await helper.nextLine();
  const seen = await countReports();
  // A tree that is killed takes no acknowledged document with it.
  expect(seen).toBeGreaterThanOrEqual(10);
  await untilTrue(async () => (await countReports()) >= seen + 30);
  await helper.kill();
  await untilTrue(async () => (await workState(after.api)) !== 'running', 200);

  expect(await workState(after.api)).toBe('done');
  const db = await openItsDatabase(data);
  const findings = await db.selectFrom('school_findings').select(['id', 'number', 'school_id']).execute();
  const reports = await db.selectFrom('report').select(['findings_id', 'language', 'sha256']).execute();
  await db.destroy();
  expect(new Set(findings.map(({ school_id }) => school_id)).size).toBe(findings.length);
  expect(new Set(findings.map(({ number }) => number)).size).toBe(findings.length);
  expect(reports.map(({ findings_id, language }) => `${findings_id} ${language}`).sort()).toEqual(
    findings.flatMap(({ id }) => ['en', 'kk', 'ru'].map((language) => `${id} ${language}`)).sort(),
  );
});

async function countReports(): Promise<number> {
  const db = await openItsDatabase(data);
  const { n } = await db
    .selectFrom('report')
    .select((count) => count.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  await db.destroy();
  return n;
}

async function workState(api: string): Promise<string> {
  const { work } = await (await fetch(`${api}/rounds/${round}/work`)).json();
  return work[0].state;
}
