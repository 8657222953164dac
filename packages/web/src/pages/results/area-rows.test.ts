import { describe, expect, test } from 'vitest';
import type { Figure, ResultRow } from '../../api/types.ts';
import { wordsOf } from '../../words/words.ts';
import { hiddenRow } from './area-columns.tsx';
import { areaRows, groupsOf, shown, sideOf, sortAreas } from './area-rows.ts';

const words = wordsOf('kk');

function figure(value: number | null, half = 5): Figure {
  if (value === null)
    return {
      value,
      se: null,
      low: null,
      high: null,
      n: null,
      suppressed: 'few-pupils',
      intervalKind: 'all-pupils',
    };
  return {
    value,
    se: half / 2,
    low: value - half,
    high: value + half,
    n: 100,
    suppressed: null,
    intervalKind: 'all-pupils',
  };
}

function row(code: string, name: string, group: string, mean: number | null): ResultRow {
  const names = { kk: name, ru: name, en: name };
  const empty = { percentiles: [], levels: [], sd: figure(100) };
  return { code, names, level: 'region', group, pupils: 10, schools: 4, mean: figure(mean), ...empty };
}

describe('rows of areas', () => {
  const rows = [
    row('1', 'Ұлытау', 'boy', 510),
    row('1', 'Ұлытау', 'girl', 520),
    row('2', 'Абай', 'girl', null),
    row('3', 'Ақмола', 'girl', 540),
  ];

  test('gather the groups of an area: pupils add up', () => {
    const [first] = areaRows(rows, words.name);
    expect(first).toMatchObject({ code: '1', name: 'Ұлытау', pupils: 20 });
    expect([...(first?.groups.keys() ?? [])]).toEqual(['boy', 'girl']);
  });

  test('do not tell the number of pupils where a group is hidden', () => {
    const [area] = areaRows(
      [row('1', 'Абай', 'girl', 500), { ...row('1', 'Абай', 'boy', null), pupils: null }],
      words.name,
    );
    expect(area?.pupils).toBeNull();
  });

  test('know the order of the groups', () => {
    expect(groupsOf(rows)).toEqual(['girl', 'boy']);
  });

  test('stand by name in the Kazakh alphabet', () => {
    const names = sortAreas(areaRows(rows, words.name), 'name', false, 'girl', words).map(({ name }) => name);
    expect(names).toEqual(['Абай', 'Ақмола', 'Ұлытау']);
  });

  test('put the largest mean first and the hidden one last when asked for the mean downwards', () => {
    const names = sortAreas(areaRows(rows, words.name), 'mean', true, 'girl', words).map(({ name }) => name);
    expect(names).toEqual(['Ақмола', 'Ұлытау', 'Абай']);
  });
});

describe('a view of several figures', () => {
  const percentiles = (...values: (number | null)[]): ResultRow => ({
    ...row('1', 'Абай', 'all', 500),
    percentiles: values.map((value, at) => ({ p: 25 * (at + 1), figure: figure(value) })),
  });
  const reason = (...values: (number | null)[]) => {
    const [area] = areaRows([percentiles(...values)], words.name);
    return area && hiddenRow('percentiles', area, 'all', words);
  };

  test('says why nothing is shown, and shows what may be', () => {
    expect(reason(null, null, null)).toBe(words.say('web.hidden.few-pupils'));
    expect(reason(null, 500, null)).toBeNull();
  });
});

describe('the side of an interval', () => {
  test.each([
    [510, 'above'],
    [504, 'none'],
    [505, 'none'],
    [490, 'below'],
  ])('of %d ± 5 against 500 is %s', (value, side) => {
    const found = shown(figure(value));
    expect(found && sideOf(found, 500)).toBe(side);
  });

  test('is not asked of a hidden figure', () => {
    expect(shown(figure(null))).toBeNull();
  });
});
