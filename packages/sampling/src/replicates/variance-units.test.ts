import { expect, test } from 'vitest';
import { replicateWeights } from './replicate-weights.ts';
import { varianceUnits } from './variance-units.ts';

const unit = (stratum: string, inclusionProbability: number, at: number) => ({
  stratum,
  inclusionProbability,
  ticket: String(at),
});
const units = [
  unit('a', 0.5, 0),
  unit('a', 1, 1),
  unit('a', 0.3, 2),
  unit('b', 0.2, 3),
  unit('b', 0.2, 4),
  unit('b', 0.2, 5),
];

test('are the zones of the draw without the correction', () => {
  expect(varianceUnits(units, 'jk2', false).map(({ group, unit: number }) => [group, number])).toEqual([
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 1],
    [2, 2],
    [2, 3],
  ]);
});

test('set schools drawn with certainty apart, where they add nothing', () => {
  const made = varianceUnits(units, 'jkn', true);
  expect(made.map(({ group }) => group)).toEqual([1, 3, 1, 2, 2, 2]);
  expect(made.map(({ fraction }) => fraction)).toEqual(
    [0.4, 1, 0.4, 0.2, 0.2, 0.2].map((x) => expect.closeTo(x, 12)),
  );
});

test.each(['jk2', 'jkn'] as const)('group the schools as the replicate weights of %s do', (method) => {
  const { factors, replicates } = replicateWeights(units, { method, full: true });
  const groups = varianceUnits(units, method, false);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const changed = groups.filter((_, at) => factors[at * replicates + replicate] !== 1);
    expect(new Set(changed.map(({ group }) => group)).size).toBe(1);
  }
});
