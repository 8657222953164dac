import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Milliseconds a page for a headless browser that prints every page to PDF, kept open all the time; null without a browser. */
export async function printInBrowser(pages: readonly string[]): Promise<number | null> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const print = async (content: string) => {
    await page.setContent(content, { waitUntil: 'load' });
    await page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true });
  };
  await print(pages[0] ?? '');
  const start = performance.now();
  for (const content of pages) await print(content);
  const passed = performance.now() - start;
  await browser.close();
  return passed / pages.length;
}
