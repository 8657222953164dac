import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, expectSound, openBrowser, settled, visit } from './browser.ts';
import { answersFile, registerFile } from './round-files.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function choose(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

async function fillNames(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name in Kazakh' }).fill(`${name} (kk)`);
  await page.getByRole('textbox', { name: 'Name in Russian' }).fill(`${name} (ru)`);
  await page.getByRole('textbox', { name: 'Name in English' }).fill(name);
}

/** Two people throw dice: each makes a slip, keeps it, and publishes the commitment; returns the texts of the slips. */
async function commitTwice(page: Page): Promise<string[]> {
  const slips: string[] = [];
  for (const [name, rolls] of [
    ['Head of the department', '4 1 6 2 5 3 3 6 1 2 3 4 5'],
    ['Public observer', '6152436512344'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Name or office' }).fill(name);
    await page.getByRole('textbox', { name: 'Rolls' }).fill('1111111111111');
    await page.getByRole('button', { name: 'Make the slip' }).click();
    await page.getByText('One pattern over and over').waitFor();
    await page.getByRole('textbox', { name: 'Rolls' }).fill(rolls);
    const told: string[] = [];
    const listen = (request: Request) => told.push(request.postData() ?? '');
    page.on('request', listen);
    await page.getByRole('button', { name: 'Make the slip' }).click();
    const slip = page.getByRole('region', { name: /^Your slip/ });
    const text = await slip.locator('pre').innerText();
    expect(text).toMatch(/^sapa-commitment-1\|journey-\d+\|\d\|.+\|[0-9a-f]{32}\|[1-6]{13}$/);
    await expectAccessible(page);
    const publish = slip.getByRole('button', { name: 'Publish the commitment' });
    expect(await publish.isDisabled()).toBe(true);
    await slip.getByLabel('I have kept the slip').check();
    await publish.click();
    await slip.getByText('The commitment is published').waitFor();
    page.off('request', listen);
    // Neither salt nor rolls went to the server.
    const [salt = '', digits = ''] = text.split('|').slice(-2);
    expect(told.some((body) => body.includes(salt) || body.includes(digits))).toBe(false);
    await slip.getByRole('button', { name: 'Next person' }).click();
    slips.push(text);
  }
  return slips;
}

/** The ceremony from its design to the entry into force, all by the pages. */
async function drawInPublic(page: Page): Promise<void> {
  await page.getByLabel('Threshold: Schools with few pupils').fill('100');
  await page.getByLabel('Share to draw').fill('40');
  await page.getByRole('combobox', { name: 'Number of pupils' }).press('ArrowDown');
  await page.getByRole('option', { name: 'Enrolment' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add size bands' }).click();
  await page.getByRole('textbox', { name: 'Limits of the bands' }).fill('300; 200');
  await page.getByText('The value is of the wrong type').waitFor();
  await page.getByRole('textbox', { name: 'Limits of the bands' }).fill('200; 300');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Fix the design' }).click();
  await page.getByRole('heading', { name: 'Hash of the design (SHA-256)' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Freeze the frame' }).click();
  await page.getByRole('heading', { name: 'Throw the dice and commit' }).waitFor();
  await expectAccessible(page);
  const slips = await commitTwice(page);
  await page.getByRole('button', { name: 'Close the list' }).click();
  await page.getByRole('heading', { name: 'Reveal the rolls' }).waitFor();
  await expectAccessible(page);
  // A slip of somebody else is refused before anything is sent.
  await page.getByRole('textbox', { name: 'Text of the slip: Public observer' }).fill(slips[0] ?? '');
  await page.getByRole('button', { name: 'Reveal' }).last().click();
  await page.getByText('nothing was sent to the server').waitFor();
  await page.getByRole('textbox', { name: 'Text of the slip: Public observer' }).fill(slips[1] ?? '');
  await page.getByRole('button', { name: 'Reveal' }).last().click();
  await page.getByRole('cell', { name: 'fits' }).waitFor();
  await page.getByRole('textbox', { name: 'Text of the slip: Head of the department' }).fill(slips[0] ?? '');
  await page.getByRole('button', { name: 'Reveal' }).click();
  await page.getByText('4162533612345-6152436512344').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Make the draw' }).click();
  await page.getByRole('heading', { name: 'Schools drawn' }).waitFor();
  await page.getByRole('textbox', { name: 'Authorised body' }).fill('Committee');
  await page.getByRole('textbox', { name: 'Order number' }).fill('17');
  await page.getByLabel('Order date').fill('2026-03-02');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Scanned order' }).click();
  const scan = { name: 'order.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 order') };
  await (await chooser).setFiles(scan);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Record the order' }).click();
  await page.getByRole('button', { name: 'Enter into force' }).click();
  await page.getByRole('heading', { name: 'Entry into force' }).waitFor({ state: 'detached' });
  await page
    .getByRole('list', { name: 'Ceremony of the draw' })
    .locator('li[data-state="done"]')
    .nth(6)
    .waitFor();
  await settled(page);
}

// One story: each part stands on what the part before it made.
test('a round from a foreign register to its results', { timeout: 300_000 }, async () => {
  // A code of its own, so that the story can be told again to a running Sapa.
  const code = `journey-${process.pid}`;
  const seen = await visit(browser, { language: 'en', width: 1366, colours: 'light' });
  const { page } = seen;

  // A register with headings of its own; one heading has to be mapped by hand, and one row is faulty.
  await page.goto('/registers/new');
  await choose(page, 'register.csv', registerFile);
  await page.getByRole('heading', { name: 'Mapping of the columns' }).waitFor();
  await page.getByRole('combobox', { name: 'Enrolment' }).click();
  await page.getByRole('option', { name: 'Сколько детей', exact: true }).click();
  await page.getByRole('button', { name: 'Check the data' }).click();
  const problems = page.getByRole('table', { name: 'Table of problems' });
  await problems.waitFor();
  const problem = problems.getByRole('row').filter({ hasText: 'двести' });
  expect(await problem.getByRole('cell').nth(1).innerText()).toBe('12');
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the table (XLSX)' }).click();
  expect((await download).suggestedFilename()).toBe('problems.xlsx');

  // Nothing is taken until the reader says that the faulty row may stay out.
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await fillNames(page, 'Register of the journey');
  const take = page.getByRole('button', { name: 'Take 59 rows' });
  expect(await take.isDisabled()).toBe(true);
  await page.getByLabel('Take only the clean rows and leave 1 faulty row out').check();
  await take.click();
  await page.getByRole('heading', { name: 'Register of the journey', level: 1 }).waitFor();
  await settled(page);
  await expectSound(seen, 'en');

  // Round, and the ceremony of its draw.
  await page.getByRole('link', { name: 'Start a round' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await fillNames(page, 'Round of the journey');
  await page.getByRole('button', { name: 'Create the round' }).click();
  await page.getByRole('link', { name: 'Draw', exact: true }).click();
  await drawInPublic(page);
  await expectSound(seen, 'en');

  // A school refuses: its word is recorded with the reason, and shown at once.
  await page.getByRole('link', { name: 'Participation' }).click();
  await settled(page);
  await page
    .getByRole('button', { name: /^Record: / })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'State', exact: true }).click();
  await page.getByRole('option', { name: 'refused' }).click();
  await page.getByRole('combobox', { name: 'Reason' }).fill('repairs');
  await page.getByLabel('Grade 4: enrolled').fill('10');
  await page.getByLabel('Grade 4: absent').fill('11');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('The counts do not add up').first().waitFor();
  // The browser notes the refusal, as it should; nothing else.
  expect(seen.complaints.splice(0)).toEqual([expect.stringContaining('422')]);
  await expectAccessible(page);
  await page.getByLabel('Grade 4: absent').fill('10');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('cell', { name: 'repairs' }).waitFor();
  await expectSound(seen, 'en');

  // Answers of the schools drawn, then the whole computation, watched live.
  const sample = await page.request.get(`/api/v1/rounds/${code}/sample?pageSize=500`);
  const { schools }: { schools: { code: string }[] } = await sample.json();
  await page.goto(`/rounds/${code}/answers/new`);
  await choose(page, 'answers.csv', answersFile(schools.map((school) => school.code)));
  await page.getByRole('heading', { name: 'Mapping of the columns' }).waitFor();
  await page.getByRole('textbox', { name: 'Code' }).fill('grade-4');
  await fillNames(page, 'Grade 4');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Import \d+ rows$/ }).click();
  await page.getByRole('button', { name: 'Compute what is left' }).click();
  await page.getByRole('heading', { name: 'Work in progress' }).waitFor();
  const rail = page.getByRole('list', { name: 'The monitoring cycle' });
  await rail.locator('li[data-state="done"]').nth(6).waitFor({ timeout: 150_000 });
  await expectSound(seen, 'en');

  await rail.getByRole('link', { name: 'Estimates' }).click();
  await settled(page);
  await page.getByRole('table', { name: /Results by area/ }).waitFor();
  await page.getByText(/National mean score: 500\.0/).waitFor();
  await expectSound(seen, 'en');

  // An expert drops an item; the queue says that the scale does not know of it yet.
  await page.getByRole('link', { name: 'Items', exact: true }).click();
  await page.getByRole('table', { name: 'Items' }).getByRole('link').first().click();
  await page.getByRole('combobox', { name: 'Verdict' }).click();
  await page.getByRole('option', { name: 'drop from the scale' }).click();
  await page.getByRole('textbox', { name: 'Reason' }).fill('The picture was missing in print.');
  await page.getByRole('button', { name: 'Record the verdict' }).click();
  await page.getByRole('table', { name: 'Verdicts so far' }).getByText('drop from the scale').waitFor();
  await expectAccessible(page);
  await page.goto(`/rounds/${code}/review`);
  await page.getByText('1 verdict was given since the last scaling').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Compute again' }).click();
  await page.getByText('The computation is under way').waitFor();
  await expectSound(seen, 'en');
  await page.context().close();
});
