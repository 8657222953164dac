import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { ApprovalList, ApprovedSchool } from './approval-list.ts';
import { approvalSheets, renderApprovalList } from './render-approval.ts';

const frameHash = '9f'.repeat(32);
const seed = '4162533612345-6152436512344';
const inThree = (name: string) => ({ kk: `${name} (қаз)`, ru: `${name} (рус)`, en: `${name} (eng)` });
const long =
  '«Ыбырай Алтынсарин атындағы дарынды балаларға арналған облыстық көпсалалы мамандандырылған мектеп-интернаты» КММ';

/** Schools of a made-up place, one of ten with a very long name. */
function listOf(schools: number, order: ApprovalList['order'] = null): ApprovalList {
  const school = (at: number): ApprovedSchool => ({
    code: `KZ${10_000 + at}`,
    names: at % 10 === 0 ? { kk: long, ru: long, en: long } : inThree(`Мектеп ${at}`),
    region: inThree(`Өңір ${at % 5}`),
    district: at % 5 === 4 ? null : inThree(`Аудан ${at % 15}`),
    stratum: inThree(`Өңір ${at % 5} · қала`),
    order: 1 + Math.floor(at / 15),
    replacements: at % 7 === 0 ? [] : [{ code: `KZ${90_000 + at}`, names: inThree(`Алмастырушы ${at}`) }],
  });
  return {
    round: inThree('Мониторинг 2026'),
    isDemo: false,
    ceremony: 1,
    frameHash,
    seed,
    eligible: 4 * schools,
    schools: Array.from({ length: schools }, (_, at) => school(at)),
    order,
  };
}

describe('the list for an order as a PDF', () => {
  test.each(['kk', 'ru', 'en'] as const)(
    'names every school, and hash, seed and page on each page: %s',
    { timeout: 20_000 },
    async (language) => {
      const list = listOf(60);
      const pdf = await renderApprovalList(list, language);
      expect(new TextDecoder('latin1').decode(pdf)).toContain('/MarkInfo');
      const { text, totalPages } = await extractText(await getDocumentProxy(pdf));
      expect(totalPages).toBeGreaterThan(2);
      for (const [at, page] of text.entries()) {
        expect(page).toContain(frameHash);
        expect(page).toContain(seed);
        expect(page.replaceAll(/\s+/g, ' ')).toMatch(new RegExp(`${at + 1} (/|из|of) ${totalPages}`));
      }
      const all = text.join(' ');
      for (const { code, replacements } of list.schools) {
        expect(all).toContain(code);
        for (const replacement of replacements) expect(all).toContain(replacement.code);
      }
    },
  );

  test('carries the order once there is one, and room for it before', async () => {
    const read = async (list: ApprovalList) =>
      (await extractText(await getDocumentProxy(await renderApprovalList(list, 'ru')))).text[0] ?? '';
    expect(await read(listOf(3))).toContain('________');
    const order = { body: 'Комитет', number: '17-НҚ', date: '2026-03-02' };
    const first = await read(listOf(3, order));
    expect(first).toContain('от 02.03.2026 № 17-НҚ');
  });

  test('gives the same bytes for the same list', async () => {
    const bytes = async () => Buffer.from(await renderApprovalList(listOf(5), 'kk'));
    expect((await bytes()).equals(await bytes())).toBe(true);
  });

  test('holds a thousand schools and more', { timeout: 60_000 }, async () => {
    const pdf = await renderApprovalList(listOf(1000), 'kk');
    const { totalPages } = await extractText(await getDocumentProxy(pdf));
    expect(totalPages).toBeGreaterThan(25);
  });
});

test('the workbook holds a row a school, in the order of the list, and hash and seed for every printed page', () => {
  const list = listOf(40);
  const [sheet] = approvalSheets(list, 'ru');
  const rows = sheet?.rows ?? [];
  expect(sheet?.columns).toContain('Код школы замены 1');
  expect(sheet?.print?.foot).toContain(frameHash);
  expect(sheet?.print?.foot).toContain(seed);
  expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  const regions = rows.map((row) => String(row[1]));
  expect(regions).toEqual(regions.toSorted());
  expect(new Set(rows.map((row) => row[3]))).toEqual(new Set(list.schools.map(({ code }) => code)));
});
