import {
  csvOf,
  type Design,
  defaultDesign,
  drawSample,
  freezeFrame,
  type School,
  sampleTable,
} from '@sapa/sampling';
import { describe, expect, test } from 'vitest';
import { headingRow, type PublishedStratum, type SheetWords, stratumSheet } from './stratum-sheet.ts';
import { columnName, workbook } from './workbook.ts';
import { crc32 } from './zip.ts';

const register = Array.from(
  { length: 50 },
  (_, at): School => ({
    code: `${2701000 + at}`,
    region: '27',
    territory: at % 2 === 0 ? 'rural' : 'urban',
    language: 'kk',
  }),
);
const design: Design = { ...defaultDesign, exclusions: [] };
const frame = freezeFrame(register, []);
const draw = drawSample(frame, design, 'seed');
const words: SheetWords = {
  seed: 'seed',
  stratum: 'stratum',
  eligible: 'eligible',
  n: 'n',
  code: 'code',
  ticket: 'ticket',
  rank: 'rank',
  drawn: 'drawn',
  weight: 'weight',
  agrees: 'agrees',
  replacement: (number) => `replacement ${number}`,
  published: (what) => `published ${what}`,
};

function published(change: (sample: string) => string = (it) => it): PublishedStratum {
  const [stratum] = draw.strata;
  if (!stratum) throw new Error('no stratum');
  return {
    seed: draw.seed,
    columns: design.strata,
    replacements: design.replacements,
    stratum: { ...stratum, drawn: stratum.n },
    frame: frame.csv,
    sample: change(csvOf(sampleTable(draw))),
  };
}

const valueIn = (cell: unknown) =>
  typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
const schoolsOf = (sheet: ReturnType<typeof stratumSheet>) =>
  sheet.slice(headingRow).map((row) => row.map(valueIn));

describe('the sheet of a stratum', () => {
  test('draws the schools that were drawn, with weights and replacements, and agrees with what was published', () => {
    const rows = schoolsOf(stratumSheet(published(), words));
    const drawn = rows.filter((row) => row[3] === 1).sort((a, b) => Number(a[2]) - Number(b[2]));
    const expected = draw.schools.filter(({ stratum }) => stratum === draw.strata[0]?.name);
    expect(rows).toHaveLength(25);
    expect(
      drawn.map(([code, ticket, order, , weight, ...spares]) => [
        code,
        ticket,
        order,
        weight,
        ...spares.slice(0, 2),
      ]),
    ).toEqual(expected.map((it) => [it.code, it.ticket, it.order, it.baseWeight, ...it.replacements]));
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(['✓']));
  });

  test('shows the row that was published otherwise', () => {
    const [first] = draw.schools;
    const spare = first?.replacements[0] ?? '';
    const rows = schoolsOf(
      stratumSheet(
        published((sample) => sample.replace(spare, '2701999')),
        words,
      ),
    );
    expect(rows.filter((row) => row.at(-1) === '✗').map(([code]) => code)).toEqual([first?.code]);
  });

  test('is a workbook whose formulas name cells that exist', () => {
    const rows = stratumSheet(published(), words);
    const bytes = workbook({ name: 'A & B', rows, headingRow, widths: [10, 60] });
    const text = new TextDecoder().decode(bytes);
    expect(text.startsWith('PK')).toBe(true);
    expect(text).toContain('<f>SUMPRODUCT(--($B$7:$B$31&lt;B7))+1</f>');
    expect(text).toContain('<sheet name="A &amp; B"');
  });
});

test('columns after Z have two letters', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('the checksum is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
