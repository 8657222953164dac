import type { Table } from '@sapa/tables';
import { describe, expect, test } from 'vitest';
import { tableOf } from '../testing/small-nation.ts';
import { entryColumns, entryHeadings } from './entry-columns.ts';
import { dayOf, readEntries } from './read-entries.ts';

const known = new Set(['A', 'B', 'C']);
const read = (table: Table) => readEntries(table, [4], (code) => known.has(code));
const row = (code: string, more: Record<string, string>) =>
  entryColumns([4]).map((column) => (column === 'code' ? code : (more[column] ?? '')));

describe('a filled list of participation', () => {
  test.each(['kk', 'ru', 'en'] as const)('is read with headings in %s', (language) => {
    const filled = row('A', {
      state: 'отказалась',
      reason: 'ремонт',
      date: '15.04.2026',
      grade4_enrolled: '30',
    });
    const result = read(tableOf(entryHeadings(language, [4]), [filled]));
    expect(result).toMatchObject({
      ok: true,
      value: {
        entries: [
          {
            code: 'A',
            row: 2,
            state: 'refused',
            reason: 'ремонт',
            date: '2026-04-15',
            counts: [{ grade: 4, enrolled: 30, absent: null, exempt: null, tested: null }],
          },
        ],
      },
    });
  });

  test('says nothing where cells are empty', () => {
    expect(read(tableOf(entryColumns([4]), [row('A', {})]))).toMatchObject({
      ok: true,
      value: { entries: [{ code: 'A', state: null, reason: null, date: null, counts: [] }] },
    });
  });

  test('has every fault told at its cell', () => {
    const result = read(
      tableOf(entryColumns([4]), [
        row('A', { state: 'maybe', date: '31.02.2026' }),
        row('X', {}),
        row('A', { grade4_enrolled: '-3' }),
        row('B', { grade4_enrolled: '30', grade4_absent: '2', grade4_exempt: '1', grade4_tested: '28' }),
      ]),
    );
    const places = result.ok ? [] : result.problems.map(({ code, place }) => [code, place.row, place.column]);
    expect(places).toEqual([
      ['school-not-drawn', 3, 'code'],
      ['duplicate-code', 4, 'code'],
      ['not-one-of', 2, 'state'],
      ['not-a-date', 2, 'date'],
      ['not-a-whole-number', 4, 'grade4_enrolled'],
      ['counts-do-not-add-up', 5, 'grade4_enrolled'],
    ]);
  });

  test('must name its schools', () => {
    expect(read(tableOf(['state'], [['agreed']]))).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-column' }],
    });
  });
});

test.each([
  ['2026-04-15', '2026-04-15'],
  ['5.4.2026', '2026-04-05'],
  ['2026-02-29', null],
  ['soon', null],
])('the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});
