import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyInto } from './copy-into.ts';
import { type TestDatabase, testDatabase } from './testing/index.ts';

let database: TestDatabase;
let registerId: number;
let areaId: number;
beforeAll(async () => {
  database = await testDatabase();
  const names = { name_kk: 'Тізілім', name_ru: 'Реестр', name_en: 'Register' };
  const register = await database.db
    .insertInto('register')
    .values({ code: 'r', ...names, created_by: 'test' })
    .returning('id')
    .executeTakeFirstOrThrow();
  registerId = register.id;
  const area = await database.db
    .insertInto('area')
    .values({ register_id: registerId, code: 'n', level: 'nation', path: '1', ...names })
    .returning('id')
    .executeTakeFirstOrThrow();
  areaId = area.id;
});
afterAll(() => database.close());

test('any text, number, JSON and null comes back as it went in', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 }).map((value) => value.replaceAll('\0', ''));
  const row = fc.record({
    name: fc.option(text),
    region: text,
    speed: fc.double({ noNaN: true }),
    enrolment: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
    evening: fc.option(fc.boolean()),
    extra: fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null))),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      const cells = rows.map((one, index) => [
        registerId,
        areaId,
        String(index),
        one.name,
        one.region,
        one.speed,
        one.enrolment,
        one.evening,
        JSON.stringify(one.extra),
      ]);
      const columns = [
        'register_id',
        'area_id',
        'code',
        'name_kk',
        'region',
        'internet_mbps',
        'enrolment',
        'evening',
        'extra',
      ] as const;
      await database.db.deleteFrom('school').execute();
      expect(await copyInto(database.db, 'school', columns, cells)).toBe(rows.length);
      const read = await database.db
        .selectFrom('school')
        .select(['name_kk as name', 'region', 'internet_mbps as speed', 'enrolment', 'evening', 'extra'])
        .orderBy('id')
        .execute();
      expect(read).toEqual(rows.map((one) => ({ ...one })));
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('bytes and arrays come back as they went in', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const texts = ['plain', 'a "quoted" one', 'back\\slash', 'comma, brace }', '', 'NULL', 'tab\tline\n'];
  const round = await database.db
    .insertInto('round')
    .values({
      register_id: registerId,
      code: 'c',
      year: 2026,
      created_by: 't',
      name_kk: '',
      name_ru: '',
      name_en: '',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const ceremony = await database.db
    .insertInto('ceremony')
    .values({ round_id: round.id, number: 1, opened_by: 't' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const frame = { rules: '[]', hash: 'h', coverage: '{}', frozen_by: 't', ceremony_id: ceremony.id };
  const school = await database.db.selectFrom('school').select('id').executeTakeFirstOrThrow();
  // Both in one transaction: a frame takes no schools later.
  const frameId = await database.db.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto('frame')
      .values({ ...frame, canonical_csv: bytes })
      .returning('id')
      .executeTakeFirstOrThrow();
    const columns = ['frame_id', 'school_id', 'rule', 'all_rules'] as const;
    await copyInto(trx, 'frame_school', columns, [[id, school.id, null, texts]]);
    return id;
  });
  await copyInto(database.db, 'upload', ['file_name', 'content', 'created_by'], [['f', bytes, 't']]);
  const kept = await database.db.selectFrom('frame_school').selectAll().executeTakeFirstOrThrow();
  expect(kept).toEqual({ frame_id: frameId, school_id: school.id, rule: null, all_rules: texts });
  const upload = await database.db.selectFrom('upload').select('content').executeTakeFirstOrThrow();
  expect(new Uint8Array(upload.content)).toEqual(bytes);
});

test('a COPY belongs to its transaction', async () => {
  const uploads = () => database.db.selectFrom('upload').select('file_name').execute();
  const before = await uploads();
  const outcome = database.db.transaction().execute(async (trx) => {
    await copyInto(trx, 'upload', ['file_name', 'content', 'created_by'], [['gone', new Uint8Array(), 't']]);
    throw new Error('rolled back');
  });
  await expect(outcome).rejects.toThrow('rolled back');
  expect(await uploads()).toEqual(before);
});

test('rows whose source fails are not written, and the connection lives on', async () => {
  async function* failing() {
    yield ['first', new Uint8Array(), 't'];
    throw new Error('the file broke off');
  }
  const columns = ['file_name', 'content', 'created_by'] as const;
  await expect(copyInto(database.db, 'upload', columns, failing())).rejects.toThrow('the file broke off');
  const rows = await database.db.selectFrom('upload').where('file_name', '=', 'first').selectAll().execute();
  expect(rows).toEqual([]);
});

test('a row that the database refuses is an error that names the reason', async () => {
  const rows = [[registerId, 999_999, 'x']];
  await expect(copyInto(database.db, 'school', ['register_id', 'area_id', 'code'], rows)).rejects.toThrow(
    /school_area_id_fkey/,
  );
});
