import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { type TestDatabase, testDatabase } from '../testing/index.ts';
import { migrations } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  // An installation of the first version, with a round that was drawn and answered.
  await sql.raw('drop schema public cascade; create schema public').execute(database.db);
  const migrator = new Migrator({
    db: database.db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateTo('0001-first-round');
  if (error !== undefined) throw error;
  await sql
    .raw(`
insert into register (code, name_kk, name_ru, name_en, created_by) values ('r', '', '', '', 't');
insert into area (register_id, code, level, path, name_kk, name_ru, name_en) values (1, 'n', 'nation', '1', '', '', '');
insert into school (register_id, area_id, code) values (1, 1, 'first');
insert into round (register_id, code, name_kk, name_ru, name_en, year, created_by) values (1, 'drawn', '', '', '', 2026, 't');
insert into round (register_id, code, name_kk, name_ru, name_en, year, created_by) values (1, 'new', '', '', '', 2026, 't');
insert into frame (round_id, rules, hash, canonical_csv, coverage, frozen_by) values (1, '[]', 'h', '', '{}', 't');
insert into draw (round_id, frame_id, seed, design, strata, record, drawn_by) values (1, 1, 's', '{}', '[]', '{}', 't');
insert into test (round_id, code, name_kk, name_ru, name_en) values (1, 't', '', '', '');
insert into answer_sheet (round_id, test_id, school_id, pupil_code, weight, jk_zone, jk_unit, answers)
  values (1, 1, 1, 'p', 1, 1, 0, '\\x01');`)
    .execute(database.db);
});
afterAll(() => database.close());

test('an installation of the first version keeps its rounds, frames, draws and answers', async () => {
  await migrate(database.db);
  const { rows } = await sql`
    select r.code, c.number, f.hash, d.seed, (select count(*)::int from answer_sheet where round_id = r.id) as sheets
    from round r join current_ceremony c on c.round_id = r.id
      left join current_frame f on f.round_id = r.id left join current_draw d on d.round_id = r.id order by r.id`.execute(
    database.db,
  );
  expect(rows).toEqual([
    { code: 'drawn', number: 1, hash: 'h', seed: 's', sheets: 1 },
    { code: 'new', number: 1, hash: null, seed: null, sheets: 0 },
  ]);
  await expect(sql`update frame set hash = 'x'`.execute(database.db)).rejects.toThrow(
    /is an immutable record/,
  );
});
