// Draws the pages of the twelve schools anew and keeps them as approved: look at them first, then commit.
// npm run approve:reports
import { writeFileSync } from 'node:fs';
import { approvedCases } from '../src/approved/cases.fixture.ts';
import { contactSheet, pageImages } from '../src/approved/page-images.fixture.ts';
import { renderSchoolReport } from '../src/render-school-report.ts';

for (const { name, language, findings } of approvedCases()) {
  const pages = await pageImages(await renderSchoolReport(findings, language));
  const sheet = contactSheet(pages);
  writeFileSync(new URL(`../src/approved/${name}.png`, import.meta.url), sheet);
  console.log(`${name}: ${pages.length} pages, ${Math.round(sheet.length / 1024)} KiB`);
}
