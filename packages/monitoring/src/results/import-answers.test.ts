import { createHash } from 'node:crypto';
import type { Table } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { keepUpload } from '../register/uploads.ts';
import { createRound } from '../rounds/create-round.ts';
import {
  drawnRound,
  drawSmallRound,
  smallAnswers,
  smallMapping,
  succeeded,
  type TestContext,
  tableOf,
  testContext,
} from '../testing/index.ts';
import { importAnswers } from './import-answers.ts';
import { importUploadedAnswers, inspectAnswers } from './uploaded-answers.ts';

let opened: TestContext;
let context: Context;
let drawn: string[];
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  drawn = await drawSmallRound(context);
});
afterAll(() => opened.close());

const sheetsOf = (test: string) =>
  context.db
    .selectFrom('answer_sheet')
    .innerJoin('test', 'test.id', 'answer_sheet.test_id')
    .innerJoin('school', 'school.id', 'answer_sheet.school_id')
    .selectAll('answer_sheet')
    .select('school.code as school')
    .where('test.code', '=', test)
    .orderBy('pupil_code')
    .execute();

/** The same table with other cells in one row. */
function withCells(table: Table, row: number, cells: Record<string, string>): Table {
  const rows = table.rows.map((old, index) =>
    index === row ? old.map((cell, column) => cells[table.columns[column] ?? ''] ?? cell) : old,
  );
  return { ...table, rows };
}

const testNamed = (code: string) => ({ ...smallMapping, test: { ...smallMapping.test, code } });

describe('answers with a fault', () => {
  test('are left whole, and every fault is named', async () => {
    const table = withCells(
      withCells(withCells(smallAnswers(drawn), 3, { school: '9999' }), 5, {
        pupil: `${drawn[0]}-1`,
        M1: '77',
      }),
      7,
      { gender: '?' },
    );
    const result = await importAnswers(context, { round: 'round-1', table, mapping: smallMapping });
    if (result.ok) throw new Error('they were taken');
    expect(result.problems.map(({ code, place, received }) => [code, place.row, received]).sort()).toEqual([
      ['duplicate-value', 7, `${drawn[0]}-1`],
      ['not-an-option', 7, '77'],
      ['unknown-school', 5, '9999'],
      ['unknown-value', 9, '?'],
    ]);
    expect(await sheetsOf('grade-4')).toEqual([]);
    expect(await context.db.selectFrom('test').selectAll().execute()).toEqual([]);
  });

  test('of a school outside the sample are refused, because no weight can be given to them', async () => {
    const outside = ['1001', '1002', '1003', '1004'].find((code) => !drawn.includes(code)) ?? '';
    const table = withCells(smallAnswers(drawn), 0, { school: outside });
    expect(await importAnswers(context, { round: 'round-1', table, mapping: smallMapping })).toMatchObject({
      ok: false,
      problems: [{ code: 'school-not-drawn', place: { row: 2, column: 'school' }, received: outside }],
    });
  });
});

