import { expect, test } from 'vitest';
import { type MadePupil, madeScores } from '../testing/made-scores.ts';
import { measureSpread } from './measure-spread.ts';

/** mulberry32 with Box & Muller: normal numbers, always the same. */
function normals(seed: number): () => number {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

test('the spread is that inside regions, with its part between schools', () => {
  const normal = normals(7);
  // Between schools 30², between pupils 60²: deviation 67.1, a fifth of the variance between schools. Regions lie 200 apart.
  const pupils = Array.from({ length: 600 }, (_, school) => {
    const region = school % 2 === 0 ? 'A' : 'B';
    const level = 500 + (region === 'A' ? 100 : -100) + 30 * normal();
    return Array.from({ length: 20 }, (): MadePupil => {
      const score = level + 60 * normal();
      return {
        school: `s${school}`,
        region,
        district: null,
        territory: null,
        gender: null,
        language: null,
        score,
      };
    });
  }).flat();
  const spread = measureSpread(madeScores(pupils));
  // Of 600 schools the share is known to about 0.010, the deviation to about 0.6.
  expect(Math.abs((spread?.intraclassCorrelation ?? 0) - 0.2)).toBeLessThan(0.04);
  expect(Math.abs((spread?.standardDeviation ?? 0) - Math.sqrt(4500))).toBeLessThan(2.4);
});

test('one school tells nothing', () => {
  const pupil = { school: 's', region: 'A', district: null, territory: null, gender: null, language: null };
  expect(
    measureSpread(
      madeScores([
        { ...pupil, score: 400 },
        { ...pupil, score: 400 },
      ]),
    ),
  ).toBeNull();
});
