import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectAccessible, expectSound, openBrowser, type Reader, settled, visit } from './browser.ts';

let browser: Browser;
let round: string;
let frame: string;
let hash: string;
let ceremony: string;

async function ask(path: string): Promise<Response> {
  const response = await fetch(`${inject('address')}/api/v1${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

beforeAll(async () => {
  browser = await openBrowser();
  const { rounds }: { rounds: { code: string; isDemo: boolean }[] } = await (await ask('/rounds')).json();
  const demo = rounds.find(({ isDemo }) => isDemo);
  if (!demo) throw new Error('there is no demonstration round');
  round = demo.code;
  frame = await (await ask(`/rounds/${round}/frame.csv`)).text();
  ceremony = await (await ask(`/rounds/${round}/ceremony.json`)).text();
  ({ frameHash: hash } = await (await ask(`/rounds/${round}/draw`)).json());
});

afterAll(() => browser.close());

const words = {
  kk: { repeat: 'Қайталау', agrees: /^Бәрі сәйкес:/, differs: 'Сәйкес емес.', fits: 'сәйкес' },
  ru: { repeat: 'Повторить', agrees: /^Всё совпало:/, differs: 'Не совпало.', fits: 'сходится' },
  en: { repeat: 'Repeat', agrees: /^Everything agrees:/, differs: 'They differ.', fits: 'fits' },
} as const;

/** Opens the check and notes what the browser asks of the server from then on. */
async function open(reader: Reader) {
  const seen = await visit(browser, reader);
  await seen.page.goto(`/rounds/${round}/verify`);
  await settled(seen.page);
  const asked: string[] = [];
  seen.page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return { ...seen, asked };
}

const repeat = (page: Page, { language }: Reader) =>
  page.getByRole('button', { name: words[language].repeat, exact: true }).first().click();

/** Lets files fall on the place for them, as a mouse does. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: 'text/csv' }));
      return transfer;
    },
    { name, text },
  );
  await page
    .getByText('sample.csv', { exact: false })
    .first()
    .dispatchEvent('drop', { dataTransfer: dropped });
}

const readers: Reader[] = [
  { language: 'kk', width: 1366, colours: 'light' },
  { language: 'ru', width: 390, colours: 'dark' },
  { language: 'en', width: 1366, colours: 'dark' },
];

describe.each(readers)('in $language, $width pixels wide, $colours', (reader) => {
  test('the browser repeats the draw of the demonstration by itself and it agrees', async () => {
    const { page, asked, ...seen } = await open(reader);
    await repeat(page, reader);
    await page.getByText(words[reader.language].agrees).waitFor();
    await page.getByText(hash).nth(1).waitFor();
    // Six downloads and the program itself: the server computes nothing.
    const files = asked
      .filter((request) => request.includes('/api/'))
      .map((request) => request.split('/').at(-1));
    expect(asked.every((request) => request.startsWith('GET '))).toBe(true);
    expect(files.sort()).toEqual([
      'ceremony.json',
      'draw.json',
      'exclusions.csv',
      'frame.csv',
      'register.csv',
      'sample.csv',
    ]);
    // The commitments of the demonstration fit, computed by this browser.
    expect(await page.getByRole('cell', { name: words[reader.language].fits, exact: true }).count()).toBe(2);
    await expectSound({ page, ...seen }, reader.language);
    await expectAccessible(page);
    await page.context().close();
  });

  test('one changed character in the frame is found where it is', async () => {
    const { page, asked, ...seen } = await open(reader);
    const lines = frame.split('\n');
    const cells = lines[7]?.split(',') ?? [];
    const column = lines[0]?.split(',').indexOf('enrolment') ?? -1;
    const honest = cells[column] ?? '';
    const forged = `${honest.slice(0, -1)}${(Number(honest.at(-1)) + 1) % 10}`;
    const changed = lines.with(7, cells.with(column, forged).join(',')).join('\n');
    await dropFile(page, 'frame (1).csv', changed);
    await page.getByText('frame (1).csv').first().waitFor();
    await repeat(page, reader);
    await page.getByText(words[reader.language].differs, { exact: true }).waitFor();
    const outcome = page.locator('table').first().locator('td');
    expect(await outcome.allInnerTexts()).toEqual(['frame.csv', '8', cells[0], 'enrolment', forged, honest]);
    expect(await page.locator('mark').allInnerTexts()).toEqual([forged.slice(-1), honest.slice(-1)]);
    expect(asked.some((request) => request.endsWith('/frame.csv'))).toBe(false);
    await expectSound({ page, ...seen }, reader.language);
    await expectAccessible(page);

    // One changed digit in a roll is found in the ceremony.
    await page.getByRole('button', { name: /frame \(1\)\.csv/ }).click();
    const told = ceremony.replace(/"rolls": "4162/, '"rolls": "5162');
    expect(told).not.toBe(ceremony);
    await dropFile(page, 'ceremony.json', told);
    await repeat(page, reader);
    await page.getByText(words[reader.language].differs, { exact: true }).waitFor();
    expect((await outcome.allInnerTexts()).slice(0, 4)).toEqual([
      'ceremony.json',
      '–',
      '–',
      'commitments[0].sha256',
    ]);

    // Without the file the published one is checked again.
    await page
      .locator('main li button')
      .filter({ has: page.locator('svg') })
      .first()
      .click();
    await repeat(page, reader);
    await page.getByText(words[reader.language].agrees).waitFor();
    await page.context().close();
  });
});

test('a file that is no register is told to be none, with its row', async () => {
  const reader: Reader = { language: 'en', width: 1366, colours: 'light' };
  const { page, ...seen } = await open(reader);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  const text = 'code,region\nA1,27\nA1,27\n';
  await (await chooser).setFiles({ name: 'schools.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByText('Your file schools.csv in place of register.csv').waitFor();
  await repeat(page, reader);
  await page.getByText('The file register.csv could not be read.').waitFor();
  const row = page.getByRole('table', { name: 'Table of problems' }).getByRole('row').nth(1);
  expect((await row.getByRole('cell').allInnerTexts()).slice(1, 4)).toEqual(['3', 'code', 'A1']);
  await expectSound({ page, ...seen }, 'en');
  await page.context().close();
});

test('the programs and the sheet of a stratum are there to take', async () => {
  const reader: Reader = { language: 'ru', width: 1366, colours: 'light' };
  const { page, ...seen } = await open(reader);
  for (const name of ['check-draw.py', 'check-draw.R', 'verify.py']) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: `Скачать ${name}` }).click();
    const file = await (await download).path();
    expect(await readFile(file, 'utf8')).toContain(name === 'verify.py' ? 'python3 verify.py' : 'FOLDER');
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Скачать таблицу (XLSX)' }).click();
  const sheet = await download;
  expect(sheet.suggestedFilename()).toMatch(/^.+\.xlsx$/);
  const text = await readFile(await sheet.path(), 'utf8');
  expect(text).toContain('Код школы');
  // Every row agrees with what was published.
  expect(text).toContain('<v>✓</v>');
  expect(text).not.toContain('<v>✗</v>');
  await expectSound({ page, ...seen }, 'ru');
  await page.context().close();
});
