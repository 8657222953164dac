import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestDatabase, testDatabase } from '@sapa/database/testing';
import { answersMappingSchema, parseAnswersMapping } from '@sapa/monitoring';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

let database: TestDatabase;
let folder = '';
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-import-'));
  vi.stubEnv('DATABASE_URL', database.url);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const sapa = (...line: string[]) => runSapa(['import', ...line]);

/** What the audit rows of an action say. */
async function detailsOf(action: string) {
  const rows = database.db.selectFrom('audit').select('details').where('action', '=', action).orderBy('id');
  return (await rows.execute()).map(({ details }) => details);
}

const lastLine = (text: string): unknown => JSON.parse(text.trim().split('\n').at(-1) ?? '');

test('a register is taken in under its code', async () => {
  const path = file('schools.csv', 'cds,область,kind\n01,Абай,лицей\n02,Абай,школа-гимназия\n');
  const { code, stdout } = await sapa(
    ...['register', path, '--code', 'abai', '--name-ru', 'Школы'],
    ...['--map', 'code=cds', '--constant', 'territory=город', '--json'],
  );
  expect(code).toBe(0);
  expect(lastLine(stdout)).toMatchObject({ register: 'abai', schools: 2, areas: 1, leftOut: 0 });
  const schools = database.db.selectFrom('school').select(['code', 'kind', 'territory']).orderBy('code');
  expect(await schools.execute()).toEqual([
    { code: '01', kind: 'lyceum', territory: 'urban' },
    { code: '02', kind: 'school-gymnasium', territory: 'urban' },
  ]);
  const register = database.db.selectFrom('register').select(['name_kk', 'name_ru', 'created_by']);
  expect(await register.executeTakeFirst()).toEqual({
    name_kk: 'Школы',
    name_ru: 'Школы',
    created_by: 'command line',
  });
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  expect(await detailsOf('register.import')).toMatchObject([{ schools: 2, sha256 }]);
});

test('a faulty register is left whole with a table of its problems, or its clean rows are taken', async () => {
  const path = file('faulty.csv', 'code,territory\n1,луна\n2,село\n');
  const refused = await sapa('register', path, '--code', 'faulty', '--language', 'ru');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('луна');
  expect(refused.stderr).toContain('строка 2');
  const accepted = await sapa('register', path, '--code', 'faulty', '--accept-clean-rows', '--json');
  expect(accepted.code).toBe(0);
  expect(lastLine(accepted.stdout)).toMatchObject({ schools: 1, leftOut: 1 });
});

test('answers are taken into a round by their description', async () => {
  const { id } = await database.db
    .selectFrom('register')
    .select('id')
    .where('code', '=', 'abai')
    .executeTakeFirstOrThrow();
  const names = { name_kk: 'Р', name_ru: 'Р', name_en: 'R' };
  const values = { register_id: id, code: 'r1', ...names, year: 2026, created_by: 'tester' };
  await database.db.insertInto('round').values(values).execute();
  const content = 'pupil,school,name,I1,I2\np1,01,Айгерім,1,0\np2,02,Иван,,1\n';
  const answers = file('answers.csv', content);
  const test = { code: 'quiz', grade: 4, names: { kk: 'Т', ru: 'Т', en: 'T' } };
  const mapping = file(
    'mapping.json',
    JSON.stringify({ id: 'pupil', school: 'school', items: ['I1', 'I2'], test }),
  );
  const line = ['answers', answers, '--round', 'r1', '--mapping', mapping];
  const done = await sapa(...line, '--language', 'en', '--json');
  expect(done.code).toBe(0);
  expect(done.stdout).toContain('nothing of it is kept');
  expect(lastLine(done.stdout)).toEqual({
    ...{ round: 'r1', test: 'quiz', pupils: 2, schools: 2, items: 2 },
    ...{ leftOut: 0, dropped: ['name'] },
  });
  const sha256 = createHash('sha256').update(content).digest('hex');
  expect(await detailsOf('answers.import')).toMatchObject([{ pupils: 2, columnsLeftOut: 1, sha256 }]);

  const strange = file('strange.csv', `${content}p3,99,,1,1\np4,99,,1,1\np5,98,,0,1\n`);
  const strangers = ['answers', strange, '--round', 'r1', '--mapping', mapping, '--language', 'en'];
  const refused = await sapa(...strangers);
  expect(refused.code).toBe(1);
  expect(refused.stderr.match(/has no school with this code/g)).toHaveLength(2);
  expect(refused.stderr).toContain('99 (2 rows)');
  expect(lastLine((await sapa(...strangers, '--json')).stdout)).toMatchObject({
    problems: [
      { code: 'unknown-school', place: { row: 4 }, received: '99', count: 2 },
      { code: 'unknown-school', place: { row: 6 }, received: '98', count: 1 },
    ],
  });

  const nowhere = await sapa('answers', answers, '--round', 'r2', '--mapping', mapping, '--language', 'en');
  expect(nowhere).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no round with this code'),
  });
  const wrong = await sapa(
    'answers',
    answers,
    '--round',
    'r1',
    '--mapping',
    file('wrong.json', '{"id":7}'),
    '--json',
  );
  expect(wrong.code).toBe(1);
  expect(lastLine(wrong.stdout)).toMatchObject({ problems: { length: 4 } });
});

test('an example of the description of answers is printed or written, and can be read', async () => {
  const printed = await sapa('answers', '--example');
  expect(printed.code).toBe(0);
  const path = join(folder, 'example.json');
  expect((await sapa('answers', '--example', '--out', path)).code).toBe(0);
  const example: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(JSON.parse(printed.stdout)).toEqual(example);
  expect(parseAnswersMapping(example)).toEqual({ ok: true, value: example, warnings: [] });
  expect(Object.keys(Object(example)).sort()).toEqual(Object.keys(answersMappingSchema.shape).sort());
  expect((await sapa('register', '--example')).code).toBe(2);
});

test('a line that leaves out what is needed is wrong usage', async () => {
  const path = file('schools.csv', 'code\n1\n');
  expect((await sapa('register', path)).code).toBe(2);
  expect((await sapa('register', path, '--code', 'a b')).code).toBe(2);
  expect((await sapa('answers', path, '--round', 'r1')).code).toBe(2);
  expect((await sapa('pupils', path)).code).toBe(2);
  const unnamed = await sapa('register', '--language', 'en');
  expect(unnamed).toMatchObject({ code: 2, stderr: expect.stringContaining('An argument is missing: file') });
  expect((await sapa('register', join(folder, 'none.csv'), '--code', 'c')).code).toBe(1);
});

test('without a running system the person is told to start one', async () => {
  vi.stubEnv('DATABASE_URL', '');
  const path = file('schools.csv', 'code\n1\n');
  const { code, stderr } = await sapa(
    'register',
    path,
    '--code',
    'c',
    '--data',
    join(folder, 'data'),
    '--language',
    'en',
  );
  expect(code).toBe(2);
  expect(stderr).toContain('sapa start');
});
