import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { expectAccessible, expectSound, openBrowser, type Reader, settled, visit } from './browser.ts';

/** The codes of the demonstration that stand in addresses. */
interface Codes {
  round: string;
  register: string;
  school: string;
  item: string;
  test: string;
}

let browser: Browser;
let codes: Codes;

async function ask<T>(path: string): Promise<T> {
  const response = await fetch(`${inject('address')}/api/v1${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

beforeAll(async () => {
  browser = await openBrowser();
  const { rounds } = await ask<{ rounds: { code: string; registerCode: string; isDemo: boolean }[] }>(
    '/rounds',
  );
  const demo = rounds.find(({ isDemo }) => isDemo);
  if (!demo) throw new Error('there is no demonstration round');
  const { schools } = await ask<{ schools: { code: string }[] }>(`/rounds/${demo.code}/schools?pageSize=1`);
  const { items } = await ask<{ items: { code: string; test: string }[] }>(`/rounds/${demo.code}/items`);
  const [school] = schools;
  const [item] = items;
  if (!school || !item) throw new Error('the demonstration has no schools or no items');
  codes = {
    round: demo.code,
    register: demo.registerCode,
    school: school.code,
    item: item.code,
    test: item.test,
  };
});

afterAll(() => browser.close());

const pages: Record<string, (codes: Codes) => string> = {
  'the first page': () => '/',
  'import of a register': () => '/registers/new',
  'a register': ({ register }) => `/registers/${register}`,
  'a new round': () => '/rounds/new',
  'the cycle of a round': ({ round }) => `/rounds/${round}`,
  'the frame': ({ round }) => `/rounds/${round}/frame`,
  'the check of the data': ({ round }) => `/rounds/${round}/reconciliation`,
  'the data of a school': ({ round, school }) => `/rounds/${round}/reconciliation/${school}`,
  'succession of schools': ({ register }) => `/registers/${register}/succession`,
  'the draw': ({ round }) => `/rounds/${round}/draw`,
  participation: ({ round }) => `/rounds/${round}/participation`,
  'testing windows': ({ round }) => `/rounds/${round}/participation?view=windows`,
  'bias of non-response': ({ round }) => `/rounds/${round}/participation?view=bias`,
  weights: ({ round }) => `/rounds/${round}/participation?view=weights`,
  'the check of the draw': ({ round }) => `/rounds/${round}/verify`,
  'import of answers': ({ round }) => `/rounds/${round}/answers/new`,
  'results by district': ({ round }) => `/rounds/${round}/results?level=district`,
  'results by gender': ({ round }) => `/rounds/${round}/results?level=district&group=gender`,
  percentiles: ({ round }) => `/rounds/${round}/results?level=district&view=percentiles`,
  'proficiency levels': ({ round }) => `/rounds/${round}/results?level=district&view=levels`,
  items: ({ round }) => `/rounds/${round}/items`,
  'an item': ({ round, test: of, item }) => `/rounds/${round}/items/${of}/${item}`,
  'the review of items': ({ round }) => `/rounds/${round}/review`,
  'a scale': ({ round, test: of }) => `/rounds/${round}/scales/${of}/mathematics`,
  schools: ({ round }) => `/rounds/${round}/schools`,
  'release of reports': ({ round }) => `/rounds/${round}/releases`,
  'the check of a report': ({ round, school }) => `/check?number=${round}-${school}`,
  'a school': ({ round, school }) => `/rounds/${round}/schools/${school}`,
};

const readers: (Reader & { axe: boolean })[] = [
  { language: 'kk', width: 1366, colours: 'light', axe: true },
  { language: 'ru', width: 390, colours: 'dark', axe: true },
  { language: 'en', width: 1366, colours: 'dark', axe: true },
  { language: 'kk', width: 390, colours: 'light', axe: false },
  { language: 'ru', width: 1366, colours: 'light', axe: false },
  { language: 'en', width: 390, colours: 'light', axe: false },
];

describe.concurrent.each(Object.keys(pages))('%s', (name) => {
  test.each(readers)('in $language, $width pixels wide, $colours', async (reader) => {
    const seen = await visit(browser, reader);
    await seen.page.goto(pages[name]?.(codes) ?? '/');
    await settled(seen.page);
    await expectSound(seen, reader.language);
    if (reader.axe) await expectAccessible(seen.page);
    await seen.page.context().close();
  });
});
