import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'sapa-dimensions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sapa = (...line: string[]) => runSapa([...line, '--language', 'en']);

function write(rows: readonly (readonly (string | number)[])[]): string {
  const file = join(folder, 'answers.csv');
  writeFileSync(file, rows.map((row) => row.join(',')).join('\n'));
  return file;
}

test('writes the eigenvalues beside those of chance', async () => {
  // Four items that follow one order of persons, with a slip every seventh time.
  const persons = Array.from({ length: 210 }, (_, person) =>
    [40, 80, 120, 160].map((cut, item) => Number(person > cut !== ((person + 3 * item) % 7 === 0))),
  );
  const file = write([['A', 'B', 'C', 'D'], ...persons]);
  const out = join(folder, 'eigenvalues.csv');
  const { code, stdout, stderr } = await sapa(
    'dimensions',
    '--responses',
    file,
    '--seed',
    '1',
    '--out',
    out,
    '--json',
  );
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ persons: 210, dimensions: 1 });
  const [header, ...rows] = readFileSync(out, 'utf8').trim().split('\n');
  expect(header).toBe('component,eigenvalue,random_mean,random_95');
  const values = rows.map((row) => Number(row.split(',')[1]));
  expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(4, 6);
});

test('an item that says nothing is named with its column', async () => {
  const file = write([
    ['A', 'B', 'C'],
    [1, 0, 1],
    [0, 1, 1],
    [1, 1, 1],
    [0, 0, 1],
  ]);
  const { code, stderr } = await sapa(
    'dimensions',
    '--responses',
    file,
    '--seed',
    '1',
    '--out',
    join(folder, 'x.csv'),
  );
  expect(code).toBe(1);
  expect(stderr).toContain('C');
  expect(stderr).toContain('Leave the item out');
});
