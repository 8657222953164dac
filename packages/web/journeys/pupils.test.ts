import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectSound, openBrowser, settled, visit } from './browser.ts';
import { ask, drawnRound } from './made-rounds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Two classes of twelve pupils by code in each school. */
function pupilsFile(schools: readonly string[]): string {
  const rows = schools.flatMap((school) =>
    Array.from({ length: 24 }, (_, at) =>
      [school, at < 12 ? '4A' : '4B', `p${at + 1}`, at % 2 ? 'girl' : 'boy'].join(','),
    ),
  );
  return ['School code,Class,Pupil code,Gender', ...rows].join('\n');
}

/** Hands a file in at the place with the heading. */
async function handIn(page: Page, heading: string, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('region', { name: heading }).getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Downloads what a link of the page offers: its suggested name and its bytes. */
async function download(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

// One story: each part stands on what the part before it made.
test('pupils are listed by code, drawn, their forms go out and the attendance comes back', {
  timeout: 150_000,
}, async () => {
  const round = `pupils-${process.pid}`;
  const schools = await drawnRound(round, { kk: 'Оқушылар', ru: 'Ученики', en: 'Pupils' });
  const [school = ''] = schools;
  const seen = await visit(browser, { language: 'en', width: 1366, colours: 'light' });
  const { page } = seen;
  await page.goto(`/rounds/${round}/pupils`);
  await settled(page);
  await handIn(page, 'Pupil lists', 'pupils.csv', pupilsFile(schools.slice(0, 3)));
  await page.getByRole('button', { name: 'Take the list' }).click();
  await page.getByText('Taken: 72 pupils of 3 schools, 0 of them exempt.').waitFor();
  await expectAccessible(page);

  const grade = page.getByRole('region', { name: 'Grade 4' });
  await grade.getByRole('textbox', { name: 'Booklets' }).fill('A, B');
  await grade.getByRole('button', { name: 'Make the draw' }).click();
  await page.getByText('Who is tested:').waitFor();
  await settled(page);
  await expectSound(seen, 'en');

  // The labels are printed on the sheet that the reader has.
  await page.getByText(/^Sheet of labels:/).click();
  await page.getByRole('combobox', { name: 'Sheet that is sold' }).click();
  await page.getByRole('option', { name: /^2 × 7/ }).click();
  const archive = await page.getByRole('link', { name: 'Labels (PDF)' }).getAttribute('href');
  expect(archive).toContain('columns=2&rows=7&topMm=15.1');
  await expectAccessible(page);

  await page.goto(`/rounds/${round}/pupils/${school}`);
  await settled(page);
  const form = await download(page, 'Forms (PDF)');
  expect(form).toMatchObject({ name: `${school}-forms.pdf` });
  expect(form.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await download(page, 'Labels (XLSX)')).bytes.length).toBeGreaterThan(1000);

  const { grades } = await ask(`/rounds/${round}/within/schools/${school}`);
  const codes: string[] = grades[0].pupils
    .filter((pupil: { ticket?: string }) => pupil)
    .map((pupil: { code: string }) => pupil.code);
  const marks = codes.map((code, at) => `${school},${code},${at === 0 ? 2 : 1}`);
  await handIn(
    page,
    'Filled forms',
    'attendance.csv',
    ['School code,Pupil code,Session 1', ...marks].join('\n'),
  );
  await page.getByText(`Taken: ${codes.length} marks of ${codes.length} pupils in 1 schools.`).waitFor();
  await settled(page);
  await expectSound(seen, 'en');
  await expectAccessible(page);
  await page.goto(`/rounds/${round}/pupils?search=${school}`);
  await settled(page);
  const row = page.getByRole('table', { name: 'Schools of the sample' }).getByRole('row').nth(1);
  expect(await row.getByRole('cell').allInnerTexts()).toContain(String(codes.length - 1));
  await page.context().close();
});
