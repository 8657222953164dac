import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** How a reader looks at a page. */
export interface Reader {
  language: 'kk' | 'ru' | 'en';
  width: 1366 | 390;
  colours: 'light' | 'dark';
}

/** A page with what the browser complained about while it was open. */
export interface Visit {
  page: Page;
  complaints: string[];
}

const heights = { 1366: 768, 390: 844 } as const;

/** Opens the machine's Chromium. Throws a clear sentence where there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `The journeys need Chromium: ${executablePath} is not there (CHROMIUM_PATH names another)`,
    );
  }
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', ...quiet];
  return chromium.launch({ executablePath, args });
}

/** A fresh page as one reader has it; requests to anywhere but Sapa are complaints. */
export async function visit(browser: Browser, { language, width, colours }: Reader): Promise<Visit> {
  const address = inject('address');
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: heights[width] },
    colorScheme: colours,
    // The finished state is looked at, never one on the way to it.
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await context.addInitScript((chosen) => localStorage.setItem('sapa.language', chosen), language);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const outside = !request.url().startsWith(address) && /^https?:/.test(request.url());
    if (outside) complaints.push(`a request to ${request.url()}`);
  });
  return { page, complaints };
}

/** Waits until the page shows its title and nothing is loading. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('main [role="status"][aria-label]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What every page must be: in its language, no wider than the screen, without keys or gaps in its texts, without complaints. */
export async function expectSound({ page, complaints }: Visit, language: string): Promise<void> {
  const found = await page.evaluate(() => ({
    language: document.documentElement.lang,
    overhang: document.documentElement.scrollWidth - window.innerWidth,
    text: document.body.innerText,
    title: document.title,
  }));
  expect(found.language).toBe(language);
  expect(found.overhang).toBeLessThanOrEqual(0);
  expect(found.title).toMatch(/^.+ · Sapa$/);
  // A key or an argument that came through unsaid.
  expect(found.text).not.toMatch(/\bweb\.[a-z-]+\.|\{[a-z]+\}|undefined|NaN|\[object/);
  expect(complaints).toEqual([]);
}

/** No serious or critical barrier by the rules of axe (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const barriers = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(barriers).toEqual([]);
}
