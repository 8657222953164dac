import { readTable } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from './testing/test-app.ts';

let api: TestApp;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.close());

const names = { kk: 'Тізілім', ru: 'Реестр', en: 'Register' };
const clean =
  'код,наименование,область,местность,контингент\n1,Школа № 1,Абай,город,300\n2,Лицей,Абай,село,90\n';
const faulty = 'код,местность\n1,луна\n2,село\n2,село\n';

async function uploaded(content: string): Promise<{ uploadId: string; mapping: Record<string, string> }> {
  const { json, status } = await api.upload('/uploads?for=register', 'schools.csv', content);
  expect(status).toBe(201);
  return json as { uploadId: string; mapping: Record<string, string> };
}

test('an empty installation says so', async () => {
  const { status, json, headers } = await api.ask('/status');
  expect(status).toBe(200);
  expect(json).toEqual({ version: expect.any(String), openOn: 'loopback', demo: false, rounds: 0 });
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect((await api.ask('/registers')).json).toEqual({ registers: [] });
  expect((await api.ask('/rounds')).json).toEqual({ rounds: [] });
});

describe('a register', () => {
  test('is looked at, previewed and taken in', async () => {
    const inspection = await uploaded(clean);
    expect(inspection).toMatchObject({
      for: 'register',
      fileName: 'schools.csv',
      rows: 2,
      columns: [{ name: 'код', samples: ['1', '2'] }, {}, {}, {}, {}],
      problems: [],
    });
    const { uploadId, mapping } = inspection;
    const preview = await api.ask('/registers/preview', { uploadId, mapping });
    expect(preview).toMatchObject({
      status: 200,
      json: { rows: 2, cleanRows: 2, problems: [], problemCount: 0 },
    });
    const created = await api.ask('/registers', { uploadId, mapping, code: 'abai', names });
    expect(created).toMatchObject({
      status: 201,
      json: { code: 'abai', names, isDemo: false, schools: 2, regions: 1, leftOut: 0, warnings: [] },
    });
    const { json: register } = await api.ask('/registers/abai');
    expect(created.json).toMatchObject(register as object);
    expect((await api.ask('/registers')).json).toEqual({ registers: [register] });
  });

  test('lists its schools by page and search', async () => {
    const { json } = await api.ask('/registers/abai/schools?search=лицей&pageSize=1');
    expect(json).toEqual({
      total: 1,
      page: 1,
      pageSize: 1,
      schools: [
        {
          code: '2',
          names: { kk: 'Лицей', ru: 'Лицей', en: 'Лицей' },
          region: 'Абай',
          regionNames: { kk: 'Абай', ru: 'Абай', en: 'Абай' },
          districtNames: null,
          territory: 'rural',
          kind: null,
          language: null,
          enrolment: 90,
        },
      ],
    });
  });

  test('with problems is refused with all of them, unless the clean rows are accepted', async () => {
    const { uploadId, mapping } = await uploaded(faulty);
    const input = { uploadId, mapping, code: 'faulty', names };
    const refused = await api.ask('/registers', input);
    expect(refused).toMatchObject({
      status: 422,
      json: { code: 'has-problems', problems: [{ code: 'not-one-of' }, { code: 'duplicate-code' }] },
    });
    // Row 2 has a wrong value, and which of rows 3 and 4 is school 2 nobody can know.
    expect((await api.ask('/registers', { ...input, acceptCleanRows: true })).status).toBe(422);
    const { uploadId: better } = await uploaded(`${faulty}3,город\n`);
    const accepted = await api.ask('/registers', { ...input, uploadId: better, acceptCleanRows: true });
    expect(accepted).toMatchObject({
      status: 201,
      json: { schools: 1, leftOut: 3, warnings: { length: 2 } },
    });
  });

  test('gives the table of its problems as a workbook in the language asked for', async () => {
    const { uploadId, mapping } = await uploaded(faulty);
    const titles = { kk: 'Не дұрыс емес', ru: 'Что не так', en: 'What is wrong' };
    for (const [language, title] of Object.entries(titles)) {
      const answer = await api.ask(`/registers/problems.xlsx?language=${language}`, { uploadId, mapping });
      expect(answer.headers['content-disposition']).toBe('attachment; filename="problems.xlsx"');
      const read = await readTable(answer.bytes, 'problems.xlsx');
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(read.value.columns[3]).toBe(title);
      expect(read.value.rows.map((row) => [row[1], row[2], row[4]])).toEqual([
        ['2', 'местность', 'луна'],
        ['4', 'код', '2'],
      ]);
    }
  });
});

