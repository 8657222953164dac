import { expect, test } from 'vitest';
import { linkingCoverage } from '../testing/linking-coverage.ts';
import { type EarlierScale, type LinkableScale, linkDomain } from './link-domain.ts';
import { linkErrorAt, linkedScale } from './scale-link.ts';

const difficulties = [-1.2, -0.6, 0, 0.5, 0.9, 1.4];

/** A scale whose items are those of another one on the line θ' = (θ − B) / A, so that A and B bring it back. */
function scaleOf({ A = 1, B = 0, item = {} }: { A?: number; B?: number; item?: object } = {}): LinkableScale {
  return {
    model: '2pl',
    parameters: difficulties.map((b, at) => ({ id: `M${at}`, a: 1.2 * A, b: [(b - B) / A], c: 0 })),
    items: difficulties.map((_, at) => ({
      code: `M${at}`,
      key: 'A',
      flags: [],
      out: false,
      ...(at === 0 ? item : {}),
    })),
  };
}

const scale = { slope: 90, intercept: 510 };
const earlier: EarlierScale = { ...scaleOf(), test: 'grade-4', grade: 4, domain: 'mathematics', scale };
const round = { round: 'round-1', year: 2025 };

test('exact items give back the line between the two scales, and its way to the reporting scale', () => {
  const link = linkDomain(scaleOf({ A: 1.1, B: 0.3 }), round, earlier);
  expect(link.constants?.A).toBeCloseTo(1.1, 4);
  expect(link.constants?.B).toBeCloseTo(0.3, 4);
  const line = linkedScale(link);
  expect(line?.slope).toBeCloseTo(90 * 1.1, 2);
  expect(line?.intercept).toBeCloseTo(510 + 90 * 0.3, 2);
});

test('the error of a mean grows with its distance from where the link is surest', () => {
  const se = { A: 0.05, B: 0.04, covariance: 0 };
  const link = {
    ...linkDomain(scaleOf(), round, earlier),
    constants: { A: 1.1, B: 0.3, se, to: scale },
  };
  expect(linkErrorAt(link, null)).toBeCloseTo(90 * 0.04, 9);
  // 636 points are ability 1 of this round: 510 + 90 (1.1 + 0.3).
  expect(linkErrorAt(link, 636)).toBeCloseTo(90 * Math.hypot(0.05, 0.04), 9);
});

test('an item with another key, a suspected fault or outside of a scale is common, but links nothing', () => {
  for (const item of [{ key: 'B' }, { flags: ['wrong-key-suspected'] }, { out: true }]) {
    const link = linkDomain(scaleOf({ item }), round, earlier);
    expect(link).toMatchObject({ common: 6, good: 5 });
    expect(link.anchors.map(({ id }) => id)).not.toContain('M0');
  }
  const few = { ...earlier, items: earlier.items.slice(2) };
  expect(linkDomain(scaleOf(), round, few)).toMatchObject({ common: 4, good: 4, constants: null });
  expect(linkDomain(scaleOf(), round, null)).toMatchObject({ test: null, common: 0, constants: null });
});

test('the interval of a change holds the truth where items drift at random', () => {
  const { share, withoutLink } = linkingCoverage(
    { items: 14, common: 8, drift: 0.2, outlier: 0 },
    20,
    20261128,
  );
  expect(share).toBeGreaterThan(0.8);
  expect(withoutLink).toBeLessThan(0.75);
});
