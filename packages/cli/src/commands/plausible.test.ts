import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-plausible-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sapa = (...line: string[]) => runSapa([...line, '--language', 'en']);

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** 60 pupils of two regions and three levels of books, four items. */
const answers = [
  'id,region,books,I1,I2,I3,I4',
  ...Array.from({ length: 60 }, (_, i) => {
    const level = (i % 5) + (i % 2);
    return [`p${i}`, i % 2 ? 2 : 1, i % 3, ...[1, 2, 3, 4].map((limit) => (level >= limit ? 1 : 0))].join(
      ',',
    );
  }),
].join('\n');

const calibration = JSON.stringify({
  model: 'rasch',
  items: [-1, 0, 0.5, 1].map((b, j) => ({ id: `I${j + 1}`, a: 1, b: [b], c: 0 })),
});

test('writes the values of every pupil, and the regression with factors and products', async () => {
  const [out, regression] = [join(folder, 'pv.csv'), join(folder, 'regression.csv')];
  const files = ['--responses', write('a.csv', answers), '--calibration', write('c.json', calibration)];
  const terms = ['--conditioning', 'region,books,region:books', '--factors', 'region'];
  const line = ['plausible', ...files, ...terms, '--draws', '3', '--seed', 'one', '--regression', regression];
  const { code, stdout, stderr } = await sapa(...line, '--out', out, '--json');
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ persons: 60, draws: 3, converged: true });
  const [header, ...rows] = readFileSync(out, 'utf8').trim().split('\n');
  expect(header).toBe('id,PV1,PV2,PV3,eap,posterior_sd');
  expect(rows).toHaveLength(60);
  expect(
    rows[0]
      ?.split(',')
      .slice(1)
      .every((text) => Number.isFinite(Number(text))),
  ).toBe(true);
  const terms2 = readFileSync(regression, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split(',')[0]);
  expect(terms2).toEqual(['term', '(intercept)', 'region=2', 'books', 'region=2:books', 'residual sd']);
  const first = readFileSync(out, 'utf8');
  await sapa(...line, '--out', out);
  expect(readFileSync(out, 'utf8')).toBe(first);
});

test('a column that the file does not have and a covariate that says nothing are problems', async () => {
  const files = ['--responses', write('a.csv', answers), '--calibration', write('c.json', calibration)];
  const shared = ['plausible', ...files, '--seed', 'one', '--out', join(folder, 'pv.csv')];
  const missing = await sapa(...shared, '--conditioning', 'sex');
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain('sex');
  const wrong = await sapa(...shared, '--draws', '0');
  expect(wrong.code).toBe(2);
});

test('two domains together: values of both and their correlation, though four items hardly tell them apart', async () => {
  const part = (from: number, to: number) =>
    JSON.stringify({ model: 'rasch', items: JSON.parse(calibration).items.slice(from, to) });
  const [out, regression] = [join(folder, 'pv.csv'), join(folder, 'regression.csv')];
  const calibrations = `${write('reading.json', part(0, 2))},${write('maths.json', part(2, 4))}`;
  const line = ['plausible', '--responses', write('a.csv', answers), '--calibration', calibrations];
  const rest = ['--conditioning', 'books', '--draws', '2', '--seed', 'one', '--regression', regression];
  const { code, stdout, stderr } = await sapa(...line, ...rest, '--out', out, '--json');
  expect(code, stderr).toBe(0);
  const { dimensions, correlations } = JSON.parse(stdout);
  expect(dimensions).toEqual(['reading', 'maths']);
  expect(Math.abs(correlations[0].value)).toBeLessThanOrEqual(1);
  const [header, ...rows] = readFileSync(out, 'utf8').trim().split('\n');
  expect(header).toBe(
    'id,PV1_reading,PV2_reading,eap_reading,posterior_sd_reading,PV1_maths,PV2_maths,eap_maths,posterior_sd_maths',
  );
  expect(rows).toHaveLength(60);
  expect(rows.flatMap((row) => row.split(',').slice(1)).every((cell) => Number.isFinite(Number(cell)))).toBe(
    true,
  );
  expect(readFileSync(regression, 'utf8')).toContain('residual correlation');
});
