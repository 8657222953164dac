import { createHash } from 'node:crypto';
import { writeTable } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { succeeded, type TestContext, testContext } from '../testing/index.ts';
import { importUploadedRegister } from './import-uploaded-register.ts';
import { inspectRegister } from './inspect-register.ts';
import { describeRegister } from './list-registers.ts';
import { listRegisterSchools } from './list-schools.ts';
import { listRegisterProblems, previewRegister } from './preview-register.ts';
import { keepUpload } from './uploads.ts';

let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
});
afterAll(() => opened.close());

const names = { kk: 'Тізілім', ru: 'Реестр', en: 'Register' };
const upload = (text: string, name = 'schools.csv') =>
  keepUpload(context, { name, content: new TextEncoder().encode(text) });

/** Uploads a file and imports it with the mapping that the system proposes. */
async function importFile(text: string, code: string, more: { acceptCleanRows?: boolean } = {}) {
  const uploadId = await upload(text);
  const { mapping } = succeeded(await inspectRegister(context, uploadId));
  return importUploadedRegister(context, { uploadId, mapping, code, names, ...more });
}

async function schoolsOf(code: string) {
  return context.db
    .selectFrom('school')
    .innerJoin('register', 'register.id', 'school.register_id')
    .innerJoin('area', 'area.id', 'school.area_id')
    .selectAll('school')
    .select('area.code as area')
    .where('register.code', '=', code)
    .orderBy('school.code')
    .execute();
}

const clean = `Код школы;Наименование;Область;Район;Местность;Язык обучения;Контингент;Вечерняя школа;Смены
001;Школа № 1;Абай;Семей;город;казахский;1 250;нет;2
002;Школа № 2;Абай;Абай;село;смешанный;80;да;1
003;Школа № 3;Алматы;;г.;русский;900;нет;2
`;

describe('a clean register', () => {
  test('is proposed a mapping by its Russian headings', async () => {
    const inspection = succeeded(await inspectRegister(context, await upload(clean)));
    expect(inspection).toMatchObject({
      for: 'register',
      fileName: 'schools.csv',
      rows: 3,
      mapping: {
        code: 'Код школы',
        name_ru: 'Наименование',
        region: 'Область',
        district: 'Район',
        territory: 'Местность',
        language: 'Язык обучения',
        enrolment: 'Контингент',
        evening: 'Вечерняя школа',
      },
    });
    expect(inspection.columns[6]).toEqual({ name: 'Контингент', samples: ['1 250', '80', '900'] });
    expect(inspection.canonical).toContainEqual({ name: 'code', type: 'text', required: true });
    expect(inspection.canonical).toContainEqual({ name: 'territory', type: 'choice', required: false });
  });

  test('is taken whole, in canonical values, with its tree of territory', async () => {
    expect(await importFile(clean, 'clean')).toMatchObject({
      ok: true,
      value: { schools: 3, areas: 5, leftOut: 0 },
    });
    const [first, second, third] = await schoolsOf('clean');
    expect(first).toMatchObject({
      code: '001',
      name_ru: 'Школа № 1',
      territory: 'urban',
      language: 'kk',
      enrolment: 1250,
      evening: false,
      extra: { Смены: 2 },
      area: 'Абай/Семей',
    });
    // A district named like its region is a district all the same.
    expect(second).toMatchObject({ territory: 'rural', language: 'mixed', evening: true, area: 'Абай/Абай' });
    expect(third).toMatchObject({ district: null, area: 'Алматы' });
    expect(await describeRegister(context, 'clean')).toMatchObject({ schools: 3, regions: 2, names });
  });

  test('leaves its audit row', async () => {
    const audit = context.db.selectFrom('audit').selectAll().where('subject', '=', 'clean');
    expect(await audit.executeTakeFirstOrThrow()).toMatchObject({
      who: 'tester',
      action: 'register.import',
      details: { schools: 3, areas: 5, leftOut: 0 },
    });
  });

  test('is found page by page, by name and by region', async () => {
    const page = { page: 1, pageSize: 2 };
    expect(await listRegisterSchools(context, 'clean', page)).toMatchObject({
      total: 3,
      schools: { length: 2 },
    });
    expect(await listRegisterSchools(context, 'clean', { ...page, search: '№ 3' })).toMatchObject({
      total: 1,
      schools: [{ code: '003', region: 'Алматы', districtNames: null }],
    });
    expect(await listRegisterSchools(context, 'clean', { ...page, region: 'Абай' })).toMatchObject({
      total: 2,
    });
  });

  test('is not taken under a code that another register has, or one of its regions', async () => {
    expect(await importFile(clean, 'clean')).toMatchObject({
      ok: false,
      problems: [{ code: 'code-taken', received: 'clean' }],
    });
    expect(await importFile('code,region\n1,north\n', 'north')).toMatchObject({
      ok: false,
      problems: [{ code: 'code-names-a-region' }],
    });
  });
});

