import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectSound, openBrowser, settled, visit } from './browser.ts';

// Two public data sets, through the pages: the register of Californian schools and the Austrian pupils of TIMSS 2011.
const reference = process.env.SAPA_REFERENCE ?? join(import.meta.dirname, '../../../../shared/reference');
const californiaFile = join(reference, 'survey-api/apipop.csv');
const austriaFile = join(reference, 'groups-dif/timss11_aut_booklets.csv');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('heading', { name: 'Mapping of the columns' }).waitFor();
}

async function map(page: Page, columns: Readonly<Record<string, string>>): Promise<void> {
  for (const [meaning, column] of Object.entries(columns)) {
    await page.getByRole('combobox', { name: meaning, exact: true }).click();
    await page.getByRole('option', { name: column, exact: true }).click();
  }
}

async function fillNames(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name in Kazakh' }).fill(`${name} (kk)`);
  await page.getByRole('textbox', { name: 'Name in Russian' }).fill(`${name} (ru)`);
  await page.getByRole('textbox', { name: 'Name in English' }).fill(name);
}

/** Takes the register on the page under `code` and opens a round of the same code on it. */
async function takeRegisterAndOpenRound(page: Page, code: string, name: string, schools: string) {
  await page.getByRole('button', { name: 'Check the data' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await fillNames(page, name);
  await page.getByRole('button', { name: `Take ${schools} rows` }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Start a round' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await fillNames(page, name);
  await page.getByRole('button', { name: 'Create the round' }).click();
  await page.getByRole('link', { name: 'Draw', exact: true }).click();
  await page.getByRole('button', { name: 'Fix the design' }).waitFor();
}

test('6,194 real schools are mapped, imported, framed, drawn and verified', {
  timeout: 120_000,
}, async () => {
  const code = `california-${process.pid}`;
  const seen = await visit(browser, { language: 'en', width: 1366, colours: 'light' });
  const { page } = seen;
  await page.goto('/registers/new');
  await choose(page, californiaFile);
  await map(page, {
    'School code': 'cds',
    'Name in English': 'name',
    Region: 'cname',
    'District (city)': 'dname',
    'Kind of school': 'stype',
    Enrolment: 'enroll',
  });
  await takeRegisterAndOpenRound(page, code, 'Schools of California', '6,194');

  // The register knows no subordination, internet or computers: those rules hit nobody, few pupils do.
  const strata = page.getByRole('combobox', { name: 'Strata' });
  await strata.focus();
  for (const _ of ['region', 'territory', 'language']) await strata.press('Backspace');
  await strata.press('ArrowDown');
  await page.getByRole('option', { name: 'Kind of school', exact: true }).click();
  await strata.press('Escape');
  await page.getByRole('button', { name: 'Fix the design' }).click();
  await page.getByRole('button', { name: 'Freeze the frame' }).click();
  await page.getByText('Without dice: a seed announced elsewhere').click();
  await page.getByRole('textbox', { name: 'Random seed' }).fill('2-6-5-3-1-4-4-2');
  await page.getByRole('textbox', { name: 'Where and when' }).fill('In the journey of the real schools');
  await page.getByRole('button', { name: 'Take the seed' }).click();
  await page.getByRole('button', { name: 'Make the draw' }).click();
  await page.getByRole('heading', { name: 'Schools drawn' }).waitFor();
  const answer = await page.request.get(`/api/v1/rounds/${code}/draw`);
  const draw: { schools: number; eligible: number; strata: unknown[] } = await answer.json();
  expect(draw.schools).toBe(Math.floor(draw.eligible / 4));
  expect(draw.strata).toHaveLength(3);

  await page.goto(`/rounds/${code}/verify`);
  await page.getByRole('button', { name: 'Repeat', exact: true }).last().click();
  await page.getByText(/Everything agrees: 1,\d{3} schools drawn/).waitFor();
  await settled(page);
  await expectSound(seen, 'en');
  await page.context().close();
});

test('1,010 real pupils in three booklets get figures with their own weights, and a report', {
  timeout: 240_000,
}, async () => {
  const code = `austria-${process.pid}`;
  const { register, answers } = await austrianFiles();
  const seen = await visit(browser, { language: 'en', width: 1366, colours: 'light' });
  const { page } = seen;
  await page.goto('/registers/new');
  await choose(page, { name: 'schools.csv', mimeType: 'text/csv', buffer: Buffer.from(register.text) });
  await takeRegisterAndOpenRound(page, code, 'TIMSS 2011 Austria', String(register.schools));

  await page.goto(`/rounds/${code}/answers/new`);
  await choose(page, { name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(answers) });
  await page.getByRole('textbox', { name: 'Code' }).fill('grade-4');
  await fillNames(page, 'TIMSS mathematics');
  // What the file holds beyond answers and design is not kept unless it is asked for, and the page says so.
  await page.getByText('Nothing is kept of the columns class, IDBOOK.').waitFor();
  await page.getByRole('button', { name: 'Import 1,010 rows' }).click();
  await page.getByRole('button', { name: 'Compute what is left' }).click();
  const rail = page.getByRole('list', { name: 'The monitoring cycle' });
  const reports = rail.locator('li').filter({ hasText: 'Reports' });
  await reports.and(page.locator('[data-state="done"]')).waitFor({ timeout: 180_000 });

  // 47 items in three booklets; the national mean is 500 by the scale, its error comes from the file's zones.
  const items: { items: unknown[] } = await (await page.request.get(`/api/v1/rounds/${code}/items`)).json();
  expect(items.items).toHaveLength(47);
  const query = 'test=grade-4&domain=mathematics&level=nation';
  const results = await (await page.request.get(`/api/v1/rounds/${code}/results?${query}`)).json();
  expect(results.nation.value).toBeCloseTo(500, 6);
  expect(results.nation.n).toBe(1010);
  expect(results.nation.se).toBeGreaterThan(3);
  expect(results.nation.se).toBeLessThan(10);

  await page.goto(`/rounds/${code}/schools`);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'School report' }).waitFor();
  await settled(page);
  await expectSound(seen, 'en');
  const school = new URL(page.url()).pathname.split('/').at(-1);
  const report = await page.request.get(`/api/v1/rounds/${code}/schools/${school}/report.pdf?language=en`);
  expect(report.status()).toBe(200);
  expect((await report.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await page.context().close();
});

/** The published file has no schools that a register could hold: its zones and units become invented ones. */
async function austrianFiles() {
  const [head = '', ...lines] = (await readFile(austriaFile, 'utf8')).trim().split('\n');
  const columns = head.split(',');
  const zone = columns.indexOf('JKCZONE');
  const unit = columns.indexOf('JKCREP');
  const schoolOf = (line: string) => {
    const cells = line.split(',');
    return `Z${cells[zone]?.padStart(2, '0')}-${cells[unit]}`;
  };
  const schools = [...new Set(lines.map(schoolOf))].sort();
  const register = ['code,name_en,region', ...schools.map((school) => `${school},School ${school},Austria`)];
  // The studied schools of the file itself would be guessed as the school; the invented ones stand in.
  const answers = [
    `school,${head.replace('IDSCHOOL', 'class')}`,
    ...lines.map((line) => `${schoolOf(line)},${line}`),
  ];
  return { register: { text: register.join('\n'), schools: schools.length }, answers: answers.join('\n') };
}
