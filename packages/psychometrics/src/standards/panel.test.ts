import { describe, expect, test } from 'vitest';
import { expectedScore } from '../curves/item-curves.ts';
import { PsychometricProblems } from '../problem.ts';
import { simulatedItems } from '../testing/simulate.ts';
import type { Judgement } from './judgement.ts';
import { impactOf, panelCuts } from './panel.ts';

const form = { model: '2pl' as const, items: simulatedItems(8, 3) };
const clusters = Object.fromEntries(form.items.map(({ id }, j) => [id, j < 4 ? 'first' : 'second']));

/** What a judge says who sees a pupil at θ rightly. */
function ratings(round: number, judge: string, theta: number): Judgement[] {
  return form.items.map((item) => ({
    ...{ round, judge, level: 'basic', of: item.id },
    value: expectedScore(item, form.model, theta),
  }));
}

describe('modified Angoff over rounds', () => {
  const record = [
    ...ratings(1, 'Aliya', -0.4),
    ...ratings(1, 'Bolat', 0.8),
    ...ratings(2, 'Aliya', 0.1),
    ...ratings(2, 'Bolat', 0.3),
  ];
  const [first, second] = panelCuts(form, record, { method: 'angoff' });

  test('the cut is what the judges saw, and its error falls as they agree', () => {
    expect(second.theta).toBeCloseTo(0.2, 2);
    expect(second.se ?? 1).toBeLessThan((first.se ?? 0) / 3);
    expect(second.se).toBeCloseTo(0.1, 2);
    expect(second.judges.map(({ theta }) => Number(theta.toFixed(6)))).toEqual([0.1, 0.3]);
    expect(second.judges[0].change).toBeCloseTo(0.5, 6);
    expect(first.judges[0].change).toBeNull();
    expect(second.judges[0].agreement).toBeCloseTo(1, 9);
  });
});

test('clusters: sums of expected scores give the same cut as the items', () => {
  const byCluster = ['first', 'second'].map(
    (of): Judgement => ({
      ...{ round: 1, judge: 'Aliya', level: 'basic', of },
      value: form.items
        .filter(({ id }) => clusters[id] === of)
        .reduce((sum, item) => sum + expectedScore(item, form.model, 0.6), 0),
    }),
  );
  const [cut] = panelCuts(form, byCluster, { method: '3dc', clusters });
  expect(cut.theta).toBeCloseTo(0.6, 9);
  expect(cut.se).toBeNull();
});

test('bookmark: two levels', () => {
  const record = [2, 3, 6, 7].map(
    (value, i): Judgement => ({
      ...{ round: 1, judge: `J${i % 2}`, level: i < 2 ? 'basic' : 'high', value },
    }),
  );
  const [basic, high] = panelCuts(form, record, { method: 'bookmark' });
  expect([basic.level, high.level]).toEqual(['basic', 'high']);
  expect(high.theta).toBeGreaterThan(basic.theta);
  expect(basic.panel.judges).toBe(2);
});

test('impact at the cuts and one standard error either side', () => {
  const cuts = [
    { level: 'high', theta: 1, se: 0.5 },
    { level: 'basic', theta: 0, se: 0.5 },
  ];
  const theta = [-1, -0.3, 0.2, 0.7, 1.2, Number.NaN, Number.POSITIVE_INFINITY];
  const impact = impactOf(cuts, theta, { below: 'below basic' });
  expect(impact?.levels).toEqual(['below basic', 'basic', 'high']);
  expect(impact?.shares).toEqual([2 / 6, 2 / 6, 2 / 6]);
  expect(impact?.lower).toEqual([1 / 6, 2 / 6, 3 / 6]);
  expect(impact?.higher).toEqual([3 / 6, 2 / 6, 1 / 6]);
  expect(impactOf(cuts, [Number.NaN])).toBeNull();
});

function codesOf(attempt: () => unknown): string[] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof PsychometricProblems) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
}

test('a faulty record: everything at once', () => {
  const good = ratings(1, 'Aliya', 0);
  const record = [
    ...good.slice(1),
    { ...good[1], value: 0.5 },
    { ...good[0], of: 'nothing' },
    { ...good[2], judge: 'Bolat', value: 7 },
  ];
  const codes = codesOf(() => panelCuts(form, record, { method: 'angoff' }));
  expect([...new Set(codes)]).toEqual([
    'judgement-twice',
    'unknown-part',
    'judgement-out-of-range',
    'judgement-missing',
  ]);
  expect(() => panelCuts(form, [], { method: 'angoff' })).toThrow('no-judgements');
  expect(() => panelCuts(form, good, { method: 'bookmark' })).toThrow('judgement-out-of-range');
});
