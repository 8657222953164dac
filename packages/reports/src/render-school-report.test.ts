import { type Language, languages } from '@sapa/language';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleFindings } from './example/example.ts';
import type { Figure } from './findings/figure.ts';
import { schoolFindingsProblems } from './findings/problems.ts';
import type { SchoolFindings } from './findings/schema.ts';
import { renderSchoolReport } from './render-school-report.ts';

interface Read {
  bytes: Uint8Array;
  pages: string[];
  all: string;
  language: string | undefined;
  title: unknown;
}

async function read(findings: SchoolFindings, language: Language): Promise<Read> {
  expect(schoolFindingsProblems(findings)).toEqual([]);
  const bytes = await renderSchoolReport(findings, language);
  // The reader takes the bytes away from us; it gets a copy.
  const pdf = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(pdf, { mergePages: false });
  const pages = text.map((page) => page.replace(/\s+/g, ' '));
  const { info } = await getMeta(pdf);
  return { bytes, pages, all: pages.join(' '), language: info.Language, title: info.Title };
}

const suppressed: Figure = { suppressed: 'few-pupils' };

/** The smallest report there is: one test without a grade, one domain of its own, and nothing that may be shown. */
function withheldFindings(): SchoolFindings {
  const names = { kk: 'Сынақ тест', ru: 'Пробный тест', en: 'Trial test' };
  return {
    ...exampleFindings(),
    demo: false,
    grades: [
      {
        grade: null,
        names,
        participation: { enrolled: null, tested: 3 },
        domains: [
          {
            domain: 'history',
            names: { kk: 'Тарихи сауаттылық', ru: 'Историческая грамотность', en: 'Historical literacy' },
            school: suppressed,
            comparisons: [{ with: 'nation', result: suppressed, difference: { suppressed: 'few-schools' } }],
            percentiles: [{ of: 'school', points: { suppressed: 'few-pupils' } }],
            gender: {
              girls: suppressed,
              boys: suppressed,
              difference: { suppressed: 'few-pupils' },
              elsewhere: [],
            },
            languages: null,
          },
        ],
      },
    ],
  };
}

const expected = {
  kk: {
    higher: 'Мектептің нәтижесі республикалық нәтижеден 41 балға жоғары (95% сенімділік аралығы: +18 … +64).',
    notFound: 'айырмашылық анықталмады',
    demo: 'ДЕМОНСТРАЦИЯЛЫҚ ДЕРЕКТЕР',
    withheld: 'оқушы саны аз (кемінде 5 қажет)',
  },
  ru: {
    higher:
      'Результат школы на 41 балл выше республиканского результата (95 %-й доверительный интервал: от +18 до +64).',
    notFound: 'различие не выявлено',
    demo: 'ДЕМОНСТРАЦИОННЫЕ ДАННЫЕ',
    withheld: 'мало обучающихся (нужно не менее 5)',
  },
  en: {
    higher:
      'The result of the school is 41 points higher than the national result (95% confidence interval: +18 to +64).',
    notFound: 'no difference found',
    demo: 'DEMO DATA',
    withheld: 'too few pupils (at least 5 are needed)',
  },
} as const satisfies Record<Language, Record<string, string>>;

describe.each(languages)('the report of the example in %s', (language) => {
  let report: Read;
  beforeAll(async () => {
    report = await read(exampleFindings(), language);
  });

  test('says its language and title, and is tagged by PDF/UA-1', () => {
    expect(report.language).toBe(language);
    expect(report.title).toContain(exampleFindings().school.names[language]);
    const raw = Buffer.from(report.bytes).toString('latin1');
    expect(raw).toContain('pdfuaid:part');
    expect(raw).toContain('/MarkInfo');
  });

  test('says figures and verdicts in whole sentences', () => {
    expect(report.all).toContain(expected[language].higher);
    expect(report.all).toContain(expected[language].notFound);
    expect(report.all).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('marks every page as demo and numbers every page after the cover', () => {
    expect(report.pages.length).toBeGreaterThanOrEqual(10);
    expect(report.pages.length).toBeLessThanOrEqual(16);
    for (const [index, page] of report.pages.entries()) {
      expect(page).toContain(expected[language].demo);
      if (index > 0) expect(page).toContain(`${index + 1} / ${report.pages.length}`);
      if (index > 0) expect(page).toContain('DEMO-2025-27-0117');
    }
  });

  test('is the same, byte by byte, when it is made again', async () => {
    await renderSchoolReport(withheldFindings(), language);
    const again = await renderSchoolReport(exampleFindings(), language);
    expect(Buffer.from(again).equals(Buffer.from(report.bytes))).toBe(true);
  });

  test('tells why nothing is shown when everything is withheld, without any demo mark', async () => {
    const withheld = await read(withheldFindings(), language);
    expect(withheld.all).toContain(expected[language].withheld);
    expect(withheld.all).not.toContain(expected[language].demo);
    expect(withheld.all).toContain(withheldFindings().grades[0]?.names?.[language]);
  });
});

test('all nine letters of Kazakh come back from the page, in regular and bold', async () => {
  const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
  const findings = exampleFindings();
  findings.school.names.kk = letters;
  findings.round.names.kk = letters;
  const { pages } = await read(findings, 'kk');
  expect(pages[0]?.split(letters).length).toBe(3);
});

test('a page address becomes a QR code that says where it leads', async () => {
  const findings = { ...exampleFindings(), address: 'https://example.org/r/DEMO-2025-27-0117' };
  const { bytes, pages } = await read(findings, 'en');
  expect(pages[0]).toContain('Check this report');
  const pdf = await getDocumentProxy(bytes);
  const annotations = await (await pdf.getPage(1)).getAnnotations();
  expect(annotations).toMatchObject([{ url: findings.address }]);
});

test('another language gives another document', async () => {
  const [kk, ru] = await Promise.all([read(exampleFindings(), 'kk'), read(exampleFindings(), 'ru')]);
  expect(kk.all).not.toBe(ru.all);
});
