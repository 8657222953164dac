import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { type TestDatabase, testDatabase } from './testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

test('a count is a number, a date its text, a moment a Date', async () => {
  const { rows } = await sql<object>`
    select count(*) as n, date '2026-11-22' as day, timestamptz '2026-11-22 05:00+05' as moment`.execute(
    database.db,
  );
  expect(rows).toEqual([{ n: 1, day: '2026-11-22', moment: new Date('2026-11-22T00:00:00Z') }]);
});

test('an integer too large to be exact is an error, not a rounded number', async () => {
  await expect(sql`select 9007199254740993::bigint as big`.execute(database.db)).rejects.toThrow(
    '9007199254740993',
  );
});

test('a migrated database has nothing more to migrate, whoever asks at once', async () => {
  const others = [1, 2, 3].map(() => openDatabase(database.url, { maxConnections: 2 }));
  expect(await Promise.all(others.map((db) => migrate(db)))).toEqual([[], [], []]);
  await Promise.all(others.map((db) => db.destroy()));
});

test('a statement beyond the limit of time is cancelled', async () => {
  const db = openDatabase(database.url, { statementTimeoutMs: 50 });
  await expect(sql`select pg_sleep(5)`.execute(db)).rejects.toThrow('statement timeout');
  await db.destroy();
});

test('what was decided cannot be changed afterwards', async () => {
  await database.db
    .insertInto('audit')
    .values({ who: 't', action: 'a', subject: 's' })
    .executeTakeFirstOrThrow();
  await expect(database.db.updateTable('audit').set({ who: 'u' }).execute()).rejects.toThrow(
    'immutable record',
  );
});
