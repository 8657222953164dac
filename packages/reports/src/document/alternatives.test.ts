import { type Language, languages } from '@sapa/language';
import { expect, test } from 'vitest';
import { exampleFindings } from '../example/example.ts';
import { composeExpertise } from '../expertise/compose-expertise.ts';
import type { ItemCard } from '../expertise/item-card.ts';
import type { ReportDocument } from './blocks.ts';
import { composeReport } from './compose.ts';

function alternativesOf({ chapters }: ReportDocument): string[] {
  const blocks = chapters.flatMap((chapter) => [
    ...chapter.blocks,
    ...chapter.sections.flatMap((section) => section.blocks),
  ]);
  return blocks.flatMap((block) => (block.kind === 'chart' ? [block.alternative] : []));
}

/** What each kind of chart of grade 4 says in words, in the order of the sections. */
const expected = {
  kk: [
    'Диаграмма: орташа балл және 95% сенімділік аралығы. Оқу сауаттылығы – Мектеп: 541 (518–564); Өңір: 494',
    'Диаграмма: әр деңгейдегі оқушылардың үлесі. Оқу сауаттылығы – Мектеп: 1-деңгей: 400 балға дейін 6,3%,',
    'Диаграмма: балдардың 10-, 50- және 90-процентильдері. Оқу сауаттылығы – Мектеп: 422, 543, 658;',
    'Диаграмма: қыздар мен ұлдардың орташа балы. Оқу сауаттылығы – Қыздар: 566 (536–596); Ұлдар: 512',
    'Диаграмма: жылдар бойынша орташа балл және 95% сенімділік аралығы. Оқу сауаттылығы. Мектеп: 2023 – 498',
  ],
  ru: [
    'Диаграмма: средний балл и 95 %-й доверительный интервал. Читательская грамотность – Школа: 541 (518–564);',
    'Диаграмма: доля обучающихся на каждом уровне. Читательская грамотность – Школа: Уровень 1: до 400 баллов 6,3 %,',
    'Диаграмма: 10-й, 50-й и 90-й процентили баллов. Читательская грамотность – Школа: 422, 543, 658;',
    'Диаграмма: средний балл девочек и мальчиков. Читательская грамотность – Девочки: 566 (536–596); Мальчики: 512',
    'Диаграмма: средний балл по годам и 95 %-й доверительный интервал. Читательская грамотность. Школа: 2023 – 498',
  ],
  en: [
    'Chart: mean score and 95% confidence interval. Reading literacy – School: 541 (518–564); Region: 494',
    'Chart: share of pupils at each level. Reading literacy – School: Level 1: below 400 points 6.3%,',
    'Chart: 10th, 50th and 90th percentiles of scores. Reading literacy – School: 422, 543, 658;',
    'Chart: mean score of girls and boys. Reading literacy – Girls: 566 (536–596); Boys: 512',
    'Chart: mean score by year and 95% confidence interval. Reading literacy. School: 2023 – 498',
  ],
} as const satisfies Record<Language, readonly string[]>;

test.each(languages)('every kind of chart says its figures in words, in %s', (language) => {
  const said = alternativesOf(composeReport(exampleFindings(), language).document);
  expect(said).toHaveLength(2 * expected[language].length);
  // Spaces that do not break are spaces to the reader's ear.
  const plain = said.map((text) => text.replace(/\u00A0/g, ' '));
  for (const [index, start] of expected[language].entries())
    expect(plain[index]?.slice(0, start.length)).toBe(start);
});

test.each(languages)('a QR code says where it leads, in %s', (language) => {
  const address = 'https://sapa.example.kz/check?number=1';
  const { cover } = composeReport({ ...exampleFindings(), address }, language).document;
  expect(cover.code?.alternative).toMatch(/^(Есепті тексеру бетінің QR-коды|QR)/);
  expect(cover.code?.alternative).toContain(address);
});

const card: ItemCard = {
  code: 'M7',
  domain: 'mathematics',
  stem: null,
  objective: null,
  contentArea: null,
  cognitiveLevel: null,
  n: 900,
  p: 0.6,
  itemRest: 0.4,
  a: 1.1,
  aError: 0.1,
  b: [0.2],
  flags: [],
  curve: [
    { theta: -1, share: 0.2 },
    { theta: 1, share: 0.7 },
  ],
  observed: [{ theta: 0.5, share: 0.61 }],
  options: [],
  groups: [],
  verdicts: [],
};

const curveWords = {
  kk: 'Диаграмма: M7 тапсырмасының сипаттамалық қисығы. Байқалған үлестер: 0,50: 61%',
  ru: 'Диаграмма: характеристическая кривая задания M7. Наблюдаемые доли: 0,50: 61 %',
  en: 'Chart: characteristic curve of item M7. Observed shares: 0.50: 61%',
} as const satisfies Record<Language, string>;

test.each(languages)('the curve of an item says its observed shares, in %s', (language) => {
  const names = { kk: 'Тест', ru: 'Тест', en: 'Test' };
  const { document } = composeExpertise(
    {
      number: '1',
      demo: true,
      round: { names, date: '2026-05-01' },
      tests: [{ grade: 4, names, cards: [card] }],
    },
    language,
  );
  const said = alternativesOf(document).map((text) => text.replace(/\u00A0/g, ' '));
  expect(said).toEqual([curveWords[language]]);
});
