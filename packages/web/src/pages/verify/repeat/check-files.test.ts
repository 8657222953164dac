import {
  ceremonyFormat,
  csvOf,
  type Draw,
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
import { type CheckBytes, checkDraw, fileFor } from './check-files.ts';
import { differingPart } from './differing-part.ts';

const register = Array.from(
  { length: 60 },
  (_, at): School => ({
    code: `S${100 + at}`,
    region: at % 2 === 0 ? 'north' : 'south',
    territory: 'rural',
    language: 'kk',
    enrolment: 100 + at,
  }),
);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A ceremony that an earlier version held: with the frame and an announced seed only. */
const ceremonyOf = ({ frameHash, seed }: Draw): object => ({
  format: ceremonyFormat,
  openedAt: '2026-03-01T09:00:00Z',
  design: null,
  frame: { sha256: frameHash, frozenAt: '2026-03-01T09:01:00Z' },
  commitments: [],
  seed: { text: seed, way: 'announced', madeAt: '2026-03-01T09:02:00Z' },
});

function publish(): CheckBytes {
  const frame = freezeFrame(register, rulesOfDesign(defaultDesign));
  const draw = drawSample(frame, defaultDesign, 'seed');
  const columns = ['code', 'region', 'territory', 'language', 'enrolment'];
  return {
    'register.csv': bytesOf(
      writeCanonicalCsv(
        columns,
        register.map((school) => columns.map((it) => school[it] ?? null)),
      ),
    ),
    'draw.json': bytesOf(JSON.stringify(draw)),
    'frame.csv': bytesOf(frame.csv),
    'exclusions.csv': bytesOf(csvOf(exclusionsTable(frame.exclusions))),
    'sample.csv': bytesOf(csvOf(sampleTable(draw))),
    'ceremony.json': bytesOf(JSON.stringify(ceremonyOf(draw))),
  };
}

const check = (bytes: CheckBytes) => checkDraw(bytes, () => undefined);

describe('the check of the files', () => {
  test('agrees with an honest draw', () => {
    expect(check(publish())).toMatchObject({
      kind: 'repeated',
      register: 60,
      repetition: { difference: null },
      ceremony: { difference: null },
    });
  });

  test('sees a ceremony whose seed the draw did not use', () => {
    const honest = publish();
    const changed = new TextDecoder()
      .decode(honest['ceremony.json'])
      .replace('"text":"seed"', '"text":"seen"');
    expect(check({ ...honest, 'ceremony.json': bytesOf(changed) })).toMatchObject({
      ceremony: { difference: { file: 'ceremony.json', column: 'seed.text', published: 'seen' } },
    });
  });

  test('sees a byte-order mark before the frame, which another hash belongs to', () => {
    const honest = publish();
    const frame = Uint8Array.from([0xef, 0xbb, 0xbf, ...honest['frame.csv']]);
    const found = check({ ...honest, 'frame.csv': frame });
    expect(found).toMatchObject({ repetition: { difference: { file: 'frame.csv', column: 'SHA-256' } } });
  });

  test('says which file it cannot read', () => {
    const old = { ...publish(), 'sample.csv': Uint8Array.of(0xd8, 0xea) };
    expect(check(old)).toMatchObject({
      kind: 'unreadable',
      file: 'sample.csv',
      problem: { code: 'not-text' },
    });
    const cut = { ...publish(), 'draw.json': bytesOf('{') };
    expect(check(cut)).toMatchObject({
      kind: 'unreadable',
      file: 'draw.json',
      problem: { code: 'not-json' },
    });
    const other = { ...publish(), 'register.csv': bytesOf('a,b\n1,2\n') };
    expect(check(other)).toMatchObject({ file: 'register.csv', problem: { code: 'missing-column' } });
  });
});

test.each([
  ['frame (1).csv', 'code\n', 'frame.csv'],
  ['Register-2026.CSV', 'code\n', 'register.csv'],
  ['samples of mine.csv', 'code,stratum,ticket\n', 'sample.csv'],
  ['left-out.csv', 'code,rule,all_rules\n', 'exclusions.csv'],
  ['schools.csv', 'code,region\n', 'register.csv'],
  ['published.json', '{}', 'draw.json'],
  ['kept.json', '{"format": "sapa-ceremony-1"}', 'ceremony.json'],
])('%s stands for the right file', async (name, text, file) => {
  expect(await fileFor(new File([text], name))).toBe(file);
});

test('of two texts only what differs is marked', () => {
  expect(differingPart('1250', '1290')).toEqual({ before: '12', differs: '5', after: '0' });
  expect(differingPart('aa', 'aaa')).toEqual({ before: 'aa', differs: '', after: '' });
  expect(differingPart('𝒜б', '𝒜в')).toEqual({ before: '𝒜', differs: 'б', after: '' });
});
