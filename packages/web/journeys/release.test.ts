import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectSound, openBrowser, settled, type Visit, visit } from './browser.ts';
import { ask, drawIn, drawnRound, importAnswers, workDone } from './made-rounds.ts';

const round = `release-${process.pid}`;
const names = { kk: 'Шығару раунды', ru: 'Раунд выпуска', en: 'Round of a release' };
const territory = 'Северная область';
let browser: Browser;
let school: string;

beforeAll(async () => {
  browser = await openBrowser();
  const schools = await drawnRound(round, names);
  await importAnswers(round, schools, names);
  await workDone(round, 'all');
  const { territories }: { territories: { code: string }[] } = await ask(`/rounds/${round}/releases`);
  expect(territories).toHaveLength(2);
  // Schools with an even number lie in the north.
  school = schools.find((code) => Number(code.slice(1)) % 2 === 0) ?? '';
});

afterAll(() => browser.close());

async function panelOf(page: Page) {
  await page.goto(`/rounds/${round}/releases`);
  await settled(page);
  return page.getByRole('region', { name: territory });
}

/** Takes the reports of the north from prepared to released; the step behind the next one cannot be reached. */
async function release(seen: Visit, note: string): Promise<void> {
  const { page } = seen;
  const panel = await panelOf(page);
  await panel.getByText('prepared', { exact: true }).waitFor();
  expect(await panel.getByRole('button', { name: 'Release the reports' }).count()).toBe(0);
  await panel.getByRole('textbox', { name: 'Note' }).fill(note);
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Mark as reviewed' }).click();
  await panel.getByText(note).waitFor();
  await panel.getByText('reviewed', { exact: true }).waitFor();
  expect(await panel.getByRole('button', { name: 'Mark as reviewed' }).count()).toBe(0);
  await panel.getByRole('button', { name: 'Release the reports' }).click();
  await panel.getByText('released', { exact: true }).waitFor();
  await panel.getByRole('link', { name: 'The whole territory' }).waitFor();
  await expectSound(seen, 'en');
  await expectAccessible(page);
}

/** The bytes behind the link to the report on the page of the school. */
async function downloadReport(page: Page): Promise<Buffer> {
  await page.goto(`/rounds/${round}/schools/${school}`);
  await settled(page);
  const link = page.locator('a[href*="report.pdf"][href*="language=ru"]').first();
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toContain('application/pdf');
  return response.body();
}

async function checkFile(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page.goto('/check');
  await settled(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ ...file, mimeType: 'application/pdf' });
}

const checkNumber = async (page: Page) => {
  await page.goto('/check');
  await settled(page);
  await page.getByRole('textbox', { name: 'Report number on the cover' }).fill(`${round}-${school}`);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
};

// One story: each part stands on what the part before it made.
test('reports are released, checked, corrected and known as replaced', { timeout: 300_000 }, async () => {
  const seen = await visit(browser, { language: 'en', width: 1366, colours: 'light' });
  const { page } = seen;

  // Nobody knows a report before it is released, nor can the last step be taken first.
  await checkNumber(page);
  await page.getByText(`No report with the number ${round}-${school} was issued`).waitFor();
  const { territories } = await ask(`/rounds/${round}/releases`);
  const [{ code: area }] = territories;
  const early = await page.request.post(`/api/v1/rounds/${round}/releases`, {
    data: { area, step: 'released', note: '' },
  });
  expect(early.status()).toBe(422);

  await release(seen, 'Read by the department');
  const first = await downloadReport(page);
  await checkFile(page, { name: 'report.pdf', buffer: first });
  await page.getByText('Genuine and in force: version 1').waitFor();
  await expectSound(seen, 'en');
  await expectAccessible(page);
  await checkNumber(page);
  await page.getByRole('table', { name: 'Issued versions' }).waitFor();
  expect(await page.getByText('in force', { exact: true }).count()).toBe(3);

  // One changed byte, and the file is no report.
  const changed = Buffer.from(first);
  changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
  await checkFile(page, { name: 'report.pdf', buffer: changed });
  await page.getByText('This file is not an issued report').waitFor();

  // An appeal is accepted: an item is dropped, all is computed anew, the correction released as version 2.
  await ask(`/rounds/${round}/items/grade-4/M1/verdict`, {
    verdict: 'drop',
    reason: 'Appeal 12 was accepted',
  });
  await workDone(round, 'all');
  await checkFile(page, { name: 'report.pdf', buffer: first });
  await page.getByText('Genuine and in force: version 1').waitFor();
  await release(seen, 'Appeal 12');
  await checkFile(page, { name: 'report.pdf', buffer: first });
  await page.getByText('Genuine but replaced: version 2 is in force instead of version 1').waitFor();
  await expectSound(seen, 'en');
  await expectAccessible(page);
  const second = await downloadReport(page);
  expect(second.equals(first)).toBe(false);
  await checkFile(page, { name: 'report.pdf', buffer: second });
  await page.getByText('Genuine and in force: version 2').waitFor();
});

test('a rating of schools is refused where the purpose of the round forbids it, in the reader’s language', async () => {
  const refused = { kk: 'Рейтинг жасалмады', ru: 'Рейтинг не составлен', en: 'No rating was made' } as const;
  for (const language of ['kk', 'ru', 'en'] as const) {
    const seen = await visit(browser, { language, width: 390, colours: 'dark' });
    await seen.page.goto(`/rounds/${round}/results?level=school`);
    await settled(seen.page);
    await seen.page
      .getByRole('button', { name: /^(Рейтинг жасау|Составить рейтинг|Make the rating)$/ })
      .click();
    await seen.page.getByText(refused[language]).waitFor();
    // The browser notes the refusal, as it should; nothing else.
    expect(seen.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await expectSound(seen, language);
    await expectAccessible(seen.page);
  }
});

test('a round that is opened as an assessment has its rating, with the places that intervals leave open', {
  timeout: 120_000,
}, async () => {
  const seen = await visit(browser, { language: 'ru', width: 1366, colours: 'light' });
  const { page } = seen;
  const code = `rated-${process.pid}`;
  await page.goto(`/rounds/new?register=${round}`);
  await page.getByRole('textbox', { name: 'Код' }).fill(code);
  await page.getByRole('textbox', { name: 'Название на казахском' }).fill('Бағалау');
  await page.getByRole('textbox', { name: 'Название на русском' }).fill('Оценивание');
  await page.getByRole('textbox', { name: 'Название на английском' }).fill('Assessment');
  await page.getByLabel('Оценивание: школы можно сравнивать между собой').check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Создать раунд' }).click();
  await page.waitForURL(`**/rounds/${code}/**`);
  expect((await ask(`/rounds/${code}`)).purpose).toBe('assessment');
  const schools = await drawIn(code);
  await importAnswers(code, schools, names);
  await workDone(code, 'scaling');
  await workDone(code, 'estimates');
  await page.goto(`/rounds/${code}/results?level=school`);
  await settled(page);
  await page.getByRole('button', { name: 'Составить рейтинг' }).click();
  const table = page.getByRole('table', { name: 'Рейтинг школ' });
  await table.waitFor();
  expect(await table.getByRole('row').count()).toBe(1 + schools.length);
  await expectSound(seen, 'ru');
  await expectAccessible(page);
});
