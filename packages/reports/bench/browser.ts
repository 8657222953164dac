import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Milliseconds a document: by the clock, and of the processor in all processes of the browser. */
export interface BrowserTime {
  clock: number;
  processor: number;
}

/**
 * What a headless browser takes to print each page to a tagged PDF, one after the other in one browser that is warm and stays
 * open; null without a browser. Processor time is read from /proc (Linux).
 */
export async function printInBrowser(pages: readonly string[]): Promise<BrowserTime | null> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) return null;
  const server = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  const print = async (content: string) => {
    await page.setContent(content, { waitUntil: 'load' });
    await page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true });
  };
  for (const content of pages.slice(0, 3)) await print(content);
  const root = server.process().pid ?? 0;
  const [processor, start] = [processorOfTree(root), performance.now()];
  for (const content of pages) await print(content);
  const clock = (performance.now() - start) / pages.length;
  const used = (processorOfTree(root) - processor) / pages.length;
  await browser.close();
  await server.close();
  return { clock, processor: used };
}

const ticksPerSecond = 100;

/** Milliseconds of the processor that a process and all below it have used, those that have ended among them. */
function processorOfTree(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)));
  const inTree = new Set([root]);
  // A parent may have a higher number than its child: look again until none is added.
  for (let before = 0; before !== inTree.size; ) {
    before = inTree.size;
    for (const { pid, parent } of processes) if (inTree.has(parent)) inTree.add(pid);
  }
  const ticks = processes.filter(({ pid }) => inTree.has(pid)).reduce((sum, one) => sum + one.ticks, 0);
  return (1000 * ticks) / ticksPerSecond;
}

function statOf(pid: number): { pid: number; parent: number; ticks: number }[] {
  try {
    // The name in brackets may hold spaces; the fields after it are those of proc(5) from the third on.
    const fields = (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid, parent: Number(fields[1]), ticks }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
