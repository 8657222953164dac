import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectSound, openBrowser, settled, visit } from './browser.ts';
import { ask, importRegister } from './made-rounds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

// One story: the window is set, a school corrects itself, the coordinator decides.
test('a school corrects its data and the coordinator decides', { timeout: 120_000 }, async () => {
  const round = `check-${process.pid}`;
  const register = round;
  const names = { kk: 'Салыстыру', ru: 'Сверка', en: 'Check' };
  await importRegister(register, names);
  await ask('/rounds', { code: round, names, year: 2027, registerCode: register });
  const { schools } = await ask(`/registers/${register}/schools?pageSize=1`);
  const [{ code: school }] = schools;
  const seen = await visit(browser, { language: 'en', width: 1366, colours: 'light' });
  const { page } = seen;

  await page.goto(`/rounds/${round}/reconciliation`);
  await page.getByLabel('Opens on').fill('2020-01-01');
  await page.getByLabel('Last day').fill('2099-12-31');
  await page.getByRole('button', { name: 'Set the window' }).click();
  await page.getByText('open', { exact: true }).waitFor();
  await settled(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Download the list' }).waitFor();

  await page.goto(`/rounds/${round}/reconciliation/${school}`);
  await page.getByRole('textbox', { name: 'Right value: Name in English' }).fill('Another name');
  await page.getByLabel('Reason of the correction').fill('order of 1 September');
  await page.getByLabel('Post of whoever answers for it').fill('head of the school');
  await page.getByRole('button', { name: 'Send' }).click();
  const history = page.getByRole('table', { name: 'History of corrections' });
  await history.getByText('waits for a decision').waitFor();
  await settled(page);
  await expectSound(seen, 'en');
  await expectAccessible(page);

  await page.goto(`/rounds/${round}/reconciliation`);
  await page.getByRole('button', { name: /^Reject: .*Name in English$/ }).click();
  await page.getByRole('textbox', { name: 'Reason for rejecting' }).fill('the order is missing');
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.getByText('No correction waits for a decision').waitFor();
  const { state, corrections } = await ask(`/rounds/${round}/reconciliation/schools/${school}`);
  expect([state, corrections[0].decisionReason]).toEqual(['rejected', 'the order is missing']);
  await page.context().close();
});
