import { smallRegister } from '@sapa/monitoring/testing';
import { readTable, writeTable } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from './testing/test-app.ts';

const names = { kk: 'Раунд', ru: 'Раунд', en: 'Round' };
let api: TestApp;
beforeAll(async () => {
  api = await testApp();
  const { columns, rows } = smallRegister();
  const { json } = await upload('register', columns, rows);
  const { uploadId, mapping } = json as { uploadId: string; mapping: Record<string, string> };
  await api.ask('/registers', { uploadId, mapping, code: 'small', names });
  await api.ask('/rounds', { code: 'r1', names, year: 2026, registerCode: 'small' });
});
afterAll(() => api.close());

async function upload(purpose: string, columns: readonly string[], rows: readonly (readonly string[])[]) {
  const file = new Uint8Array(await writeTable(columns, rows, 'xlsx'));
  return api.upload(`/uploads?for=${purpose}`, 'файл.xlsx', file);
}
const uploaded = async (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  ((await upload('table', columns, rows)).json as { uploadId: string }).uploadId;

describe('the reconciliation of a register', () => {
  const school = '/rounds/r1/reconciliation/schools/1002';

  test('is shut until its window is set, and says so', async () => {
    expect((await api.ask('/rounds/r1/reconciliation')).json).toMatchObject({
      window: null,
      shut: 'reconciliation-shut',
      counts: { untouched: 48 },
    });
    const confirm = { author: 'директор', corrections: [], confirm: true };
    expect(await api.ask(school, confirm)).toMatchObject({
      status: 422,
      json: { problems: [{ code: 'reconciliation-shut' }] },
    });
    const window = { opens: '2026-02-20', closes: '2026-03-10', selfApplied: null };
    expect((await api.ask('/rounds/r1/reconciliation', { ...window, opens: '20.02.2026' })).status).toBe(400);
    expect(await api.ask('/rounds/r1/reconciliation', window)).toMatchObject({
      status: 201,
      json: { shut: null },
    });
    expect(await api.ask(school, confirm)).toMatchObject({ status: 201, json: { confirmed: 1 } });
  });

  test('takes a correction of a school, and the decision on it', async () => {
    const corrections = [{ column: 'enrolment', value: '155', reason: 'бұйрық' }];
    await api.ask(school, { author: 'директор', corrections, confirm: false });
    expect((await api.ask(school)).json).toMatchObject({
      state: 'waiting',
      corrections: [{ newValue: 155 }],
    });
    const { json } = await api.ask('/rounds/r1/reconciliation/corrections');
    const [{ id } = { id: '' }] = (json as { schools: { id: string }[] }).schools;
    expect(
      await api.ask('/rounds/r1/reconciliation/decisions', { decisions: [{ id, accepted: true }] }),
    ).toMatchObject({ status: 201, json: { accepted: 1, rejected: 0 } });
    expect((await api.ask('/rounds/r1/reconciliation/schools?state=corrected')).json).toMatchObject({
      total: 1,
      schools: [{ code: '1002', accepted: 1 }],
    });
    expect((await api.ask('/rounds/r1/reconciliation/schools/none')).status).toBe(404);
  });

  test('goes by file too: the list is downloaded, filled in, judged and taken', async () => {
    const path = '/rounds/r1/reconciliation/check-list';
    const { bytes } = await api.ask(`${path}.xlsx?language=ru&area=Жетісу`);
    const list = await readTable(bytes, 'check-list.xlsx');
    if (!list.ok) throw new Error('the list cannot be read');
    const { columns, rows } = list.value;
    expect(rows).toHaveLength(8);
    const cells = (head: string, value: string) =>
      rows.map((row) => row.map((cell, at) => (columns[at] === head ? value : cell)));
    const wrong = await uploaded(columns, cells('Контингент', 'сто'));
    expect((await api.ask(`${path}/preview`, { uploadId: wrong })).json).toMatchObject({
      problemCount: 8,
      problems: [
        { code: 'not-a-number', place: { row: 2, column: 'Контингент' } },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
    const problems = await api.ask(`${path}/problems.xlsx?language=ru`, { uploadId: wrong });
    const told = await readTable(problems.bytes, 'problems.xlsx');
    expect(told).toMatchObject({ ok: true, value: { rows: { length: 8 } } });
    const uploadId = await uploaded(columns, cells('Подтверждено (да)', 'да'));
    expect(await api.ask(path, { uploadId, author: 'отдел' })).toMatchObject({
      status: 201,
      json: { corrections: 0, confirmed: 8 },
    });
  });
});

test('succession of schools is imported with its problems told, listed, and followed back', async () => {
  const heads = ['from_code', 'to_code', 'kind'];
  const path = '/registers/small/succession';
  const wrong = await uploaded(heads, [['1001', '7777', 'renamed']]);
  expect(await api.ask(path, { uploadId: wrong, earlierRegister: 'small' })).toMatchObject({
    status: 422,
    json: { problems: [{ code: 'unknown-later-school', place: { row: 2, column: 'to_code' } }] },
  });
  const uploadId = await uploaded(heads, [['1001', '1002', 'renamed']]);
  expect(await api.ask(path, { uploadId, earlierRegister: 'small' })).toMatchObject({
    status: 201,
    json: { links: 1, warnings: [] },
  });
  expect((await api.ask(path)).json).toMatchObject({ total: 1, links: [{ from: '1001', to: '1002' }] });
  expect((await api.ask('/registers/small/schools/1002/series')).json).toMatchObject({
    series: [{ round: 'r1', units: [{ code: '1001' }, { code: '1002' }] }],
  });
});

test('a round looks back at an earlier draw from a file, or at none', async () => {
  const path = '/rounds/r1/earlier-sample';
  expect((await api.ask(path)).json).toEqual({ earlier: null });
  const uploadId = await uploaded(
    ['code', 'drawn', 'probability'],
    [
      ['1001', 'true', '0.5'],
      ['1003', 'false', '0.5'],
    ],
  );
  expect(await api.ask(path, { uploadId })).toMatchObject({ status: 201, json: { drawn: 2, eligible: 3 } });
  expect((await api.ask(path)).json).toMatchObject({ earlier: { file: 'файл.xlsx', participation: 'file' } });
  expect(await api.ask(path, { earlierRound: 'r1' })).toMatchObject({ status: 422 });
  expect(await api.ask(path, { earlierRound: null })).toMatchObject({ status: 201, json: { drawn: 0 } });
  expect((await api.ask('/rounds/r1/overlap')).status).toBe(404);
});