test('Kazakh headings in a workbook are read like any other', async () => {
  const columns = ['Мектеп коды', 'Мектеп атауы', 'Облыс', 'Аумағы', 'Оқушылар саны', 'Кешкі мектеп'];
  const content = await writeTable(
    columns,
    [['0007', 'Ы. Алтынсарин мектебі', 'Қостанай', 'ауыл', 312, false]],
    'xlsx',
  );
  const uploadId = await keepUpload(context, { name: 'мектептер.xlsx', content });
  const { mapping } = succeeded(await inspectRegister(context, uploadId));
  succeeded(await importUploadedRegister(context, { uploadId, mapping, code: 'workbook', names }));
  expect(await schoolsOf('workbook')).toMatchObject([
    { code: '0007', name_kk: 'Ы. Алтынсарин мектебі', territory: 'rural', enrolment: 312, evening: false },
  ]);
});

test('Latin letters inside Cyrillic words are folded, and the person is told', async () => {
  const uploadId = await upload('код,наименование\n1,Шкoла\n');
  const { mapping } = succeeded(await inspectRegister(context, uploadId));
  expect(await previewRegister(context, { uploadId, mapping })).toEqual({
    rows: 1,
    cleanRows: 1,
    problemCount: 1,
    problems: [
      {
        code: 'look-alike-letters',
        place: { file: 'schools.csv', row: 2, column: 'наименование' },
        received: 'Шкoла',
        expected: 'Школа',
        severity: 'warning',
      },
    ],
  });
  succeeded(await importUploadedRegister(context, { uploadId, mapping, code: 'folded', names }));
  expect(await schoolsOf('folded')).toMatchObject([{ name_ru: 'Школа' }]);
});

const faulty = `code,territory,enrolment
A,urban,100
B,meadow,many
C,rural,50
A,rural,70
,urban,20
D,rural,30
`;

describe('a faulty register', () => {
  test('is shown with every problem in its place', async () => {
    const uploadId = await upload(faulty);
    const { mapping } = succeeded(await inspectRegister(context, uploadId));
    const preview = await previewRegister(context, { uploadId, mapping });
    expect(preview).toMatchObject({ rows: 6, cleanRows: 2, problemCount: 4 });
    expect(preview.problems.map(({ code, place }) => [place.row, place.column, code])).toEqual([
      [3, 'territory', 'not-one-of'],
      [3, 'enrolment', 'not-a-number'],
      [5, 'code', 'duplicate-code'],
      [6, 'code', 'missing-value'],
    ]);
  });

  test('is left whole', async () => {
    expect(await importFile(faulty, 'faulty')).toMatchObject({ ok: false, problems: { length: 4 } });
    await expect(describeRegister(context, 'faulty')).rejects.toThrow(NotFound);
  });

  test('gives its clean rows to a person who accepts that, and of a doubled code none', async () => {
    expect(await importFile(faulty, 'accepted', { acceptCleanRows: true })).toMatchObject({
      ok: true,
      value: { schools: 2, leftOut: 4 },
    });
    expect((await schoolsOf('accepted')).map(({ code }) => code)).toEqual(['C', 'D']);
    const audit = context.db.selectFrom('audit').select('details').where('subject', '=', 'accepted');
    expect((await audit.executeTakeFirstOrThrow()).details).toMatchObject({ schools: 2, leftOut: 4 });
  });

  test('without a single clean row, or without codes, has nothing to accept', async () => {
    const accept = { acceptCleanRows: true };
    expect(await importFile('code,territory\nA,meadow\n', 'nothing', accept)).toMatchObject({ ok: false });
    expect(await importFile('name_ru,territory\nA,urban\n', 'nothing', accept)).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-column' }],
    });
  });

  test('of thousands of problems shows the first, and lists them all', async () => {
    const rows = Array.from({ length: 700 }, (_, row) => `${row},meadow`);
    const uploadId = await upload(`code,territory\n${rows.join('\n')}\n`);
    const input = { uploadId, mapping: { code: 'code', territory: 'territory' } };
    const preview = await previewRegister(context, input);
    expect(preview).toMatchObject({ cleanRows: 0, problemCount: 700, problems: { length: 500 } });
    expect(await listRegisterProblems(context, input)).toHaveLength(700);
  });
});

