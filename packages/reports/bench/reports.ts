// How long a report takes on one core, and what headless Chromium needs to print the same words, figures and drawings:
// npm run bench:reports [-- REPORTS]
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

for (const language of languages) await renderSchoolReport(variant(-1), language);
const processorBefore = process.cpuUsage();
const start = performance.now();
let bytes = 0;
for (const { findings, language } of jobs) bytes += (await renderSchoolReport(findings, language)).length;
const passed = performance.now() - start;
const processor = process.cpuUsage(processorBefore);
const processorMs = (processor.user + processor.system) / 1000 / count;

const composing = performance.now();
const pages = jobs.slice(0, 20).map(({ findings, language }) => {
  const { document, drawings } = composeReport(findings, language);
  return pageOf(document, drawings);
});
const composed = (performance.now() - composing) / pages.length;
const browser = await printInBrowser(pages);
const perReport = passed / count;
console.log(
  `${count} reports: ${Math.round(perReport)} ms a report (${Math.round(processorMs)} ms of processor time), of which composing ${Math.round(composed)} ms; ` +
    `${Math.round(bytes / count / 1024)} KiB each; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
);
console.log(
  browser === null
    ? 'No Chromium found: set CHROMIUM_PATH for the comparison.'
    : `Headless Chromium: ${Math.round(browser + composed)} ms for the same page, composing included; ratio ${((browser + composed) / perReport).toFixed(1)}.`,
);
