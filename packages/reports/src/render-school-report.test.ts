import { type Language, languages } from '@sapa/language';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { composeReport } from './document/compose.ts';
import type { Emblem } from './emblem/emblem.ts';
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

test.each(languages)(
  'all nine letters of Kazakh come back from the page in %s, in regular and bold',
  async (language) => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
    const findings = exampleFindings();
    findings.school.names[language] = letters;
    findings.round.names[language] = letters;
    const { pages } = await read(findings, language);
    expect(pages[0]?.split(letters).length).toBe(3);
  },
);

// A rare letter, Һ, is in none of its words.
test('the words of the Kazakh report come back with their letters', async () => {
  const { all } = await read(exampleFindings(), 'kk');
  for (const letter of 'әғқңөұүі') expect(all).toContain(letter);
});

/** Every node of the structure tree of a document, from its root. */
async function structureOf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes.slice());
  const nodes: { role: string; alt: string | undefined }[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || !('role' in node)) return;
    nodes.push({ role: String(node.role), alt: 'alt' in node ? String(node.alt) : undefined });
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk);
  };
  for (let page = 1; page <= pdf.numPages; page++) walk(await (await pdf.getPage(page)).getStructTree());
  return nodes;
}

const standards = [
  { standard: undefined, mark: /pdfuaid:part>1</, other: /pdfaid:part/ },
  { standard: 'ua-1', mark: /pdfuaid:part>1</, other: /pdfaid:part/ },
  { standard: 'a-2a', mark: /pdfaid:part>2<[\s\S]*pdfaid:conformance>A</, other: /pdfuaid:part/ },
] as const;

test.each(standards)(
  'the standard $standard is named in the document, and its tags are there',
  async (given) => {
    const { standard, mark, other } = given;
    const bytes = await renderSchoolReport(exampleFindings(), 'kk', { standard });
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toMatch(mark);
    expect(raw).not.toMatch(other);
    expect(raw).toMatch(/\/MarkInfo/);
    const roles = new Set((await structureOf(bytes)).map(({ role }) => role));
    for (const role of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure', 'L'])
      expect(roles).toContain(role);
  },
);

test.each(languages)('each chart is a figure of the document with its words, in %s', async (language) => {
  const { document } = composeReport(exampleFindings(), language);
  const said = document.chapters
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'chart' ? [block.alternative] : []));
  const figures = (await structureOf(await renderSchoolReport(exampleFindings(), language))).filter(
    ({ role }) => role === 'Figure',
  );
  expect(said).toHaveLength(10);
  expect(figures.map(({ alt }) => alt).sort()).toEqual(said.toSorted());
});

const emblem: Emblem = {
  kind: 'svg',
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#0072B2"/></svg>',
  ),
};

test('an emblem stands on the cover with words of its own, and the bytes stay the same', async () => {
  const bytes = await renderSchoolReport(exampleFindings(), 'en', { emblem });
  const alts = (await structureOf(bytes)).flatMap(({ alt }) => alt ?? []);
  expect(alts).toContain('Emblem of the organisation that gives out this report');
  const again = await renderSchoolReport(exampleFindings(), 'en', { emblem });
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  const plain = await renderSchoolReport(exampleFindings(), 'en');
  expect(Buffer.from(plain).equals(Buffer.from(bytes))).toBe(false);
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
