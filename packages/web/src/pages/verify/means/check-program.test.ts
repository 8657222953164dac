import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  csvOf,
  type Design,
  defaultDesign,
  drawSample,
  exclusionsTable,
  freezeFrame,
  rulesOfDesign,
  type School,
  sampleTable,
  writeCanonicalCsv,
} from '@sapa/sampling';
import { describe, expect, test } from 'vitest';

const programs = join(import.meta.dirname, '../../../../public/check');
const register = Array.from(
  { length: 400 },
  (_, at): School => ({
    code: `S${1000 + at}`,
    name_kk: `№${at} «Ұлағат, ${at % 2 ? 'A"B' : 'ә'}»`,
    region: ['north/east', 'back\\slash', 'a + b'][at % 3] ?? '',
    territory: at % 7 === 0 ? null : 'rural',
    language: at % 50 === 0 ? 'ug' : at % 2 === 0 ? 'kk' : 'ru',
    subordination: at % 40 === 0 ? 'culture' : 'local',
    enrolment: at % 9,
  }),
);

function publish(name: string, changes: Partial<Design>, seed: string): string {
  const folder = join(process.env.SAPA_CHECK_FOLDER ?? mkdtempSync(join(tmpdir(), 'sapa-check-')), name);
  mkdirSync(folder, { recursive: true });
  const design = { ...defaultDesign, ...changes };
  const frame = freezeFrame(register, rulesOfDesign(design));
  const draw = drawSample(frame, design, seed);
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('draw.json', `${JSON.stringify(draw, null, 2)}\n`);
  write('sample.csv', csvOf(sampleTable(draw)));
  write('exclusions.csv', csvOf(exclusionsTable(frame.exclusions)));
  write('frame.csv', frame.csv);
  const columns = Object.keys(register[0] ?? {});
  write(
    'register.csv',
    writeCanonicalCsv(
      columns,
      register.map((it) => columns.map((column) => it[column] ?? null)),
    ),
  );
  return folder;
}

function check(folder: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('python3', [join(programs, 'check-draw.py'), folder], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

describe('the short program in Python', () => {
  const exclusions: Design['exclusions'] = [
    { rule: 'culture', column: 'subordination', is: '=', value: 'culture' },
  ];

  test.each<[string, Partial<Design>]>([
    ['plain', { exclusions }],
    ['merged', { exclusions, minimumPerStratum: 12 }],
    ['whole', { exclusions, strata: [], mergeOrder: [], fraction: 0.29 }],
    ['short-of-replacements', { exclusions, replacements: 3, fraction: 0.45, allocation: 'equal' }],
  ])('agrees with an honest draw: %s', (name, changes) => {
    expect(check(publish(name, changes, 'Бас "тиын" \\ 7'))).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^Everything agrees: \d+ schools drawn of \d+$/),
    });
  });

  const lies: Record<string, [string, (text: string) => string, string]> = {
    'a cell of the frame': ['frame.csv', (text) => text.replace('rural', 'rurel'), 'hash of frame.csv'],
    'a school fewer in the register': ['register.csv', (text) => text.replace(/\nS1007.*/, ''), 'register'],
    'a school left off the exclusions': [
      'exclusions.csv',
      (text) => text.replace(/\nS1040.*/, ''),
      'register',
    ],
    'a changed ticket': ['sample.csv', (text) => text.replace(/,[0-9a-f]{64},/, ',00,'), 'sample.csv'],
    'another seed': ['draw.json', (text) => text.replace('тиын', 'тиін'), 'sample.csv'],
    'a school too many': ['sample.csv', (text) => `${text}S1001,x,x,1,1,1,,,1,1\n`, 'end of sample.csv'],
  };

  test.each(Object.entries(lies))('finds %s', (name, [file, change, said]) => {
    const folder = publish(name.replaceAll(' ', '-'), { exclusions }, 'Бас "тиын" \\ 7');
    const honest = readFileSync(join(folder, file), 'utf8');
    expect(change(honest)).not.toBe(honest);
    writeFileSync(join(folder, file), change(honest));
    expect(check(folder)).toMatchObject({ status: 1, said: expect.stringContaining(said) });
  });

  test('says so where it does not know the way of selecting', () => {
    const systematic = publish('systematic', { exclusions, selection: 'systematic' }, 'seed');
    expect(check(systematic)).toMatchObject({ status: 1, said: expect.stringContaining('verify.py') });
  });
});

test.each(['check-draw.py', 'check-draw.R'])('%s is as short as the page says', (file) => {
  expect(readFileSync(join(programs, file), 'utf8').trimEnd().split('\n')).toHaveLength(40);
});
