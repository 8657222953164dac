import { describe, expect, test } from 'vitest';
import { readReference, readReferenceMatrix } from '../testing/reference.ts';
import { classicalStatistics } from './classical-statistics.ts';
import { intraclassCorrelations, markingAgreement } from './rater-agreement.ts';

describe('lower bounds of reliability', () => {
  test.each([
    ['ability_complete', 'ability_complete'],
    ['ability_with_missing', 'ability'],
    ['sat12', 'sat12_scored'],
  ])('λ6 of %s as psych, λ2 between alpha and 1', (block, file) => {
    const reference: Record<string, { readonly guttman_lambda6: number }> = JSON.parse(
      readReference('classical/results.json'),
    );
    const { test: own } = classicalStatistics(readReferenceMatrix(`classical/${file}.csv`));
    expect(own.lambda6).toBeCloseTo(reference[block].guttman_lambda6, 8);
    expect(own.lambda2).toBeGreaterThan(own.alpha ?? 1);
    expect(own.lambda2).toBeLessThan(1);
  });

  test('two items: λ2, alpha and the split half are one number', () => {
    const cells = Uint8Array.of(0, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 1);
    const { test: own } = classicalStatistics({ persons: 6, items: ['a', 'b'], cells });
    expect(own.splitHalf).toBeCloseTo(own.alpha ?? Number.NaN, 12);
    expect(own.lambda2).toBeCloseTo(own.alpha ?? Number.NaN, 12);
  });
});

describe('agreement of markers', () => {
  test('intraclass correlations of the table in Shrout & Fleiss (1979)', () => {
    const table = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const result = intraclassCorrelations(table);
    expect(result?.oneWay).toBeCloseTo(0.17, 2);
    expect(result?.agreement).toBeCloseTo(0.29, 2);
    expect(result?.consistency).toBeCloseTo(0.71, 2);
  });

  test('kappa of 20, 5, 10, 15 answers is 0.4, and with two scores weights change nothing', () => {
    const cells: [number, number, number][] = [
      [1, 1, 20],
      [1, 0, 5],
      [0, 1, 10],
      [0, 0, 15],
    ];
    const first = cells.flatMap(([one, , count]) => Array.from({ length: count }, () => one));
    const second = cells.flatMap(([, other, count]) => Array.from({ length: count }, () => other));
    const result = markingAgreement(first, second);
    expect(result).toMatchObject({ n: 50, exact: 0.7 });
    expect(result?.kappa).toBeCloseTo(0.4, 12);
    expect(result?.quadraticKappa).toBeCloseTo(0.4, 12);
    expect(markingAgreement([1, 1], [1, 1])?.kappa).toBeNull();
    expect(markingAgreement([Number.NaN], [1])).toBeNull();
  });
});
