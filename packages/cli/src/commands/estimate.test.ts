import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EstimateRow } from '@sapa/estimation';
import { readTable } from '@sapa/tables';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-estimate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

// Decimal commas, semicolons, a region code with a leading zero, a missing score.
const data = [
  'region;gender;zone;unit;weight;score',
  '02;girl;1;1;1,5;10',
  '02;boy;1;1;1,5;12',
  '02;girl;1;2;2,5;14,5',
  '10;boy;2;1;1;20',
  '10;girl;2;2;1;',
  '10;girl;2;2;1;26',
].join('\n');

const design = {
  weight: 'weight',
  replicates: { method: 'jk2', zone: 'zone', unit: 'unit' },
  analyses: [{ statistic: 'mean', of: 'score', by: ['region'] }],
};

async function sapa(out: string, table: string, json: object, ...more: string[]) {
  writeFileSync(join(folder, 'data.csv'), table);
  writeFileSync(join(folder, 'design.json'), JSON.stringify(json));
  const files = ['--data', join(folder, 'data.csv'), '--design', join(folder, 'design.json')];
  return runSapa(['estimate', ...files, '--out', join(folder, out), ...more]);
}

test('writes rows as JSON and keeps region codes as they are', async () => {
  const { code, stdout } = await sapa('out.json', data, design, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ pupils: 6, analyses: 1, rows: 2, suppressed: 0 });
  const rows: EstimateRow[] = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
  expect(rows.map((row) => row.group)).toEqual([{ region: '02' }, { region: '10' }]);
  // (1.5·10 + 1.5·12 + 2.5·14.5)/5.5; without unit 1 the mean is 14.5.
  const mean = 69.25 / 5.5;
  expect(rows[0]?.value).toBeCloseTo(mean, 12);
  expect(rows[0]?.se).toBeCloseTo(14.5 - mean, 12);
  expect(rows[1]).toMatchObject({ n: 2, value: 23 });
});

test.each(['csv', 'xlsx'])(
  'writes rows as a table (%s) with a column for each grouping variable',
  async (type) => {
    const file = join(folder, `out.${type}`);
    expect((await sapa(`out.${type}`, data, design)).code).toBe(0);
    const read = await readTable(new Uint8Array(readFileSync(file)), file);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.columns.slice(0, 7)).toEqual([
      'analysis',
      'statistic',
      'of',
      'group',
      'group.region',
      'term',
      'value',
    ]);
    expect(read.value.rows.map((row) => row[4])).toEqual(['02', '10']);
  },
);

test('points at the cells of the data and the fields of the design', async () => {
  const broken = data.replace(';26', ';26 points');
  const cells = await sapa('out.json', broken, design, '--json');
  expect(cells.code).toBe(1);
  expect(JSON.parse(cells.stdout).problems).toMatchObject([
    { code: 'not-a-number', place: { row: 7, column: 'score' }, received: '26 points' },
  ]);
  const fields = await sapa('out.json', data, { ...design, weight: 'nowhere' }, '--json');
  expect(fields.code).toBe(1);
  expect(JSON.parse(fields.stdout).problems).toMatchObject([
    { code: 'missing-column', place: { path: '$.weight' }, received: 'nowhere' },
  ]);
  const weights = await sapa('out.json', data.replace('2,5;14,5', ';14,5'), design, '--json');
  expect(JSON.parse(weights.stdout).problems).toMatchObject([
    { code: 'not-a-weight', place: { row: 4, column: 'weight' } },
  ]);
});

test('letters in a plausible value or a replicate weight are told with their cell', async () => {
  const table = ['PV1;PV2;W;R1;R2', '10;11;1;2;0', '12;abc;1;0;2', '9;8;1;2;x1', '7;7;1;0;2'].join('\n');
  const { code, stdout } = await sapa(
    'out.json',
    table,
    {
      weight: 'W',
      replicates: { method: 'fay', columns: 'R*', fayCoefficient: 0.5 },
      plausibleValues: { math: 'PV*' },
      analyses: [{ statistic: 'mean', of: 'math' }],
    },
    '--json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(stdout).problems).toMatchObject([
    { code: 'not-a-number', place: { row: 3, column: 'PV2' }, received: 'abc', expected: '0.5' },
    { code: 'not-a-number', place: { row: 4, column: 'R2' }, received: 'x1', expected: '0.5' },
  ]);
});

test('refuses an unknown statistic in the reader’s language', async () => {
  const wrong = { ...design, analyses: [{ statistic: 'average', of: 'score' }] };
  const { code, stderr } = await sapa('out.json', data, wrong, '--language', 'kk');
  expect(code).toBe(1);
  expect(stderr).toContain('$.analyses[0].statistic');
  expect(stderr).toContain('рұқсат жоқ');
});
