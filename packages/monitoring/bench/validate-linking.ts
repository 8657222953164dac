/** Holds the interval of a change between two linked rounds against the truth and prints a line a case: npm run validate:linking [-- PAIRS]
 *  Exit code 1 when a 95 % interval covers less than 90 or more than 99 % beyond the error of the simulation. */
import { type LinkingCase, linkingCoverage } from '../src/testing/linking-coverage.ts';

const pairs = Number(process.argv[2] ?? 400);
const cases: LinkingCase[] = [
  { items: 14, common: 8, drift: 0, outlier: 0 },
  { items: 14, common: 8, drift: 0.1, outlier: 0 },
  { items: 14, common: 8, drift: 0.2, outlier: 0 },
  { items: 14, common: 12, drift: 0.1, outlier: 0 },
  { items: 14, common: 8, drift: 0.1, outlier: 0.8 },
];

// Two standard errors of a share of 95 % in so many pairs.
const slack = 2 * Math.sqrt((0.95 * 0.05) / pairs);
for (const given of cases) {
  const found = linkingCoverage(given, pairs, 20261128);
  const rounded = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, Number(value.toFixed(3))]),
  );
  console.log(JSON.stringify({ ...given, pairs, ...rounded }));
  if (found.share < 0.9 - slack || found.share > 0.99 + slack) process.exitCode = 1;
}
