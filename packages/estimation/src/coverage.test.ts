import { expect, it } from 'vitest';
import { coverage, falseDiscoveries } from './testing/coverage.ts';

// `npm run validate:estimation` does the same with 1,000 draws and narrow limits.
it('intervals of means, gaps, percentiles, levels and coefficients hold the nation’s truth', () => {
  const found = coverage(50, 31);
  const mean = found.reduce((sum, { share }) => sum + share, 0) / found.length;
  // Neighbouring figures go together, so their mean is known to about 1.5 %; one figure alone to 3 %.
  expect(mean).toBeGreaterThan(0.915);
  expect(mean).toBeLessThan(0.985);
  for (const { figure, share, varianceRatio } of found) {
    expect(share, figure).toBeGreaterThan(0.82);
    expect(varianceRatio, figure).toBeGreaterThan(0.5);
    expect(varianceRatio, figure).toBeLessThan(1.9);
  }
}, 30_000);

it('false discoveries stay at the stated rate', () => {
  const { share, power } = falseDiscoveries(60, 5, 0.1);
  // 0.1 × 18/24 = 0.075 expected, known to about 0.02.
  expect(share).toBeLessThan(0.13);
  expect(power).toBeGreaterThan(0.3);
});
