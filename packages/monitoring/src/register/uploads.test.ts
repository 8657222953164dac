import { performance } from 'node:perf_hooks';
import { writeTable } from '@sapa/tables';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { succeeded, type TestContext, testContext } from '../testing/index.ts';
import { keepUpload, readUpload } from './uploads.ts';

let opened: TestContext;
beforeAll(async () => {
  opened = await testContext();
});
afterAll(() => opened.close());

const columns = ['id', ...Array.from({ length: 40 }, (_, item) => `I${item}`)];
const rows = Array.from({ length: 4000 }, (_, pupil) => [String(pupil), ...columns.slice(1)]);

test('while a workbook is read, others are answered', async () => {
  const { context } = opened;
  const content = await writeTable(columns, rows, 'xlsx');
  const uploadId = await keepUpload(context, { name: 'answers.xlsx', content });
  // The thread starts and the file comes out of the database before; what is measured is the reading.
  succeeded(await readUpload(context, uploadId));
  const before = performance.eventLoopUtilization();
  const { table } = succeeded(await readUpload(context, uploadId));
  const { utilization } = performance.eventLoopUtilization(before);
  expect(table).toMatchObject({ columns, rows });
  expect(utilization).toBeLessThan(0.6);
});
