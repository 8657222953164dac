import { describe, expect, it } from 'vitest';
import { defaultDesign } from './design.ts';
import { type Draw, drawSample } from './draw.ts';
import { exclusionPresets } from './exclusion-presets.ts';
import { freezeFrame } from './frame.ts';
import { csvOf, exclusionsTable, sampleTable } from './published-files.ts';
import { syntheticRegister } from './synthetic-register.ts';
import { type PublishedDraw, verifyDraw } from './verify.ts';

const register = syntheticRegister(500);
const frame = freezeFrame(register, exclusionPresets['modo-2021']);
const draw = drawSample(frame, defaultDesign, 'Astana 2026-03-01');
const published = {
  draw: JSON.parse(JSON.stringify(draw)) as Draw,
  sample: csvOf(sampleTable(draw)),
  exclusions: csvOf(exclusionsTable(frame.exclusions)),
  frame: frame.csv,
} satisfies PublishedDraw;

/** Changes one cell of a CSV: row as a person sees it, column from 1. */
function withCell(csv: string, row: number, column: number, value: string): string {
  const lines = csv.split('\n').map((line) => line.split(','));
  lines[row - 1][column - 1] = value;
  return lines.map((cells) => cells.join(',')).join('\n');
}

const withoutRow = (csv: string, row: number) =>
  csv
    .split('\n')
    .toSpliced(row - 1, 1)
    .join('\n');

describe('an honest draw', () => {
  it('shows no difference, with all files or draw.json alone', () => {
    expect(verifyDraw(register, published)).toBeNull();
    expect(verifyDraw(register, { draw: published.draw })).toBeNull();
  });

  it('shows none after a spreadsheet saved the sample with CRLF and a byte-order mark', () => {
    const sample = `\uFEFF${published.sample.replaceAll('\n', '\r\n')}`;
    expect(verifyDraw(register, { ...published, sample })).toBeNull();
  });
});

describe('a changed file shows the first difference', () => {
  const [first, second] = draw.schools;

  it('another replacement in sample.csv', () => {
    expect(
      verifyDraw(register, { ...published, sample: withCell(published.sample, 2, 7, 'S00001') }),
    ).toEqual({
      file: 'sample.csv',
      row: 2,
      school: first.code,
      column: 'replacement_1',
      published: 'S00001',
      recomputed: first.replacements[0],
    });
  });

  it('a weight in sample.csv, but not its last bit', () => {
    const heavier = withCell(published.sample, 3, 5, String(second.baseWeight * 1.001));
    expect(verifyDraw(register, { ...published, sample: heavier })).toMatchObject({
      school: second.code,
      column: 'base_weight',
    });
    const lastBit = withCell(published.sample, 3, 5, String(second.baseWeight * (1 + 2 ** -51)));
    expect(lastBit).not.toBe(published.sample);
    expect(verifyDraw(register, { ...published, sample: lastBit })).toBeNull();
  });

  it('a school missing from sample.csv', () => {
    expect(verifyDraw(register, { ...published, sample: withoutRow(published.sample, 2) })).toEqual({
      file: 'sample.csv',
      row: 2,
      school: first.code,
      column: 'code',
      published: null,
      recomputed: first.code,
    });
  });

  it('two schools exchanged in draw.json', () => {
    const schools = [{ ...first, code: second.code }, ...draw.schools.slice(1)];
    expect(verifyDraw(register, { ...published, draw: { ...published.draw, schools } })).toMatchObject({
      file: 'draw.json',
      school: second.code,
      column: 'schools[0].code',
      published: second.code,
      recomputed: first.code,
    });
  });

  it('a school too many in draw.json', () => {
    const schools = [...draw.schools, { ...first, code: 'S99999' }];
    const difference = verifyDraw(register, { ...published, draw: { ...published.draw, schools } });
    expect(difference).toMatchObject({
      school: 'S99999',
      column: `schools[${draw.schools.length}]`,
      recomputed: null,
    });
  });

  it('another seed', () => {
    expect(verifyDraw(register, { ...published, draw: { ...published.draw, seed: 'chosen' } })).toMatchObject(
      {
        file: 'draw.json',
        column: 'schools[0].code',
      },
    );
  });

  it('another fraction', () => {
    const design = { ...published.draw.design, fraction: 0.3 };
    expect(verifyDraw(register, { ...published, draw: { ...published.draw, design } })).toMatchObject({
      column: 'total',
      published: String(draw.total),
    });
  });

  it('a rule left out of draw.json', () => {
    const rules = published.draw.rules.filter(({ rule }) => rule !== 'small');
    expect(verifyDraw(register, { ...published, draw: { ...published.draw, rules } })).toMatchObject({
      file: 'frame.csv',
      published: null,
    });
  });

  it('a hash', () => {
    const frameHash = draw.frameHash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(verifyDraw(register, { ...published, draw: { ...published.draw, frameHash } })).toMatchObject({
      column: 'frameHash',
      recomputed: draw.frameHash,
    });
  });

  it('a cell of frame.csv', () => {
    const column = frame.columns.indexOf('enrolment') + 1;
    expect(verifyDraw(register, { ...published, frame: withCell(frame.csv, 5, column, '7') })).toEqual({
      file: 'frame.csv',
      row: 5,
      school: frame.eligible[3].code,
      column: 'enrolment',
      published: '7',
      recomputed: String(frame.eligible[3].enrolment),
    });
  });

  it('the bytes of frame.csv, with all cells as they were', () => {
    const difference = verifyDraw(register, { ...published, frame: frame.csv.replaceAll('\n', '\r\n') });
    expect(difference).toMatchObject({ file: 'frame.csv', column: 'SHA-256', recomputed: frame.hash });
  });

  it('a school hidden among the excluded', () => {
    const [{ code, rule }] = frame.exclusions;
    const exclusions = withCell(published.exclusions, 2, 2, rule === 'small' ? 'evening' : 'small');
    expect(verifyDraw(register, { ...published, exclusions })).toMatchObject({
      file: 'exclusions.csv',
      school: code,
      column: 'rule',
    });
  });

  it('a register with a school fewer', () => {
    const { code } = frame.eligible[10];
    const smaller = register.filter((school) => school.code !== code);
    expect(verifyDraw(smaller, published)).toMatchObject({
      file: 'frame.csv',
      school: code,
      published: code,
      recomputed: null,
    });
  });

  it('a register without a column of the strata, and a draw.json that is none', () => {
    const narrower = register.map(({ language: _, ...school }) => school);
    expect(verifyDraw(narrower, { draw: published.draw })?.column).toBe('frameHash');
    expect(verifyDraw(register, { draw: null })?.column).toBe('algorithm');
    expect(verifyDraw(register, { draw: { ...published.draw, seed: 5 } })?.column).toBe('seed');
    const design = { ...published.draw.design, fraction: 2 };
    expect(verifyDraw(register, { draw: { ...published.draw, design } })?.column).toBe('design.fraction');
  });
});
