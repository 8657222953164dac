import { languages } from '@sapa/language';
import { expect, test } from 'vitest';
import { objectiveEntries } from './bank-objectives.ts';
import { patternEntries } from './bank-patterns.ts';

const bank = [...objectiveEntries, ...patternEntries];

test('every entry has an id of its own and speaks every language in its own letters', () => {
  expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
  for (const { measure, sign } of bank)
    for (const names of [measure, sign]) {
      for (const language of languages) expect(names[language]).toMatch(/^\p{Lu}.*\.$/u);
      expect(names.en).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(`${names.kk} ${names.ru}`).not.toMatch(/[A-Za-z]/);
      expect(names.kk).toMatch(/[әғқңөұүһі]/i);
      expect(names.ru).not.toMatch(/[әғқңөұүһі]/i);
    }
});

test('an objective of any of the three literacies finds an entry', () => {
  for (const domain of ['reading', 'mathematics', 'science'])
    expect(
      bank.some((it) => it.domain === domain && it.patterns.includes('objective') && !it.contentArea),
    ).toBe(true);
});