describe('an uploaded file', () => {
  const kept = async (id: string) =>
    (await context.db.selectFrom('upload').select('id').where('id', '=', id).execute()).length === 1;

  test('is kept while it is looked at and refused, and goes with its import', async () => {
    const uploadId = await upload(faulty);
    const { mapping } = succeeded(await inspectRegister(context, uploadId));
    const input = { uploadId, mapping, code: 'goes', names };
    expect(await importUploadedRegister(context, input)).toMatchObject({ ok: false });
    expect(await kept(uploadId)).toBe(true);
    const taken = await importUploadedRegister(context, { ...input, acceptCleanRows: true });
    // Its problems cannot be asked for any more, so the import itself tells them.
    expect(taken).toMatchObject({ ok: true, warnings: { length: 4 } });
    expect(await kept(uploadId)).toBe(false);
  });

  test('can be told from any other by the hash in the audit row', async () => {
    succeeded(await importFile('code\n1\n', 'hashed'));
    const audit = context.db.selectFrom('audit').select('details').where('subject', '=', 'hashed');
    const sha256 = createHash('sha256').update('code\n1\n').digest('hex');
    expect((await audit.executeTakeFirstOrThrow()).details).toMatchObject({ sha256 });
  });
});

test('a column that the person did not map is not read, even where its heading is that of a register column', async () => {
  const uploadId = await upload('code,enrolment,floors\n1,many,2\n');
  const mapping = { code: 'code' };
  expect(await previewRegister(context, { uploadId, mapping })).toMatchObject({
    cleanRows: 1,
    problems: [{ code: 'column-not-mapped', place: { column: 'enrolment' }, severity: 'warning' }],
  });
  succeeded(await importUploadedRegister(context, { uploadId, mapping, code: 'unmapped', names }));
  expect(await schoolsOf('unmapped')).toMatchObject([{ enrolment: null, extra: { floors: 2 } }]);
});

test('a constant is the value of every school', async () => {
  const uploadId = await upload('code\n1\n2\n');
  const input = { uploadId, mapping: { code: 'code' }, constants: { territory: 'село' } };
  succeeded(await importUploadedRegister(context, { ...input, code: 'constant', names }));
  expect(await schoolsOf('constant')).toMatchObject([{ territory: 'rural' }, { territory: 'rural' }]);
});

test('a file that is gone is not found, and one that is no table has problems', async () => {
  const gone = '00000000-0000-4000-8000-000000000000';
  await expect(previewRegister(context, { uploadId: gone, mapping: {} })).rejects.toThrow(NotFound);
  const uploadId = await upload('%PDF-1.7', 'schools.pdf');
  expect(await inspectRegister(context, uploadId)).toMatchObject({ ok: false });
  expect(await previewRegister(context, { uploadId, mapping: {} })).toMatchObject({
    rows: 0,
    problems: [{ code: 'unknown-file-type' }],
  });
});

test('a blank row is no school, and no reason to refuse the others', async () => {
  const uploadId = await upload('code,territory\n1,urban\n,\n2,rural\n');
  const input = { uploadId, mapping: { code: 'code', territory: 'territory' } };
  expect(await previewRegister(context, input)).toMatchObject({
    rows: 2,
    cleanRows: 2,
    problems: [{ code: 'blank-row', place: { row: 3 }, severity: 'warning' }],
  });
  expect(await importUploadedRegister(context, { ...input, code: 'blank', names })).toMatchObject({
    ok: true,
    value: { schools: 2, leftOut: 0 },
  });
});
