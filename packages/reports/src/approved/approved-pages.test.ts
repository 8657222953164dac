import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schoolFindingsProblems } from '../findings/problems.ts';
import { renderSchoolReport } from '../render-school-report.ts';
import { approvedCases } from './cases.fixture.ts';
import { compareSheets, contactSheet, pageImages } from './page-images.fixture.ts';

// Of 255. A heading that moves by one line changes a square by more than 30.
const tolerance = 6;

const cases = approvedCases();

test('there are twelve schools, in all three languages', () => {
  expect(cases).toHaveLength(12);
  expect(new Set(cases.map(({ language }) => language)).size).toBe(3);
});

test.each(cases)('the pages of $name look as they were approved', async ({ name, language, findings }) => {
  expect(schoolFindingsProblems(findings)).toEqual([]);
  const pages = await pageImages(await renderSchoolReport(findings, language));
  expect(pages.length).toBeLessThanOrEqual(16);
  // No page but the last is half empty.
  for (const page of pages.slice(1, -1)) expect(lowestInk(page)).toBeGreaterThan(0.5);
  const approved = readFileSync(new URL(`${name}.png`, import.meta.url));
  // Looks other than approved? See the new pages, and if they are right: npm run approve:reports
  const { sameSize, worst } = compareSheets(approved, contactSheet(pages));
  expect(sameSize).toBe(true);
  expect(worst).toBeLessThanOrEqual(tolerance);
});

/** How far down the page (0 to 1) something is printed above the running foot. */
function lowestInk({ width, height, grey }: { width: number; height: number; grey: Uint8Array }): number {
  const foot = Math.floor(height * 0.94);
  for (let y = foot; y > 0; y--)
    for (let x = 0; x < width; x++) if ((grey[y * width + x] ?? 255) < 200) return y / height;
  return 0;
}

test('a line that moves is noticed', async () => {
  const [example] = cases;
  if (!example) throw new Error('There are cases');
  const moved = structuredClone(example.findings);
  for (const domain of moved.grades[0]?.domains ?? []) domain.comparisons = domain.comparisons.slice(0, 2);
  const pages = await pageImages(await renderSchoolReport(moved, example.language));
  const approved = readFileSync(new URL(`${example.name}.png`, import.meta.url));
  const { sameSize, worst } = compareSheets(approved, contactSheet(pages));
  expect(!sameSize || worst > tolerance).toBe(true);
});
