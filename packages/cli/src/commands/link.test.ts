import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-link-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sapa = (...line: string[]) => runSapa([...line, '--language', 'en']);

function write(name: string, items: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ model: '2pl', items }));
  return file;
}

const from = [-1, 0, 0.5, 1].map((b, j) => ({ id: `I${j}`, a: 1, b: [b], c: 0 }));

test('writes the constants, the anchors and the linked items', async () => {
  const to = from.map((item) => ({ ...item, a: 0.5, b: item.b.map((b) => 2 * b + 1) }));
  const out = join(folder, 'link.json');
  const files = ['--from', write('from.json', from), '--to', write('to.json', to)];
  const { code, stderr } = await sapa('link', ...files, '--method', 'haebara', '--out', out);
  expect(code, stderr).toBe(0);
  const result = JSON.parse(readFileSync(out, 'utf8'));
  expect(result.A).toBeCloseTo(2, 6);
  expect(result.B).toBeCloseTo(1, 6);
  expect(result.items[0].b[0]).toBeCloseTo(-1, 6);
});

test('calibrations without common items are a problem of the input', async () => {
  const to = from.map((item) => ({ ...item, id: `other ${item.id}` }));
  const files = ['--from', write('from.json', from), '--to', write('to.json', to)];
  const { code, stderr } = await sapa(
    ...['link', ...files, '--method', 'mean-mean', '--out', join(folder, 'link.json')],
  );
  expect(code).toBe(1);
  expect(stderr).toContain('too few common items');
});
