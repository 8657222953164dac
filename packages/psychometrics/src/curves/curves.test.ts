import { describe, expect, test } from 'vitest';
import { OMITTED } from '../responses/response-matrix.ts';
import { itemInformation, probabilities, testInformation } from './item-curves.ts';
import { optionCurves } from './option-curves.ts';

describe('item curves', () => {
  test('a two-parameter item', () => {
    const item = { id: 'I', a: 1.5, b: [0.4], c: 0 };
    const p = 1 / (1 + Math.exp(-1.5 * (1 - 0.4)));
    expect(probabilities(item, '2pl', 1)[1]).toBeCloseTo(p, 12);
    expect(itemInformation(item, '2pl', 1)).toBeCloseTo(1.5 ** 2 * p * (1 - p), 12);
    expect(testInformation([item, item], '2pl', 1)).toBeCloseTo(2 * 1.5 ** 2 * p * (1 - p), 12);
  });

  test('a three-parameter item: Birnbaum’s information', () => {
    const item = { id: 'I', a: 1.2, b: [0], c: 0.2 };
    const p = 0.2 + 0.8 / (1 + Math.exp(-1.2));
    const information = (1.2 ** 2 * (1 - p) * (p - 0.2) ** 2) / (p * 0.8 ** 2);
    expect(itemInformation(item, '3pl', 1)).toBeCloseTo(information, 12);
  });

  test('steps are where neighbouring categories are equally likely, thresholds where half are above', () => {
    const item = { id: 'I', a: 0.8, b: [-1, 0.5], c: 0 };
    const atStep = probabilities(item, 'gpcm', 0.5);
    expect(atStep[1]).toBeCloseTo(atStep[2], 12);
    const [below] = probabilities(item, 'grm', -1);
    expect(below).toBeCloseTo(0.5, 12);
  });
});

describe('optionCurves', () => {
  const ability = Float64Array.from({ length: 100 }, (_, person) => Math.floor(person / 2));
  const cells = Uint8Array.from(ability, (theta, person) => (person === 0 ? OMITTED : theta >= 25 ? 0 : 1));
  const choices = { cells, labels: ['A', 'B'], key: ['A'] };

  test('groups are of equal size and rise; shares add up', () => {
    const curves = optionCurves(choices, 1, 0, ability, { groups: 4 });
    expect(curves.map(({ option, isKey }) => [option, isKey])).toEqual([
      ['A', true],
      ['B', false],
      [null, false],
    ]);
    const [key, other, omitted] = curves.map(({ points }) => points);
    expect(key.map(({ share }) => share)).toEqual([0, 0, 1, 1]);
    key.forEach((point, g) => {
      expect(point.n).toBeGreaterThanOrEqual(24);
      expect(point.share + other[g].share + omitted[g].share).toBeCloseTo(1, 12);
      expect(point.low).toBeLessThanOrEqual(point.share);
      expect(point.high).toBeGreaterThanOrEqual(point.share);
    });
    expect(key[0].theta).toBeLessThan(key[1].theta);
  });

  test('persons with one ability stay together', () => {
    const same = new Float64Array(100);
    expect(optionCurves(choices, 1, 0, same, { groups: 4 })[0].points).toHaveLength(1);
  });
});
