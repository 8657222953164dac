// How long a report takes on one core, and what headless Chromium needs to print the same words, figures and drawings:
// npm run bench:reports [-- REPORTS]. A whole round on all cores: npm run bench:batch.
import { languages } from '@sapa/language';
import { composeReport } from '../src/document/compose.ts';
import { exampleFindings } from '../src/example/example.ts';
import type { SchoolFindings } from '../src/findings/schema.ts';
import { renderSchoolReport } from '../src/render-school-report.ts';
import { printInBrowser } from './browser.ts';
import { pageOf } from './page.ts';

const count = Number(process.argv[2] ?? 60);

/** Every report another one, so that no cache helps: other names, numbers and results. */
function variant(index: number): SchoolFindings {
  const findings = structuredClone(exampleFindings());
  findings.number = `BENCH-${index}`;
  findings.school.names = { kk: `№ ${index} мектеп`, ru: `Школа № ${index}`, en: `School ${index}` };
  const shift = (index % 41) - 20;
  for (const grade of findings.grades)
    for (const { school, percentiles } of grade.domains) {
      if ('value' in school) {
        school.low += Math.min(0, shift);
        school.high += Math.max(0, shift);
      }
      for (const { points } of percentiles)
        if ('10' in points) for (const p of [10, 25, 50, 75, 90] as const) points[p] += shift;
    }
  return findings;
}

const jobs = Array.from({ length: count }, (_, index) => ({
  findings: variant(index),
  language: languages[index % languages.length] ?? 'kk',
}));

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds a piece by the clock and of the processor, for work that this process does alone. */
async function timed(
  pieces: number,
  work: () => Promise<void>,
): Promise<{ clock: number; processor: number }> {
  const [processor, start] = [processorMs(), performance.now()];
  await work();
  return { clock: (performance.now() - start) / pieces, processor: (processorMs() - processor) / pieces };
}

const told = ({ clock, processor }: { clock: number; processor: number }) =>
  `${Math.round(clock)} ms by the clock, ${Math.round(processor)} ms of the processor`;

for (const language of languages)
  for (let warm = 1; warm < 5; warm++) await renderSchoolReport(variant(-warm), language);
let bytes = 0;
const report = await timed(count, async () => {
  for (const { findings, language } of jobs) bytes += (await renderSchoolReport(findings, language)).length;
});
const inBrowser = jobs.slice(0, 20);
const pages: string[] = [];
const composing = await timed(inBrowser.length, async () => {
  for (const { findings, language } of inBrowser) {
    const { document, drawings } = composeReport(findings, language);
    pages.push(pageOf(document, drawings));
  }
});
console.log(
  `${count} reports on one core: ${told(report)} a report, of which composing ${Math.round(composing.processor)} ms; ` +
    `${Math.round(bytes / count / 1024)} KiB each; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
);
const browser = await printInBrowser(pages);
if (browser === null) console.log('No Chromium found: set CHROMIUM_PATH for the comparison.');
else {
  const whole = {
    clock: browser.clock + composing.clock,
    processor: browser.processor + composing.processor,
  };
  console.log(
    `Headless Chromium, one page at a time in a warm browser, the same words, figures and drawings: ${told(whole)} a report, composing included; ` +
      `ratio ${(whole.clock / report.clock).toFixed(1)} by the clock, ${(whole.processor / report.processor).toFixed(1)} by the processor.`,
  );
}
