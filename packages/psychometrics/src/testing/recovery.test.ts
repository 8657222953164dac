import { expect, test } from 'vitest';
import { recover, type Share } from './recovery.ts';

/** Share with its distance from the nominal one in standard errors. */
function distance({ hits, of }: Share, nominal: number): number {
  return Math.abs(hits / of - nominal) / Math.sqrt((nominal * (1 - nominal)) / of);
}

// The short form of `npm run validate:psychometrics`, which runs 200 rounds of every model.
test.each(['2pl', 'pcm'] as const)('%s: parameters recovered, errors and tests honest', (model) => {
  const { largestBias, coverage, falseAlarms } = recover(model, { rounds: 8, persons: 600, items: 10 });
  expect(largestBias).toBeLessThan(8);
  expect(distance(coverage, 0.95)).toBeLessThan(4);
  expect(distance(falseAlarms.sx2, 0.05)).toBeLessThan(4);
  expect(distance(falseAlarms.m2, 0.05)).toBeLessThan(4);
  expect(distance(falseAlarms.mantel, 0.05)).toBeLessThan(4);
});
