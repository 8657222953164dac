import { languages } from '@sapa/language';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { exampleTracking } from './example-tracking.fixture.ts';
import { defaultLabelSheet } from './labels.ts';
import { renderLabels, renderTrackingForms, trackingSheets } from './render-forms.ts';

async function pagesOf(bytes: Uint8Array) {
  // The reader takes the bytes away from us; it gets a copy.
  const pdf = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(pdf, { mergePages: false });
  const { info } = await getMeta(pdf);
  return { pages: text.map((page) => page.replace(/\s+/g, ' ')), language: info.Language };
}

const expected = {
  kk: {
    school: 'Мектеп формасы',
    form: 'Оқушыларды есепке алу формасы: 4Ә',
    grade: '9-сыныптар',
    late: 'кейін келді',
  },
  ru: { school: 'Форма школы', form: 'Форма учёта учеников: 4Ә', grade: '9-е классы', late: 'прибыл позже' },
  en: {
    school: 'School form',
    form: 'Pupil tracking form: 4Ә',
    grade: 'all classes of grade 9',
    late: 'came later',
  },
} as const;

describe.each(languages)('in %s', { timeout: 30_000 }, (language) => {
  test('every pupil stands on one tracking form, by class or for the grade', async () => {
    const tracking = exampleTracking();
    const { pages, language: said } = await pagesOf(await renderTrackingForms(tracking, language));
    expect(said).toBe(language);
    // School form; class form and pupil form of 4А, 4Ә and of grade 9.
    expect(pages).toHaveLength(7);
    const words = expected[language];
    expect(pages[0]).toContain(words.school);
    const form = pages.find((page) => page.includes(words.form)) ?? '';
    expect(form).toContain('2705014-4-051');
    expect(form).not.toContain('2705014-4-001');
    expect(form).toContain(words.late);
    expect(pages[6]).toContain(words.grade);
    const all = pages.join(' ');
    for (const { pupils } of tracking.grades)
      for (const { code } of pupils) expect(all.split(code)).toHaveLength(2);
  });

  test('labels fill the sheet, one a pupil and session', async () => {
    const { pages } = await pagesOf(await renderLabels(exampleTracking(), language, defaultLabelSheet));
    // 50 labels of grade 4 and 20 of grade 9 for each of two sessions: 90 on sheets of 24.
    expect(pages).toHaveLength(4);
    expect(pages[0]?.split('2705014-4-').length).toBe(25);
    const small = { ...defaultLabelSheet, columns: 2, rows: 7, topMm: 15, leftMm: 5, columnGapMm: 2.5 };
    expect((await pagesOf(await renderLabels(exampleTracking(), language, small))).pages).toHaveLength(7);
  });

  test('the first sheet of the workbook has a row for every pupil and a column for every session', () => {
    const [pupils] = trackingSheets(exampleTracking(), language);
    expect(pupils?.rows).toHaveLength(70);
    expect(pupils?.columns).toHaveLength(9);
    for (const row of pupils?.rows ?? []) expect(row).toHaveLength(9);
  });
});
