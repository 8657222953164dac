import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { differentialFunctioning } from './differential-functioning.ts';
import { likelihoodRatioDif } from './likelihood-ratio.ts';
import { orderedMantelHaenszel, standardisedDifference } from './ordered-mantel-haenszel.ts';

/** Two groups of 1500; the item `biased` is harder for the second by `shift`, the groups differ by half an sd. */
function simulateGroups(shift: number, biased: number, items = simulatedItems(12, 5)) {
  const { normal } = randomSource(11);
  const easy = simulateAnswers(items, '2pl', Array.from({ length: 1500 }, normal), 21);
  const harder = items.map((item, j) => (j === biased ? { ...item, b: [item.b[0] + shift] } : item));
  const hard = simulateAnswers(
    harder,
    '2pl',
    Array.from({ length: 1500 }, () => normal() - 0.5),
    22,
  );
  const responses: ResponseMatrix = {
    persons: 3000,
    items: easy.items,
    cells: Uint8Array.of(...easy.cells, ...hard.cells),
  };
  return { responses, groups: Array.from({ length: 3000 }, (_, i) => (i < 1500 ? 'kk' : 'ru')) };
}

const sides = { reference: 'kk', focal: 'ru' };

describe('a test with one item that is harder for one group', () => {
  const { responses, groups } = simulateGroups(1, 3);

  test('is found against the focal group by every method, and purification keeps the others clean', () => {
    const { items, settled } = differentialFunctioning(responses, { groups, ...sides, purify: true });
    expect(items[3].mantelHaenszel?.class).toBe('C-');
    expect(items[3].ordered.class).toBe('C-');
    expect(items[3].standardised).toBeLessThan(-0.1);
    expect(items[3].logistic?.uniform.p).toBeLessThan(1e-6);
    expect(items[3].matches).toBe(false);
    expect(settled).toBe(true);
    expect(items.filter(({ matches }) => matches)).toHaveLength(11);
  });

  test('likelihood ratio: the item alone differs, by one logit, and the gap shrinks without it', () => {
    const { items, gap } = likelihoodRatioDif(responses, { groups, ...sides, model: '2pl' });
    const { test: ratio, reference, focal, gapChange } = items[3];
    expect(ratio?.df).toBe(2);
    expect(ratio?.p).toBeLessThan(1e-8);
    expect(Math.abs((focal?.b[0] ?? 0) - (reference?.b[0] ?? 0) - 1)).toBeLessThan(0.25);
    expect(gap).toBeLessThan(-0.45);
    expect(gapChange).toBeGreaterThan(0.03);
    const others = items.filter((_, item) => item !== 3).map((item) => item.test?.value ?? 0);
    // The others are measured by a scale that the biased item still is part of.
    expect(Math.max(...others)).toBeLessThan((ratio?.value ?? 0) / 5);
  });

  test('the value is twice the difference of the two calibrations', () => {
    const { items, logLikelihood } = likelihoodRatioDif(responses, {
      ...{ groups, ...sides, model: 'rasch', tolerance: 1e-8 },
    });
    const equal = calibrate(responses, { model: 'rasch', groups });
    expect(Math.abs(equal.logLikelihood - logLikelihood)).toBeLessThan(1e-6);
    const width = responses.items.length;
    const cells = new Uint8Array(3000 * (width + 1)).fill(NOT_ADMINISTERED);
    for (let person = 0; person < 3000; person++) {
      cells.set(responses.cells.subarray(person * width, (person + 1) * width), person * (width + 1));
      if (groups[person] === 'kk') continue;
      cells[person * (width + 1) + width] = responses.cells[person * width];
      cells[person * (width + 1)] = NOT_ADMINISTERED;
    }
    const split = { persons: 3000, items: [...responses.items, 'split'], cells };
    const free = calibrate(split, { model: 'rasch', groups });
    const expected = 2 * (free.logLikelihood - equal.logLikelihood);
    expect(Math.abs((items[0].test?.value ?? 0) - expected)).toBeLessThan(1e-5);
  });
});

describe('ordered categories', () => {
  // One stratum: the tests are then those of a plain table.
  const counts = Float64Array.of(20, 35, 45, 40, 32, 18);
  const table = { categories: 3, scores: Float64Array.of(1), counts };

  test('one stratum: generalised test = (N − 1) / N × Pearson, Mantel = (N − 1) r²', () => {
    const n = 190;
    const sums = [60, 67, 63];
    const sizes = [100, 90];
    let pearson = 0;
    counts.forEach((count, cell) => {
      const expected = (sizes[Math.floor(cell / 3)] * sums[cell % 3]) / n;
      pearson += (count - expected) ** 2 / expected;
    });
    const [mx, my] = [90 / n, (67 + 2 * 63) / n];
    let [xy, xx, yy] = [0, 0, 0];
    counts.forEach((count, cell) => {
      const [x, y] = [Math.floor(cell / 3) - mx, (cell % 3) - my];
      xy += count * x * y;
      xx += count * x * x;
      yy += count * y * y;
    });
    const result = orderedMantelHaenszel(table, standardisedDifference(table));
    expect(result.generalised?.value).toBeCloseTo(((n - 1) / n) * pearson, 10);
    expect(result.generalised?.df).toBe(2);
    expect(result.mantel?.value).toBeCloseTo(((n - 1) * xy ** 2) / (xx * yy), 10);
    expect(standardisedDifference(table)).toBeCloseTo((32 + 36) / 90 - (35 + 90) / 100, 12);
    expect(result.class).toBe('C-');
  });
});

describe('hard data', () => {
  test('persons are compared within booklets only', () => {
    const { responses, groups } = simulateGroups(0, 0);
    const cells = Uint8Array.from(responses.cells, (cell, place) => {
      const [person, item] = [Math.floor(place / 12), place % 12];
      return item >= 4 && item < 8 === (person % 2 === 0) ? NOT_ADMINISTERED : cell;
    });
    const { items } = differentialFunctioning({ ...responses, cells }, { groups, ...sides });
    expect(items[5].reference + items[5].focal).toBe(1500);
    expect(items.filter(({ mantelHaenszel }) => mantelHaenszel?.class?.startsWith('C'))).toHaveLength(0);
  });

  test('an absent group and two equal ones are problems; an item all got right has no statistics', () => {
    const { responses, groups } = simulateGroups(0, 0);
    const wrong = () => differentialFunctioning(responses, { groups, reference: 'kk', focal: 'en' });
    expect(wrong).toThrow(PsychometricProblems);
    expect(() => differentialFunctioning(responses, { groups, reference: 'kk', focal: 'kk' })).toThrow(
      'groups-the-same',
    );
    const cells = Uint8Array.from(responses.cells, (cell, place) => (place % 12 === 0 ? 1 : cell));
    const [item] = differentialFunctioning({ ...responses, cells }, { groups, ...sides }).items;
    expect(item.mantelHaenszel?.oddsRatio).toBeNull();
    expect(item.logistic).toBeNull();
    expect(item.ordered.class).toBeNull();
  });
});