describe('answers without weights of their own', () => {
  test('are taken whole, one byte an item', async () => {
    const table = smallAnswers(drawn);
    expect(await importAnswers(context, { round: 'round-1', table, mapping: smallMapping })).toEqual({
      ok: true,
      value: { pupils: 8 * drawn.length, schools: drawn.length, items: 16, leftOut: 0, dropped: [] },
      warnings: [],
    });
    const [first] = await sheetsOf('grade-4');
    const cells = table.rows[0]?.slice(4) ?? [];
    const keys = smallMapping.items.map((item) => smallMapping.key?.[item]);
    expect([...(first?.choices ?? [])]).toEqual(
      cells.map((cell) => (cell === '-' ? 254 : 'ABCD'.indexOf(cell))),
    );
    expect([...(first?.answers ?? [])]).toEqual(
      cells.map((cell, item) => (cell === '-' ? 254 : Number(cell === keys[item]))),
    );
  });

  test('are weighted by the draw, and stand for all pupils of the frame', async () => {
    const sheets = await sheetsOf('grade-4');
    const { schools } = (await context.db.selectFrom('draw').select('record').executeTakeFirstOrThrow())
      .record as {
      schools: { code: string; baseWeight: number; jkZone: number; jkUnit: number }[];
    };
    // All eight pupils of grade 4 of each drawn school were tested: the weight is that of the school.
    for (const sheet of sheets) {
      const school = schools.find(({ code }) => code === sheet.school);
      expect(sheet.weight).toBeCloseTo(school?.baseWeight ?? 0, 12);
      expect([sheet.jk_zone, sheet.jk_unit]).toEqual([school?.jkZone, school?.jkUnit]);
    }
    expect(sheets.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(8 * 48, 9);
  });

  test('leave their audit row', async () => {
    const audit = context.db
      .selectFrom('audit')
      .select(['subject', 'details'])
      .where('action', '=', 'answers.import');
    expect(await audit.execute()).toEqual([
      {
        subject: 'round-1/grade-4',
        details: {
          pupils: 8 * drawn.length,
          schools: drawn.length,
          items: 16,
          leftOut: 0,
          columnsLeftOut: 0,
          sha256: null,
        },
      },
    ]);
  });

  test('cannot be taken twice under one code', async () => {
    const table = smallAnswers(drawn);
    expect(await importAnswers(context, { round: 'round-1', table, mapping: smallMapping })).toMatchObject({
      ok: false,
      problems: [{ code: 'code-taken', received: 'grade-4' }],
    });
  });
});

describe('a replacement school', () => {
  const replaced = async () => {
    const { record } = await context.db.selectFrom('draw').select('record').executeTakeFirstOrThrow();
    const { schools } = record as {
      schools: { code: string; baseWeight: number; jkZone: number; replacements: string[] }[];
    };
    const school = schools.find(({ replacements }) => replacements.length > 0);
    if (!school) throw new Error('no school has a replacement');
    return { ...school, standIn: school.replacements[0] ?? '' };
  };

  test('takes the place of the drawn school that did not take part', async () => {
    const { code, standIn, baseWeight, jkZone } = await replaced();
    const tested = drawn.map((school) => (school === code ? standIn : school));
    const mapping = testNamed('replaced');
    const input = { round: 'round-1', table: smallAnswers(tested), mapping };
    expect(await importAnswers(context, input)).toMatchObject({ ok: true, value: { schools: drawn.length } });
    const sheets = await sheetsOf('replaced');
    const [sheet] = sheets.filter(({ school }) => school === standIn);
    expect(sheet?.weight).toBeCloseTo(baseWeight, 12);
    expect(sheet?.jk_zone).toBe(jkZone);
    expect(sheets.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(8 * 48, 9);
  });

  test('has no place while the drawn school takes part itself', async () => {
    const { standIn } = await replaced();
    const table = smallAnswers([...drawn, standIn]);
    expect(
      await importAnswers(context, { round: 'round-1', table, mapping: testNamed('both') }),
    ).toMatchObject({
      ok: false,
      problems: Array.from({ length: 8 }, () => ({ code: 'school-not-drawn', received: standIn })),
    });
  });
});

test('languages are kept in one form, and a school that teaches in one gives it to its pupils', async () => {
  const school = async (language: string) => {
    const schools = context.db
      .selectFrom('school')
      .select('code')
      .where('language', '=', language)
      .where('code', 'in', drawn);
    return (await schools.orderBy('code').execute())[0]?.code ?? '';
  };
  const [kazakh, mixed] = [await school('kk'), await school('mixed')];
  const rows = [
    ['p1', kazakh, 'орысша', '1'],
    ['p2', kazakh, '', '1'],
    ['p3', mixed, 'Казахский', '1'],
    ['p4', mixed, '', '0'],
  ];
  const mapping = {
    id: 'id',
    school: 'school',
    language: 'language',
    items: ['I1'],
    covariates: [],
    domains: {},
    test: { ...smallMapping.test, code: 'languages' },
  };
  const table = tableOf(['id', 'school', 'language', 'I1'], rows);
  succeeded(await importAnswers(context, { round: 'round-1', table, mapping }));
  expect((await sheetsOf('languages')).map(({ language }) => language)).toEqual(['ru', 'kk', 'kk', null]);
});

test('absent pupils are stood for by those of their school, whether the file has rows of them or not', async () => {
  const table = smallAnswers(drawn);
  const [school = ''] = drawn;
  const isAbsent = (row: string[]) => row[1] === school && Number(row[0]?.at(-1)) > 4;
  const rows = table.rows.filter((row) => !isAbsent(row));
  const mapping = testNamed('half-absent');
  succeeded(await importAnswers(context, { round: 'round-1', table: { ...table, rows }, mapping }));
  const blank = table.rows.map((row) => (isAbsent(row) ? row.map((cell, i) => (i < 4 ? cell : '')) : row));
  const listed = { round: 'round-1', table: { ...table, rows: blank }, mapping: testNamed('listed') };
  expect(await importAnswers(context, listed)).toMatchObject({
    ok: true,
    value: { pupils: rows.length, leftOut: 4 },
    warnings: [{ code: 'rows-without-answers', received: '4', severity: 'warning' }],
  });
  const [full, half] = await Promise.all(
    ['grade-4', 'half-absent'].map(async (code) =>
      (await sheetsOf(code)).find((sheet) => sheet.school === school),
    ),
  );
  expect(half?.weight).toBeCloseTo(2 * (full?.weight ?? 0), 12);
  const kept = (sheets: Awaited<ReturnType<typeof sheetsOf>>) =>
    sheets.map(({ pupil_code, weight, jk_zone, answers }) => [
      pupil_code,
      weight,
      jk_zone,
      answers.toString(),
    ]);
  expect(kept(await sheetsOf('listed'))).toEqual(kept(await sheetsOf('half-absent')));
});

test('a school on the list without a single answer makes room for its replacement', async () => {
  const { record } = await context.db.selectFrom('draw').select('record').executeTakeFirstOrThrow();
  const { schools } = record as { schools: { code: string; replacements: string[] }[] };
  const { code = '', replacements = [] } = schools.find((school) => school.replacements.length > 0) ?? {};
  const table = smallAnswers([...drawn, replacements[0] ?? '']);
  const rows = table.rows.map((row) => (row[1] === code ? row.map((cell, i) => (i < 4 ? cell : '')) : row));
  const input = { round: 'round-1', table: { ...table, rows }, mapping: testNamed('blank-school') };
  expect(await importAnswers(context, input)).toMatchObject({ ok: true, value: { leftOut: 8 } });
});

test('a file in which nobody answered anything is refused', async () => {
  const table = smallAnswers(drawn);
  const rows = table.rows.map((row) => row.map((cell, i) => (i < 4 ? cell : '')));
  const input = { round: 'round-1', table: { ...table, rows }, mapping: testNamed('nobody') };
  expect(await importAnswers(context, input)).toMatchObject({
    ok: false,
    problems: [{ code: 'no-answers' }],
  });
});

test('a stratum in which nobody took part is told, and the sample still stands for all pupils of the frame', async () => {
  const { strata } = (await context.db.selectFrom('draw').select('record').executeTakeFirstOrThrow())
    .record as { strata: { name: string }[] };
  const places = context.db
    .selectFrom('draw_school')
    .innerJoin('school', 'school.id', 'draw_school.school_id')
    .select(['school.code', 'draw_school.stratum']);
  const lost = strata[0]?.name ?? '';
  const others = (await places.execute()).filter(({ stratum }) => stratum !== lost).map(({ code }) => code);
  const input = { round: 'round-1', table: smallAnswers(others), mapping: testNamed('lost') };
  expect(await importAnswers(context, input)).toMatchObject({
    ok: true,
    warnings: [{ code: 'stratum-without-answers', received: lost }],
  });
  const sheets = await sheetsOf('lost');
  expect(sheets.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(8 * 48, 9);
});

test('weights and zones of the file itself are kept as they are, also without a draw', async () => {
  const names = { kk: 'Е', ru: 'Д', en: 'T' };
  succeeded(await createRound(context, { code: 'round-2', names, year: 2026, registerCode: 'small' }));
  const table = tableOf(
    ['id', 'school', 'weight', 'zone', 'unit', 'book', 'ФИО', 'I1'],
    [
      ['p1', '1001', '17,5', '3', '1', '2', 'Сейтқызы А.', '1'],
      ['p2', '1002', '0', '3', '0', '1', 'Иванов Б.', '0'],
    ],
  );
  const mapping = {
    id: 'id',
    school: 'school',
    weight: 'weight',
    zone: 'zone',
    unit: 'unit',
    items: ['I1'],
    covariates: ['book'],
    domains: {},
    test: { ...smallMapping.test, code: 'own' },
  };
  expect(await importAnswers(context, { round: 'round-2', table, mapping })).toMatchObject({
    ok: true,
    value: { dropped: ['ФИО'] },
    warnings: [{ code: 'column-not-kept', place: { column: 'ФИО' }, severity: 'warning' }],
  });
  // Of what the mapping does not name nothing is kept.
  expect((await sheetsOf('own')).map(({ covariates }) => covariates)).toEqual([{ book: '2' }, { book: '1' }]);
  expect(await sheetsOf('own')).toMatchObject([
    { pupil_code: 'p1', weight: 17.5, jk_zone: 3, jk_unit: 1, choices: null },
    { pupil_code: 'p2', weight: 0, jk_zone: 3, jk_unit: 0 },
  ]);
});

test('where schools were drawn by their size, a replacement gets the weight of its own size', async () => {
  const names = { kk: 'Е', ru: 'Д', en: 'S' };
  const round = 'round-3';
  succeeded(await createRound(context, { code: round, names, year: 2026, registerCode: 'small' }));
  const bySize = { fraction: 0.25, strata: [], mergeOrder: [], selection: 'pareto', size: 'enrolment' };
  const draw = await drawnRound(context, { round, design: bySize, seed: '2-2-5' });
  const sizes = context.db.selectFrom('school').select(['code', 'enrolment']).execute();
  const sizeOf = new Map((await sizes).map(({ code, enrolment }) => [code, enrolment ?? 0]));
  const place = draw.schools.find(({ code, replacements, baseWeight }) => {
    return baseWeight > 1.5 && sizeOf.get(code) !== sizeOf.get(replacements[0] ?? code);
  });
  const standIn = place?.replacements[0] ?? '';
  const tested = draw.schools.map(({ code }) => (code === place?.code ? standIn : code));
  const input = { round, table: smallAnswers(tested), mapping: testNamed('sized') };
  succeeded(await importAnswers(context, input));
  const sheet = (await sheetsOf('sized')).find(({ school }) => school === standIn);
  const drawnSize = (place?.baseWeight ?? 0) * (sizeOf.get(place?.code ?? '') ?? 0);
  expect(sheet?.weight).toBeCloseTo(drawnSize / (sizeOf.get(standIn) ?? 0), 9);
});

test('zones of the draw and zones made by position are never mixed', async () => {
  const outside = ['1001', '1002', '1003', '1004'].find((code) => !drawn.includes(code)) ?? '';
  const codes = [...drawn, outside].sort();
  const columns = ['id', 'school', 'weight', 'I1'];
  const rows = codes.map((code, index) => [`p${100 + index}`, code, '2', '1']);
  const mapping = {
    id: 'id',
    school: 'school',
    weight: 'weight',
    items: ['I1'],
    covariates: [],
    domains: {},
    test: { ...smallMapping.test, code: 'wider' },
  };
  succeeded(await importAnswers(context, { round: 'round-1', table: tableOf(columns, rows), mapping }));
  expect((await sheetsOf('wider')).map(({ jk_zone, jk_unit }) => [jk_zone, jk_unit])).toEqual(
    codes.map((_, index) => [1 + Math.floor(index / 2), index % 2]),
  );
});

test('an uploaded file is proposed a mapping and imported by it', async () => {
  const text = `id,school,female,Q1,Q2\np1,${drawn[0]},1,1,0\np2,${drawn[1]},0,0,\n`;
  const uploadId = await keepUpload(context, {
    name: 'answers.csv',
    content: new TextEncoder().encode(text),
  });
  const { proposed, rows } = succeeded(await inspectAnswers(context, uploadId));
  expect({ proposed, rows }).toEqual({
    rows: 2,
    proposed: {
      id: 'id',
      school: 'school',
      gender: { column: 'female', girl: '1', boy: '0' },
      items: ['Q1', 'Q2'],
    },
  });
  const mapping = {
    id: 'id',
    school: 'school',
    items: ['Q1', 'Q2'],
    covariates: [],
    domains: {},
    test: { ...smallMapping.test, code: 'quiz' },
  };
  expect(await importUploadedAnswers(context, { round: 'round-1', uploadId, mapping })).toMatchObject({
    ok: true,
    value: { pupils: 2, schools: 2, items: 2, dropped: ['female'] },
  });
  const audit = context.db.selectFrom('audit').select('details').where('subject', '=', 'round-1/quiz');
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect((await audit.executeTakeFirstOrThrow()).details).toMatchObject({ pupils: 2, sha256 });
  // The raw file goes with its import.
  await expect(inspectAnswers(context, uploadId)).rejects.toThrow(NotFound);
});

test('answers to a round that does not exist are refused', async () => {
  const table = smallAnswers(drawn);
  const mapping = smallMapping;
  await expect(importAnswers(context, { round: 'nowhere', table, mapping })).rejects.toThrow(NotFound);
});
