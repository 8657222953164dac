import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { type Language, languages, type Messages } from '../language.ts';
import { messages } from './index.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const catalogue: Messages = messages;
const entries = Object.entries(catalogue);
// Names that are written in Latin letters in every language; a Cyrillic ending may follow after a hyphen.
const latinNames =
  /\b(?:PDF|XLSX|CSV|JSON|HTML|URL|ZIP|SHA-256|MODO|UTF-8|KZ-1048|Windows-1251|Excel|IRT|DIF|WLE|EAP|PISA|TIMSS|QR|ID|IP|xlsx|xls|csv|json)\b/g;
// Sentences that are truly the same in Kazakh and Russian.
const sameInBoth = /^[^\p{L}]*$|^\p{Lu}{2,}$/u;
const loanWords = new Set(
  (
    'адрес апелляция аудит балл биология браузер гимназия демо дисперсия дистрактор дифференциал информатика интернет карантин ' +
    'квартиль кластер код компьютер координатор корреляция критерий лицей логит математика медиана мектепгимназия ' +
    'мектеплицей модель параметр процентиль проект раунд регрессия режим сервер страта телефон тест файл физика ' +
    'формат химия цикл шкала эксперт'
  ).split(' '),
);
const kazakhLetters = /[әғқңөұүһі]/i;
const russianWords =
  /(?<!\p{L})(?:и|для|или|нет|это|что|при|нельзя|есть|школа|школы|строка|столбец|лист|только|ошибка)(?!\p{L})/iu;

function parse(language: Language, text: string): Element[] {
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
}

function* walk(elements: Element[]): Generator<Element> {
  for (const element of elements) {
    yield element;
    if ('options' in element) for (const option of Object.values(element.options)) yield* walk(option.value);
  }
}

function argumentNames(language: Language, text: string): string[] {
  // Literals (0) and the # of a plural (7) have no argument; # repeats the plural's own.
  const named = [...walk(parse(language, text))].filter(
    (element) => element.type !== 0 && element.type !== 7,
  );
  return [...new Set(named.map((element) => ('value' in element ? String(element.value) : '')))].sort();
}

function literalText(language: Language, text: string): string {
  return [...walk(parse(language, text))]
    .map((element) => (element.type === 0 ? element.value : '•'))
    .join(' ');
}

function lettersOf(text: string): string {
  return text.replace(/\P{L}/gu, '');
}

describe.each(entries)('%s', (_key, message) => {
  test('says something in every language, with the same arguments', () => {
    for (const language of languages) expect(message[language].trim()).not.toBe('');
    const expected = argumentNames('en', message.en);
    for (const language of languages) expect(argumentNames(language, message[language])).toEqual(expected);
  });

  test('keeps each language in its own letters', () => {
    for (const language of ['kk', 'ru'] as const) {
      const text = literalText(language, message[language]).replace(latinNames, '');
      expect(text).not.toMatch(/[A-Za-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[A-Za-z]/u);
    }
    expect(literalText('en', message.en)).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(literalText('ru', message.ru)).not.toMatch(kazakhLetters);
  });

  test('is Kazakh in Kazakh', () => {
    const text = literalText('kk', message.kk);
    if (!sameInBoth.test(text) && !loanWords.has(lettersOf(text).toLowerCase()))
      if (lettersOf(text.replace(latinNames, '')).length > 3)
        expect(text).not.toBe(literalText('ru', message.ru));
    expect(text).not.toMatch(russianWords);
    if (lettersOf(text.replace(latinNames, '')).length > 45) expect(text).toMatch(kazakhLetters);
  });
});

test('every area is in the index, and no two use the same key', async () => {
  const folder = new URL('.', import.meta.url);
  const areas = readdirSync(folder).filter((name) => /^(?!index\.)[\w-]+\.ts$/.test(name));
  const owners = new Map<string, string>();
  const faults: string[] = [];
  for (const area of areas) {
    const module: Record<string, Messages> = await import(new URL(area, folder).href);
    for (const key of Object.values(module).flatMap(Object.keys)) {
      if (owners.has(key)) faults.push(`${key}: in ${owners.get(key)} and ${area}`);
      if (!Object.hasOwn(messages, key)) faults.push(`${key}: ${area} is not in the index`);
      owners.set(key, area);
    }
  }
  expect(faults).toEqual([]);
});

// Terms of the glossary whose English form cannot mean anything else.
const terms = [
  'sampling frame',
  'random seed',
  'replacement school',
  'sampling weight',
  'inclusion probability',
  'exclusion criterion',
  'participation rate',
  'item difficulty',
  'distractor',
  'standard error',
  'confidence interval',
  'percentile',
  'standard deviation',
  'effect size',
  'proficiency level',
  'cut score',
  'raw score',
  'reading literacy',
  'mathematical literacy',
  'science literacy',
  'content area',
  'cognitive level',
  'road map',
  'language of instruction',
  'audit log',
];

function glossary(): Map<string, { kk: string; ru: string }> {
  const text = readFileSync(new URL('../../glossary.csv', import.meta.url), 'utf8');
  const rows = text.split('\n').map((line) => line.match(/("[^"]*"|[^,]*)(?:,|$)/g) ?? []);
  return new Map(
    rows.map(([kk = '', ru = '', en = '']) => [cell(en), { kk: cell(kk), ru: cell(ru) }] as const),
  );
}

function cell(text: string): string {
  return text.replace(/,$/, '').replace(/^"|"$/g, '');
}

// Words are inflected; their beginnings are not.
function saysTerm(text: string, term: string): boolean {
  const stems = term
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/[\s-]+/)
    .map((word) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.6))).toLowerCase());
  return stems.every((stem) => text.toLowerCase().includes(stem));
}

test.each(terms)('the glossary is followed for “%s”', (term) => {
  const translation = glossary().get(term);
  if (!translation) throw new Error(`the glossary has no term “${term}”`);
  const wrong = entries
    .filter(([, message]) => new RegExp(`\\b${term}\\b`, 'i').test(message.en))
    .filter(([, message]) => !saysTerm(message.kk, translation.kk) || !saysTerm(message.ru, translation.ru))
    .map(([key]) => key);
  expect(wrong).toEqual([]);
});
