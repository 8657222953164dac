import { expect, test } from 'vitest';
import { exampleFindings } from '../example/example.ts';
import type { ItemFindings } from '../findings/item.ts';
import { itemsChapter } from './items.ts';
import { wordsOf } from './words.ts';

const example = exampleFindings();

/** The cells of one item in the annex. */
function cellsOf(result: NonNullable<ItemFindings['result']>): string[] {
  const item = { code: 'X', key: 'A', result };
  const grades = example.grades.map((grade) => ({
    ...grade,
    domains: grade.domains.map((domain) => ({ ...domain, items: [item] })),
  }));
  const findings = { ...example, grades };
  const chapter = itemsChapter(wordsOf(findings, 'en'), findings);
  const [table] = chapter?.sections[0]?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error('the annex has no table');
  return table.groups[0]?.rows[0]?.map(({ text }) => text.replaceAll('\u00A0', ' ')) ?? [];
}

const shares = { n: 25, expected: 0.6, region: 0.5, nation: 0.55 };

test('a share that is told as a bound has its sign, and so has the distance', () => {
  const cells = cellsOf({ ...shares, school: 0.88, bound: 'at-least', options: [], omitted: null });
  expect(cells).toEqual(['X', '≥ 88', '60', '50', '55', '≥ +28', '']);
});

test('rare answers stand together behind the others', () => {
  const options = [
    { option: 'A', share: 0.6 },
    { option: 'B', share: 0.2 },
  ];
  const cells = cellsOf({ ...shares, school: 0.6, options, omitted: null, other: 0.2 });
  expect(cells.at(-1)).toBe('A* 60  B 20  … 20');
});
