import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible, openBrowser, settled, visit } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const desktop = { width: 1366, colours: 'light' } as const;

test('a reader goes from the first page over the cycle down to a school and its report', async () => {
  const { page, complaints } = await visit(browser, { language: 'en', ...desktop });
  await page.goto('/');
  await page
    .getByRole('link', { name: /\(demo\)/ })
    .first()
    .click();
  const rail = page.getByRole('list', { name: 'The monitoring cycle' });
  await rail.waitFor();
  expect(await rail.locator(':scope > li').count()).toBe(9);
  expect(await rail.getByText('not in this version').count()).toBe(2);

  await rail.getByRole('link', { name: 'Estimates' }).click();
  await settled(page);
  const areas = page.getByRole('table', { name: /Results by area/ });
  await areas.getByRole('row').nth(1).getByRole('link').click();
  await page.waitForURL(/parent=/);
  await page.getByRole('link', { name: 'Schools', exact: true }).click();
  await settled(page);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'School report' }).waitFor();

  for (const [name, language] of [
    ['Қазақша', 'kk'],
    ['Русский', 'ru'],
    ['English', 'en'],
  ] as const) {
    const link = page.getByRole('main').getByRole('link', { name });
    const address = await link.getAttribute('href');
    expect(address).toContain(`language=${language}`);
    const report = await page.request.get(address ?? '');
    expect(report.headers()['content-type']).toBe('application/pdf');
    expect((await report.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the language switch changes everything and is remembered', async () => {
  const context = await browser.newContext({ locale: 'ru-RU' });
  const page = await context.newPage();
  await page.goto(inject('address'));
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
  await page.getByRole('button', { name: 'Қазақша' }).click();
  await page.getByRole('heading', { name: 'Мониторинг раундтары' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Мониторинг раундтары' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('kk');
  await context.close();
});

test('numbers stand as Kazakh readers write them, though browsers know no Kazakh', async () => {
  const { page } = await visit(browser, { language: 'kk', ...desktop });
  await page.goto('/');
  await page
    .getByRole('link', { name: /\(демонстрация\)/ })
    .first()
    .click();
  await page.getByRole('list', { name: 'Мониторинг циклі' }).waitFor();
  const text = await page.getByRole('list', { name: 'Мониторинг циклі' }).innerText();
  expect(text).toMatch(/\d\u00a0\d{3}/u);
  expect(text).not.toMatch(/\d,\d{3}/u);
  await page.context().close();
});

test('areas stand by name first, and by their mean when asked', async () => {
  const { page } = await visit(browser, { language: 'kk', ...desktop });
  await page.goto('/');
  await page
    .getByRole('link', { name: /\(демонстрация\)/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Бағалаулар' }).click();
  await page.waitForURL(/results/);
  await settled(page);
  const table = page.getByRole('table', { name: /Аумақтар бойынша/ });
  const names = () => table.locator('tbody th').allInnerTexts();
  await table.waitFor();
  const byName = await names();
  expect(byName.length).toBeGreaterThan(5);
  expect(byName).toEqual(byName.toSorted(new Intl.Collator('kk').compare));
  await table.getByRole('button', { name: /Орташа балл/ }).click();
  await page.waitForURL(/sort=mean/);
  const means = (await table.locator('tbody tr td:nth-child(2)').allInnerTexts())
    .map((text) => Number(text.replace(',', '.')))
    .filter((mean) => !Number.isNaN(mean));
  expect(means.length).toBeGreaterThan(2);
  expect(means).toEqual(means.toSorted((a, b) => b - a));
  await page.context().close();
});

test('reading is not split by language of instruction, mathematics is', async () => {
  const { page } = await visit(browser, { language: 'en', ...desktop });
  await page.goto('/');
  await page
    .getByRole('link', { name: /\(demo\)/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Estimates' }).click();
  const split = page.getByRole('group', { name: 'Groups' }).getByRole('button', { name: 'Language' });
  await page.getByRole('button', { name: 'Mathematical literacy' }).click();
  await split.waitFor();
  await page.getByRole('button', { name: 'Reading literacy' }).click();
  await split.waitFor({ state: 'detached' });
  await page.context().close();
});

test('the check of the draw by the server agrees with what is published', async () => {
  const { page, complaints } = await visit(browser, { language: 'en', ...desktop });
  await page.goto('/');
  await page
    .getByRole('link', { name: /\(demo\)/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Check the draw' }).click();
  await page.getByRole('button', { name: 'Repeat', exact: true }).last().click();
  await page.getByText(/Everything agrees: [\d,]+ schools drawn/).waitFor();
  await expectAccessible(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([
  ['kk', 'Мұндай бет жоқ'],
  ['ru', 'Такой страницы нет'],
  ['en', 'There is no such page'],
] as const)('an address that leads nowhere says so in %s', async (language, title) => {
  const { page } = await visit(browser, { language, ...desktop });
  for (const path of ['/nowhere', '/rounds/no-such-round']) {
    await page.goto(path);
    await page.getByRole('heading', { name: title }).waitFor();
  }
  await expectAccessible(page);
  await page.context().close();
});
