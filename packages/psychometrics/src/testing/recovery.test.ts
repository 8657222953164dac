import { expect, test } from 'vitest';
import { falseAlarms } from './false-alarms.ts';
import { parameterRecovery } from './recovery.ts';
import { type Share, simulateRounds } from './simulated-rounds.ts';

/** Share with its distance from the nominal one in standard errors. */
function distance({ hits, of }: Share, nominal: number): number {
  return Math.abs(hits / of - nominal) / Math.sqrt((nominal * (1 - nominal)) / of);
}

// The short form of `npm run validate:psychometrics`, which runs 200 rounds of every model.
test.each(['2pl', 'pcm'] as const)('%s: parameters recovered, errors and tests honest', (model) => {
  const [recovery, alarms] = [parameterRecovery(), falseAlarms()];
  simulateRounds(model, { rounds: 8, persons: 600, items: 10 }, (round) => {
    recovery.add(round);
    alarms.add(round);
  });
  const { largestBias, coverage } = recovery.result();
  const { sx2, m2, mantel } = alarms.result();
  expect(largestBias).toBeLessThan(8);
  expect(distance(coverage, 0.95)).toBeLessThan(4);
  for (const share of [sx2, m2, mantel]) expect(distance(share, 0.05)).toBeLessThan(4);
});
