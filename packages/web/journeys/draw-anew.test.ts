import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectSound, openBrowser, settled, visit } from './browser.ts';
import { ask, drawnRound } from './made-rounds.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

// One story: a draw turns out to be wrong, a new one is opened with its reason, and the old one can still be checked.
test('a draw is made anew with a reason, and the old one stays public and can be checked', {
  timeout: 120_000,
}, async () => {
  const round = `anew-${process.pid}`;
  const before = await drawnRound(round, { kk: 'Қайта жеребе', ru: 'Новая жеребьёвка', en: 'Drawn anew' });
  const seen = await visit(browser, { language: 'en', width: 1366, colours: 'light' });
  const { page } = seen;
  await page.goto(`/rounds/${round}/draw`);
  await settled(page);
  await page.getByText('Draw anew').click();
  const go = page.getByRole('button', { name: 'Open a new ceremony' });
  expect(await go.isDisabled()).toBe(true);
  await page
    .getByRole('textbox', { name: 'Reason (published)' })
    .fill('Two schools were missing in the register');
  await expectAccessible(page);
  await go.click();

  // Nothing is left of the old draw but its record: design, frame and seed begin again.
  await page.getByRole('button', { name: 'Fix the design' }).waitFor();
  const history = page.getByRole('table', { name: 'History of ceremonies' });
  await history.getByText('Two schools were missing in the register').waitFor();
  await settled(page);
  await expectSound(seen, 'en');

  // What somebody else records is there without a click.
  await ask(`/rounds/${round}/design`, { design: { strata: ['region'], mergeOrder: [], exclusions: [] } });
  await page.getByRole('button', { name: 'Freeze the frame' }).waitFor();

  await history.getByRole('link', { name: /1/ }).click();
  await page.getByText('Ceremony 2 has taken its place').waitFor();
  await settled(page);
  await page.getByRole('button', { name: 'Repeat', exact: true }).first().click();
  await page.getByText(/^Everything agrees:/).waitFor();
  await settled(page);
  await expectSound(seen, 'en');
  await expectAccessible(page);
  const { schools } = await ask(`/rounds/${round}/draw?ceremony=1`);
  expect(schools).toBe(before.length);
  await page.context().close();
});
