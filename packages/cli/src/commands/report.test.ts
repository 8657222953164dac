import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from '@sapa/tables';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sapa = (...line: string[]) => runSapa(['report', ...line]);

test('the example becomes a report in each language', async () => {
  const findings = join(folder, 'findings.json');
  expect((await sapa('--example', '--out', findings)).code).toBe(0);
  const sizes = new Set<number>();
  for (const language of ['kk', 'ru', 'en']) {
    const out = join(folder, `${language}.pdf`);
    const { code, stdout } = await sapa(
      '--findings',
      findings,
      '--language',
      language,
      '--out',
      out,
      '--json',
    );
    expect(code).toBe(0);
    const bytes = readFileSync(out);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.parse(stdout)).toMatchObject({ language, bytes: bytes.length });
    sizes.add(bytes.length);
  }
  expect(sizes.size).toBe(3);
});

test('all figures are written to a workbook beside the document', async () => {
  const findings = join(folder, 'findings.json');
  await sapa('--example', '--out', findings);
  const xlsx = join(folder, 'figures.xlsx');
  const out = join(folder, 'report.pdf');
  expect((await sapa('--findings', findings, '--language', 'ru', '--out', out, '--xlsx', xlsx)).code).toBe(0);
  const read = await readTable(new Uint8Array(readFileSync(xlsx)), 'figures.xlsx');
  if (!read.ok) throw new Error('the workbook cannot be read');
  const row = read.value.rows.find(
    ([, domain, place]) => domain === 'Читательская грамотность' && place === 'По республике',
  );
  expect(row?.slice(3, 5)).toEqual(['57218', '500']);
});

test('without a file the example goes to standard output', async () => {
  const { code, stdout } = await sapa('--example');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'sapa/school-findings/1', demo: true });
});

test('wrong findings are refused with every place, and no file is written', async () => {
  const findings = join(folder, 'findings.json');
  writeFileSync(findings, JSON.stringify({ schema: 'sapa/school-findings/1', demo: 'no' }));
  const out = join(folder, 'report.pdf');
  const { code, stderr } = await sapa('--findings', findings, '--language', 'ru', '--out', out);
  expect(code).toBe(1);
  for (const place of ['number', 'demo', 'round', 'school', 'grades', 'method'])
    expect(stderr).toContain(place);
  expect(() => readFileSync(out)).toThrow();
});

test('without findings or a place to write to, the usage is wrong', async () => {
  expect((await sapa('--language', 'kk')).code).toBe(2);
  expect((await sapa('--findings', 'a.json', '--language', 'de', '--out', 'b.pdf')).code).toBe(2);
});

test('an emblem and a standard are chosen, and a faulty emblem is refused with every fault', async () => {
  const findings = join(folder, 'findings.json');
  await sapa('--example', '--out', findings);
  const emblem = join(folder, 'emblem.svg');
  const out = join(folder, 'report.pdf');
  const line = ['--findings', findings, '--language', 'en', '--out', out, '--emblem', emblem];
  writeFileSync(emblem, '<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>');
  expect((await sapa(...line, '--standard', 'a-2a')).code).toBe(0);
  expect(readFileSync(out).toString('latin1')).toContain('pdfaid:part>2<');
  rmSync(out);
  writeFileSync(emblem, '<svg xmlns="http://www.w3.org/2000/svg"><script/><text>A</text></svg>');
  const { code, stdout } = await sapa(...line, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    problems: [{ code: 'emblem-active' }, { code: 'emblem-text' }],
  });
  expect(existsSync(out)).toBe(false);
  expect((await sapa(...line, '--standard', 'a-1b')).code).toBe(2);
});
