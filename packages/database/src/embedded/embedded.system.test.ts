import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '../open-database.ts';
import { startChild } from '../testing/child.ts';
import { killTree } from '../testing/kill-tree.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { removeEmbeddedPostgres } from './remove-embedded-postgres.ts';
import { findEmbeddedPostgres, ServerInUse, startEmbeddedPostgres } from './start-embedded-postgres.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sapa embedded '));
});
afterEach(() => removeEmbeddedPostgres(folder));

const cluster = () => join(folder, 'postgresql', 'cluster');

/** Kills the server with all its processes, as a power cut would. */
async function killServer(): Promise<void> {
  const postmaster = await readPostmasterFile(cluster());
  if (postmaster === null) throw new Error('No server to kill.');
  await killTree(postmaster.pid);
}

test('the server answers this machine alone, by passwords in a file of the owner alone', async () => {
  const server = await startEmbeddedPostgres(folder);
  const administrator = openDatabase(server.administratorUrl);
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('listen_addresses', 'unix_socket_directories', 'fsync', 'synchronous_commit', 'password_encryption')
    order by name`.execute(administrator);
  await administrator.destroy();
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    fsync: 'on',
    listen_addresses: '127.0.0.1',
    password_encryption: 'scram-sha-256',
    synchronous_commit: 'on',
    unix_socket_directories: '',
  });
  const db = openDatabase(server.url);
  const role = await sql<object>`
    select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`.execute(db);
  expect(role.rows).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false }]);
  await db.destroy();
  const passwords = join(folder, 'database-passwords.json');
  expect((await stat(passwords)).mode & 0o777).toBe(0o600);
  const strangers = openDatabase(server.url.replace(/:[^:@]+@/, ':wrong@'));
  await expect(sql`select 1`.execute(strangers)).rejects.toThrow('password authentication failed');
  await strangers.destroy();
  expect(await findEmbeddedPostgres(folder)).toBe(server.url);
  await server.stop();
  expect(await findEmbeddedPostgres(folder)).toBeNull();
});

test('a second Sapa on the same data is refused while the first lives', async () => {
  const server = await startEmbeddedPostgres(folder);
  await expect(startEmbeddedPostgres(folder)).rejects.toThrow(ServerInUse);
  await server.stop();
});

test('a lock file that was left, whose number another program has now, stops nothing', async () => {
  const first = await startEmbeddedPostgres(folder);
  await killServer();
  const file = join(cluster(), 'postmaster.pid');
  const text = await readFile(file, 'utf8');
  // As after a restart of the machine: the number belongs to a living process that is no server.
  await writeFile(file, text.replace(/^.*$/m, String(process.ppid)));
  const second = await startEmbeddedPostgres(folder);
  expect(second.takenOver).toBe(false);
  await second.stop();
  await first.stop();
});

test('killed in the middle of an import: what was acknowledged is there, the half import is not', async () => {
  const importer = startChild(join(import.meta.dirname, 'importer.fixture.ts'), folder);
  const acknowledged: string[] = [];
  for (let line = await importer.nextLine(); line !== 'in the middle'; line = await importer.nextLine()) {
    acknowledged.push(line.replace('imported ', 'file-'));
  }
  await killTree(importer.pid);
  const server = await startEmbeddedPostgres(folder);
  const db = openDatabase(server.url);
  const files = await db
    .selectFrom('upload')
    .select(['file_name', (count) => count.fn.countAll<number>().as('rows')])
    .groupBy('file_name')
    .execute();
  await db.destroy();
  await server.stop();
  expect(acknowledged).toHaveLength(10);
  expect(new Map(files.map(({ file_name, rows }) => [file_name, rows]))).toEqual(
    new Map(acknowledged.map((name) => [name, 1000])),
  );
});

test('a server whose process was killed is taken over with what it holds', async () => {
  const importer = startChild(join(import.meta.dirname, 'importer.fixture.ts'), folder);
  expect(await importer.nextLine()).toBe('imported 1');
  await importer.kill();
  const server = await startEmbeddedPostgres(folder);
  expect(server.takenOver).toBe(true);
  const db = openDatabase(server.url);
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from upload where file_name = 'file-1'`.execute(db);
  expect(rows[0]?.n).toBe(1000);
  await db.destroy();
  await server.stop();
});
