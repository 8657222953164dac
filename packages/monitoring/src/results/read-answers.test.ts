import type { Table } from '@sapa/tables';
import { describe, expect, test } from 'vitest';
import { type AnswersMapping, proposeMapping } from './answers-mapping.ts';
import { readAnswers } from './read-answers.ts';

const table = (rows: string[][]): Table => ({
  file: 'answers.csv',
  columns: ['id', 'school', 'female', 'TOTWGT', 'I1', 'I2', 'book'],
  rows,
  firstRow: 2,
});
const mapping: AnswersMapping = {
  id: 'id',
  school: 'school',
  gender: { column: 'female', girl: '1', boy: '0' },
  weight: 'TOTWGT',
  items: ['I1', 'I2'],
  covariates: ['book'],
  domains: {},
  test: { code: 'maths', grade: 4, names: { kk: 'Сынақ', ru: 'Тест', en: 'Test' } },
  omitted: 'r',
};
const known = (code: string) => code === 'S1';

describe('an answer file', () => {
  test('becomes one byte a cell: score, omitted, not administered', () => {
    const result = readAnswers(
      table([
        ['p1', 'S1', '1', '1.5', '1', 'r', '3'],
        ['p2', 'S1', '0', '2,5', '', '2', '1'],
      ]),
      mapping,
      known,
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect([...result.value.answers]).toEqual([1, 254, 255, 2]);
    expect(result.value.genders).toEqual(['girl', 'boy']);
    expect([...(result.value.weights ?? [])]).toEqual([1.5, 2.5]);
    expect(result.value.items.map((item) => item.maxScore)).toEqual([1, 2]);
    expect(result.value.covariates).toEqual(['{"book":"3"}', '{"book":"1"}']);
  });

  test('with a key holds options, scored against it', () => {
    const result = readAnswers(
      table([
        ['p1', 'S1', '1', '1', 'B', 'a', ''],
        ['p2', 'S1', '1', '1', '1', '', ''],
      ]),
      { ...mapping, key: { I1: 'B', I2: 'A' } },
      known,
    );
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect([...(result.value.choices ?? [])]).toEqual([1, 0, 0, 255]);
    expect([...result.value.answers]).toEqual([1, 1, 0, 255]);
  });

  test('is refused whole with every problem in its place', () => {
    const result = readAnswers(
      table([
        ['p1', 'S9', '2', 'x', '1', '77', ''],
        ['p1', '', '1', '1', '-', '0', ''],
      ]),
      mapping,
      known,
    );
    const found = result.ok ? [] : result.problems.map(({ code, place }) => [code, place.row, place.column]);
    expect(found).toEqual([
      ['missing-value', 3, 'school'],
      ['duplicate-value', 3, 'id'],
      ['unknown-school', 2, 'school'],
      ['not-a-score', 3, 'I1'],
      ['not-a-score', 2, 'I2'],
      ['unknown-value', 2, 'female'],
      ['not-a-number', 2, 'TOTWGT'],
    ]);
  });

  test('with an item named twice, or without its key, is refused before a row is read', () => {
    const wrong = { ...mapping, items: ['I1', 'I2', 'I1'], key: { I1: 'A', I3: 'B' } };
    const result = readAnswers(table([['p1', 'S1', '1', '1', 'A', 'A', '']]), wrong, known);
    expect(result.ok ? [] : result.problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['twice-in-list', 'mapping.items[2]'],
      ['missing-key', 'mapping.key.I2'],
    ]);
  });

  test('may have blank rows, which nobody answered; rows keep their numbers', () => {
    const blank = ['', '', '', '', '', '', ''];
    const rows = [['p1', 'S1', '1', '1', '1', '0', ''], blank, ['p2', 'S1', '1', '1', '1', '0', '']];
    const result = readAnswers(table(rows), mapping, known);
    expect(result).toMatchObject({ ok: true, value: { pupilCodes: ['p1', 'p2'], rowNumbers: [2, 4] } });
    const faulty = readAnswers(table([...rows, ['p2', 'S1', '1', '1', '1', '0', '']]), mapping, known);
    expect(faulty).toMatchObject({ ok: false, problems: [{ code: 'duplicate-value', place: { row: 5 } }] });
  });

  test('has whole numbers for zones and units', () => {
    const zoned = { ...mapping, zone: 'book', unit: 'female' };
    const result = readAnswers(table([['p1', 'S1', '1', '1', '1', '0', '1.5']]), zoned, known);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'not-a-whole-number', place: { column: 'book' } }],
    });
  });

  test('without a mapped column says which one', () => {
    const result = readAnswers(table([]), { ...mapping, weight: 'HOUWGT' }, known);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-column', place: { column: 'HOUWGT' } }],
    });
  });

  test.each([
    ['unit', { zone: 'book' }],
    ['zone', { unit: 'book' }],
  ])('needs the %s too where it has the other half of a zone', (missing, half) => {
    expect(
      readAnswers(table([['p1', 'S1', '1', '1', '1', '0', '1']]), { ...mapping, ...half }, known),
    ).toEqual({
      ok: false,
      problems: [{ code: 'missing-field', place: { path: `mapping.${missing}` } }],
    });
  });

  test('keeps nothing of the columns that its mapping does not name', () => {
    const row = ['p1', 'S1', '1', '1', '1', '0', '870112300456'];
    const result = readAnswers(table([row]), { ...mapping, covariates: [] }, known);
    expect(result).toMatchObject({ ok: true, value: { covariates: ['{}'] } });
    expect(JSON.stringify(result)).not.toContain('870112300456');
  });
});

test('the proposed mapping of a TIMSS file finds id, school, weight, zone, unit, gender and the items', () => {
  const proposed = proposeMapping({
    columns: [
      'uidstud',
      'IDSCHOOL',
      'IDBOOK',
      'TOTWGT',
      'JKCZONE',
      'JKCREP',
      'female',
      'M031346A',
      'M031380',
    ],
    rows: [
      ['10040000010206', '1', '1', '17.46', '1', '1', '1', '1', '0'],
      ['10040000010207', '2', '2', '17.46', '1', '0', '0', '', '1'],
    ],
  });
  expect(proposed).toEqual({
    id: 'uidstud',
    school: 'IDSCHOOL',
    weight: 'TOTWGT',
    zone: 'JKCZONE',
    unit: 'JKCREP',
    gender: { column: 'female', girl: '1', boy: '0' },
    items: ['M031346A', 'M031380'],
  });
});

test('zones and units are found under the names that our own sample has for them; a sign means omitted', () => {
  const columns = ['pupil', 'school', 'jk_zone', 'unit', 'Q1'];
  const rows = [
    ['p1', '1', '3', '1', '-'],
    ['p2', '1', '3', '0', 'B'],
  ];
  expect(proposeMapping({ columns, rows })).toEqual({
    id: 'pupil',
    school: 'school',
    zone: 'jk_zone',
    unit: 'unit',
    items: ['Q1'],
    omitted: '-',
  });
});
