import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing/index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  // One school, drawn; every key is 1.
  await database.db.transaction().execute(async (trx) => {
    for (const statement of [
      sql`insert into register (code, name_kk, name_ru, name_en, created_by) values ('r', '', '', '', 't')`,
      sql`insert into area (register_id, code, level, path, name_kk, name_ru, name_en)
        values (1, 'n', 'nation', '1', '', '', '')`,
      sql`insert into school (register_id, area_id, code) values (1, 1, 'first'), (1, 1, 'second')`,
      sql`insert into round (register_id, code, name_kk, name_ru, name_en, year, created_by)
        values (1, 'o', '', '', '', 2026, 't')`,
      sql`insert into ceremony (round_id, number, opened_by) values (1, 1, 't')`,
      sql`insert into frame (ceremony_id, rules, hash, canonical_csv, coverage, frozen_by)
        values (1, '[]', 'h', '', '{}', 't')`,
      sql`insert into frame_school (frame_id, school_id) values (1, 1)`,
      sql`insert into draw (frame_id, seed, design, strata, record, drawn_by)
        values (1, 's', '{}', '[]', '{}', 't')`,
      drawnSchool(1),
      sql`insert into test (round_id, code, name_kk, name_ru, name_en) values (1, 't', '', '', '')`,
    ])
      await statement.execute(trx);
  });
});
afterAll(() => database.close());

function drawnSchool(school: number): RawBuilder<unknown> {
  return sql`insert into draw_school (draw_id, school_id, stratum, ticket, inclusion_probability, base_weight, draw_order, jk_zone, jk_unit)
    values (1, ${school}, '', '', 1, 1, 1, 1, 0)`;
}

describe('a record that a person made', () => {
  const refused = (statement: RawBuilder<unknown>) =>
    expect(statement.execute(database.db)).rejects.toThrow(/is an immutable record/);

  test.each(['frame', 'frame_school', 'draw', 'draw_school', 'audit'])(
    'cannot be changed, taken back or emptied: %s',
    async (table) => {
      await sql`insert into audit (who, action, subject) values ('t', 'a', 's')`.execute(database.db);
      const column = { draw: 'seed', frame: 'hash', audit: 'who' }[table] ?? 'school_id';
      await refused(sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)}`);
      await refused(sql`delete from ${sql.table(table)}`);
      await refused(sql`truncate ${sql.table(table)} cascade`);
    },
  );

  test('gets no further schools later', async () => {
    await refused(drawnSchool(2));
    await refused(sql`insert into frame_school (frame_id, school_id) values (1, 2)`);
  });
});

test('an answer sheet has as many options as answers', async () => {
  const sheet = (pupil: string, choices: string | null) =>
    sql`insert into answer_sheet (round_id, test_id, school_id, pupil_code, weight, jk_zone, jk_unit, answers, choices)
      values (1, 1, 1, ${pupil}, 1, 1, 0, '\\x0001', ${choices}::bytea)`.execute(database.db);
  await expect(sheet('short', '\\x00')).rejects.toThrow(/answer_sheet_check/);
  await sheet('equal', '\\x0301');
  await sheet('scores', null);
});

test('what is deleted together with its owner is found by an index', async () => {
  const { rows } = await sql`
    select c.conrelid::regclass::text as table, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confdeltype = 'c' and c.connamespace = 'public'::regnamespace
      and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])`.execute(
    database.db,
  );
  expect(rows).toEqual([]);
});