describe('what cannot be answered', () => {
  test('is 404 where it does not exist', async () => {
    for (const [path, what] of [
      ['/registers/nowhere', 'register'],
      ['/registers/nowhere/schools', 'register'],
      ['/rounds/nowhere', 'round'],
      ['/rounds/nowhere/frame', 'round'],
      ['/rounds/nowhere/results?test=a&domain=b', 'round'],
      ['/rounds/nowhere/schools/1/report.pdf', 'round'],
      ['/rounds/nowhere/events', 'round'],
      ['/rounds/nowhere/draw.json', 'round'],
      ['/rounds/nowhere/sample.xlsx', 'round'],
    ])
      expect(await api.ask(path ?? '')).toMatchObject({ status: 404, json: { code: 'not-found', what } });
    const uploadId = '00000000-0000-4000-8000-000000000000';
    expect(await api.ask('/registers/preview', { uploadId, mapping: {} })).toMatchObject({
      status: 404,
      json: { what: 'upload' },
    });
    expect(await api.ask('/no-such-thing')).toMatchObject({ status: 404, json: { code: 'not-found' } });
  });

  test('is 400 where the request has not the form of one, and says where', async () => {
    const answer = await api.ask('/registers', { uploadId: 'x', mapping: {}, code: 'a b', names });
    expect(answer).toMatchObject({ status: 400, json: { code: 'not-valid' } });
    const { problems } = answer.json as { problems: { place: { path: string } }[] };
    expect(problems.map(({ place }) => place.path)).toEqual(['body/uploadId', 'body/code']);
    expect((await api.ask('/uploads?for=pictures', {})).status).toBe(400);
    expect((await api.ask('/registers/abai/schools?page=0')).status).toBe(400);
  });

  test.each([
    ['/registers/%00', 'params'],
    ['/registers/abai/schools?search=%00', 'query'],
    ['/registers/abai/schools?page=1&region=a%00b', 'query'],
  ])('is 400 where it is no text: %s', async (path, where) => {
    const { statusCode, json } = await api.app.inject({ method: 'GET', url: `/api/v1${path}` });
    expect(statusCode).toBe(400);
    expect(json()).toMatchObject({ code: 'not-valid', problems: [{ place: { path: where } }] });
  });

  test.each(['\0', '\ud800'])('is 400 where a body holds a sign that is none', async (sign) => {
    const round = { code: 'x', names: { ...names, en: sign }, year: 2026, registerCode: 'abai' };
    expect(await api.ask('/rounds', round)).toMatchObject({
      status: 400,
      json: { problems: [{ place: { path: 'body' } }] },
    });
    const uploadId = '00000000-0000-4000-8000-000000000000';
    expect((await api.ask('/registers/preview', { uploadId, mapping: { [sign]: 'a' } })).status).toBe(400);
  });

  test('is refused as JSON where an upload is none', async () => {
    const answer = await api.ask('/uploads?for=register', { file: 'schools.csv' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.json).toEqual({ code: 'not-valid' });
  });

  test('is 422 where the file is no table', async () => {
    expect(await api.upload('/uploads?for=register', 'schools.pdf', '%PDF')).toMatchObject({
      status: 422,
      json: { code: 'has-problems', problems: [{ code: 'unknown-file-type', received: '.pdf' }] },
    });
    expect(await api.upload('/uploads?for=answers', 'empty.csv', '')).toMatchObject({
      status: 422,
      json: { problems: [{ code: 'empty-file' }] },
    });
  });
});
