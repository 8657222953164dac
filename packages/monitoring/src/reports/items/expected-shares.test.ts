import type { CalibratedItem } from '@sapa/psychometrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DomainExpectation } from './expected-shares.ts';
import type { ReportItem } from './test-items.ts';

function item(code: string, a: number, b: number): ReportItem {
  const se = { a: null, b: [null], c: null };
  const calibrated: CalibratedItem = { id: code, a, b: [b], c: 0, se, n: 1000 };
  return {
    code,
    position: 0,
    domain: 'mathematics',
    maxScore: 1,
    key: 0,
    options: [],
    details: {},
    doubtful: false,
    calibrated,
  };
}

const domain = {
  domain: 'mathematics',
  calibrationId: 1,
  model: '2pl' as const,
  slope: 100,
  intercept: 500,
  errorVariance: 0.3,
};

const items = [item('easy', 1, -1.5), item('middle', 1.4, 0), item('hard', 0.8, 1.2)];
const expectation = new DomainExpectation(domain, items);

test('what is expected of the items adds up to the total of the school', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.double({ min: 0.3, max: 1.2, noNaN: true }),
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
      (total, sd, given) => {
        const attainable = Float64Array.from(given);
        const { shares } = expectation.expect(total, attainable, sd);
        const won = shares.reduce((sum, share, index) => sum + share * (given[index] ?? 0), 0);
        expect(won / given.reduce((sum, n) => sum + n, 0)).toBeCloseTo(total, 5);
      },
    ),
  );
});

test('an easy item is expected to be solved more often than a hard one, and every one more often by a better school', () => {
  const attainable = Float64Array.from([20, 20, 20]);
  const weak = expectation.expect(0.4, attainable, 0.8);
  const strong = expectation.expect(0.7, attainable, 0.8);
  const [easy = 0, middle = 0, hard = 0] = weak.shares;
  expect(easy).toBeGreaterThan(middle);
  expect(middle).toBeGreaterThan(hard);
  weak.shares.forEach((share, index) => {
    expect(strong.shares[index]).toBeGreaterThan(share);
  });
  expect(weak.slopes.every((slope) => slope > 0)).toBe(true);
});

test('an item that does not count has an expectation, yet moves nobody else’s', () => {
  const without = expectation.expect(0.5, Float64Array.from([20, 20, 0]), 0.8);
  expect(without.shares[2]).toBeGreaterThan(0);
  const two = new DomainExpectation(domain, items.slice(0, 2)).expect(0.5, Float64Array.from([20, 20]), 0.8);
  expect(without.shares[0]).toBeCloseTo(two.shares[0] ?? 0, 9);
});
