import { drawSmallRound } from '@sapa/monitoring/testing';
import { verifyWithin, type WithinRecord } from '@sapa/sampling';
import { readTable, writeWorkbook } from '@sapa/tables';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type TestApp, testApp } from './testing/test-app.ts';

let server: TestApp;
let drawn: string[];
beforeAll(async () => {
  server = await testApp();
  drawn = await drawSmallRound(server.test.context);
});
afterAll(() => server.close());

const uploaded = z.object({ uploadId: z.string(), mapping: z.record(z.string(), z.string()).optional() });

async function upload(purpose: string, name: string, content: string | Uint8Array<ArrayBuffer>) {
  const { json, status } = await server.upload(`/uploads?for=${purpose}`, name, content);
  expect(status).toBe(201);
  return uploaded.parse(json);
}

/** Lists of two classes of ten pupils in each of three schools. */
function listFile(): string {
  const rows = drawn.slice(0, 3).flatMap((school) =>
    Array.from({ length: 20 }, (_, at) => {
      const of = at < 10 ? '4А' : '4Ә';
      return [school, of, `p${at}`, at % 2 ? 'қыз' : 'ұл', at === 3 ? '4' : '', 'Аты Жөні'].join(',');
    }),
  );
  return ['Мектеп коды,Сынып,Оқушы коды,Жынысы,Босату себебі,Аты-жөні', ...rows].join('\n');
}

// One story: each part stands on what the part before it made.
test('lists come in, pupils are drawn, forms go out and come back filled', { timeout: 60_000 }, async () => {
  const list = await upload('pupils', 'lists.csv', listFile());
  expect(list.mapping).toEqual({
    school: 'Мектеп коды',
    class: 'Сынып',
    code: 'Оқушы коды',
    gender: 'Жынысы',
    exempt: 'Босату себебі',
  });
  const taken = await server.ask('/rounds/round-1/pupils', {
    uploadId: list.uploadId,
    mapping: { columns: list.mapping },
  });
  expect(taken).toMatchObject({
    status: 201,
    json: { pupils: 60, schools: 3, exempt: 3, dropped: ['Аты-жөні'] },
  });

  const design = { take: 'classes', classes: 1, booklets: ['1', '2'] };
  const made = await server.ask('/rounds/round-1/within', { grade: 4, design, sessions: 2 });
  expect(made).toMatchObject({ status: 201, json: { schools: 3, classes: 3 } });
  const round = await server.ask('/rounds/round-1/within');
  expect(round.json).toMatchObject({
    grades: [{ grade: 4, schoolsDrawn: 3, kept: { sessions: 2, ownSeed: false } }],
  });

  // Public numbers bind the school's record, and name nobody.
  const school = drawn[0] ?? '';
  const csv = (await server.ask('/rounds/round-1/within.csv')).bytes.toString('utf8');
  expect(csv).not.toMatch(/p\d|4А/);
  const record: WithinRecord = JSON.parse(
    (await server.ask(`/rounds/round-1/within/schools/${school}/4/record.json`)).bytes.toString('utf8'),
  );
  const commitment = csv
    .split('\n')
    .find((line) => line.startsWith(`${school},`))
    ?.split(',')
    .at(-1);
  expect(verifyWithin(record, commitment)).toBeNull();

  const form = await server.ask(`/rounds/round-1/within/schools/${school}/forms.xlsx?language=ru`);
  const table = await readTable(form.bytes, 'form.xlsx');
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  const { columns, rows } = table.value;
  const session = columns.indexOf('Сессия 1');
  const filled = rows.map((row, at) => row.with(session, at === 0 ? '2' : '1'));
  const workbook = new Uint8Array(await writeWorkbook([{ name: 'Ученики', columns, rows: filled }]));
  const { uploadId } = await upload('attendance', 'filled.xlsx', workbook);
  const read = await server.ask('/rounds/round-1/attendance', { uploadId, school });
  expect(read).toMatchObject({ status: 201, json: { pupils: rows.length, schools: 1 } });
  const page = await server.ask(`/rounds/round-1/within/schools?state=drawn&search=${school}`);
  expect(page.json).toMatchObject({
    total: 1,
    schools: [{ counts: { drawn: rows.length, attended: rows.length - 1, absent: 1, open: 0 } }],
  });

  const bad = await upload('attendance', 'filled.csv', 'Код школы,Код ученика,Сессия 1\n1001,zz1,9\n');
  const refused = await server.ask('/rounds/round-1/attendance', { uploadId: bad.uploadId });
  expect(refused).toMatchObject({
    status: 422,
    json: { problems: [{ code: 'not-an-attendance', place: { row: 2, column: 'Сессия 1' }, received: '9' }] },
  });

  const pdf = await server.ask(`/rounds/round-1/within/schools/${school}/labels.pdf?columns=2&rows=7`);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const zip = await server.ask('/rounds/round-1/within/forms.zip?language=kk');
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files).map((name) => name.split('/').at(-1))).toEqual(
    drawn.slice(0, 3).map((code) => `${code}-forms.pdf`),
  );
  for (const content of Object.values(files))
    expect(Buffer.from(content.subarray(0, 5)).toString()).toBe('%PDF-');
  expect((await server.ask('/rounds/round-1/within/forms.zip?area=nowhere')).status).toBe(404);
});
