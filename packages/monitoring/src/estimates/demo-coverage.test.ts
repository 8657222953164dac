import { expect, test } from 'vitest';
import { demoCoverage } from '../testing/demo-coverage.ts';
import { lowSchools } from '../testing/demo-low-schools.ts';
import { wholeNation } from '../testing/demo-nation.ts';

// `npm run validate:estimation` does the same with the whole demo nation, 1,000 draws and narrow limits.
// A simulation shares the machine with other work: the limit is one against tests that hang.
test('the intervals of a round hold the truth of the demo nation that it was drawn from', {
  timeout: 60_000,
}, () => {
  const found = demoCoverage(wholeNation('demo', 'nation'), 12, { regions: false });
  const mean = found.reduce((sum, { share }) => sum + share, 0) / found.length;
  // Figures of one draw go together: their mean is known to about 3 %, one alone to 6 %.
  expect(mean).toBeGreaterThan(0.86);
  expect(mean).toBeLessThan(1);
  for (const { figure, share, varianceRatio } of found) {
    expect(share, figure).toBeGreaterThan(0.6);
    expect(varianceRatio, figure).toBeGreaterThan(0.25);
    expect(varianceRatio, figure).toBeLessThan(5);
  }
});

test('as many schools as the list of low results says are low', () => {
  const found = lowSchools('demo', 'region', -0.2);
  expect(found.reduce((sum, { schools }) => sum + schools, 0)).toBeGreaterThan(150);
  const brier = found.reduce(
    (sum, { schools, stated, low }) => sum + (schools > 0 ? Math.abs(stated - low) * schools : 0),
    0,
  );
  const all = found.reduce((sum, { schools }) => sum + schools, 0);
  expect(brier / all).toBeLessThan(0.08);
  const sure = found.at(-1);
  expect(sure?.low).toBeGreaterThan(0.85);
});
