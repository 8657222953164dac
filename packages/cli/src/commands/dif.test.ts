import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSapa } from '../run-sapa.fixture.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapa-dif-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sapa = (...line: string[]) => runSapa([...line, '--language', 'en']);

/** 120 pupils whose third item is easy for girls only. */
function writeAnswers(): string {
  const rows = Array.from({ length: 120 }, (_, i) => {
    const girl = i % 2;
    const level = Math.floor(i / 2) % 5;
    return [girl ? 'f' : 'm', ...[1, 2, 3].map((limit) => (level >= limit ? 1 : 0)), girl, (i % 7) % 2];
  });
  const file = join(folder, 'answers.csv');
  writeFileSync(file, ['sex,I1,I2,I3,I4,I5', ...rows.map((row) => row.join(','))].join('\n'));
  return file;
}

test('writes a row an item, names the items that differ, and adds the likelihood ratio of a calibration', async () => {
  const responses = writeAnswers();
  const out = join(folder, 'dif.csv');
  const calibration = join(folder, 'calibration.json');
  await sapa(
    'calibrate',
    '--responses',
    responses,
    '--items',
    'I*',
    '--model',
    'rasch',
    '--out',
    calibration,
  );
  const groups = ['--group', 'sex', '--reference', 'm', '--focal', 'f'];
  const { code, stdout, stderr } = await sapa(
    ...['dif', '--responses', responses, '--calibration', calibration, ...groups, '--out', out, '--json'],
  );
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ items: 5, settled: true });
  const [header = '', ...lines] = readFileSync(out, 'utf8').trim().split('\n');
  expect(header).toMatch(
    /^item,n_reference,n_focal,class,alpha_mh,.*lr_chi2,lr_df,lr_p,gap_change,rmsd_focal,md_focal$/,
  );
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^I1,60,60,/);
});

test('a group that nobody belongs to is a problem of the input', async () => {
  const groups = ['--group', 'sex', '--reference', 'm', '--focal', 'x'];
  const { code, stderr } = await sapa(
    ...['dif', '--responses', writeAnswers(), '--items', 'I*', ...groups, '--out', join(folder, 'dif.json')],
  );
  expect(code).toBe(1);
  expect(stderr).toContain('no pupil in this group');
});
