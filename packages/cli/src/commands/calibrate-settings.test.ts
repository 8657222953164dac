import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const calibrate = (...line: string[]) => runSapa(['calibrate', ...line, '--language', 'en']);

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** 120 pupils of 30 schools, four items, the last one of three scores. */
const answers = [
  'id,school,I1,I2,I3,I4',
  ...Array.from({ length: 120 }, (_, i) => {
    const level = (i * 7) % 5;
    const cells = [1, 2, 3].map((limit) => ((level + (i % 3)) / 2 >= limit ? 1 : 0));
    return [`p${i}`, `s${i % 30}`, ...cells, Math.min(2, Math.floor((level + (i % 2)) / 2))].join(',');
  }),
].join('\n');

test('models of single items and shared slopes from a settings file, errors by school', async () => {
  const settings = JSON.stringify({
    models: { I4: 'grm' },
    shared: [{ items: ['I1', 'I2', 'I3'], parts: ['a'] }],
    priors: { slope: { mean: 0, sd: 0.5 } },
  });
  const out = join(folder, 'c.json');
  const files = ['--responses', write('a.csv', answers), '--settings', write('s.json', settings)];
  const { code, stderr } = await calibrate(
    ...files,
    '--items',
    'I*',
    '--model',
    '2pl',
    '--cluster',
    'school',
    '--out',
    out,
  );
  expect(code, stderr).toBe(0);
  const { items, parameters } = JSON.parse(readFileSync(out, 'utf8'));
  expect(parameters).toBe(4 + 3);
  expect(items[0].a).toBe(items[2].a);
  expect(items[3]).toMatchObject({ model: 'grm' });
  expect(items[3].b).toHaveLength(2);
  expect(items[0].se.b[0]).toBeGreaterThan(0);
});

test('settings that make no sense are listed with their places', async () => {
  const settings = write('s.json', JSON.stringify({ model: {}, fixed: [{ id: 'I1', a: 'x' }] }));
  const files = ['--responses', write('a.csv', answers), '--settings', settings];
  const { code, stderr } = await calibrate(
    ...files,
    '--items',
    'I*',
    '--model',
    '2pl',
    '--out',
    join(folder, 'c.json'),
  );
  expect(code).toBe(1);
  expect(stderr).toContain('fixed[0].a');
  expect(stderr).toContain('The field is unknown');
});
