import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { testInformation } from '../curves/item-curves.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { assembleForms } from './assemble-forms.ts';
import type { Blueprint, ItemPool } from './blueprint.ts';
import { bookletBalance, designBooklets } from './booklets.ts';
import { expectedPrecision } from './expected-precision.ts';

const pool: ItemPool = {
  model: '2pl',
  items: simulatedItems(42, 4).map((item, j) => ({
    ...item,
    attributes: { domain: ['number', 'algebra', 'geometry'][j % 3], minutes: 1 + (j % 2) },
  })),
};
const blueprint: Blueprint = {
  forms: 2,
  length: 12,
  bounds: [
    { attribute: 'domain', value: 'algebra', min: 4, max: 4 },
    { attribute: 'domain', value: 'geometry', min: 3 },
    { attribute: 'minutes', max: 18 },
  ],
  target: { kind: 'relative', points: [-1, 0, 1].map((theta) => ({ theta, information: 1 })) },
  enemies: [['I1', 'I2']],
  include: ['I5'],
  exclude: ['I8'],
};

describe('forms by integer programming', () => {
  test('keep to every bound, and are alike', async () => {
    const { forms, spread } = await assembleForms(pool, blueprint, { cuts: [0], gap: 0.1 });
    const byId = new Map(pool.items.map((item) => [item.id, item] as const));
    for (const { items, precision, information } of forms) {
      const attributes = items.map((id) => byId.get(id)?.attributes);
      expect(items).toHaveLength(12);
      expect(items).toContain('I5');
      expect(items).not.toContain('I8');
      expect(attributes.filter((own) => own?.domain === 'algebra')).toHaveLength(4);
      expect(attributes.filter((own) => own?.domain === 'geometry').length).toBeGreaterThanOrEqual(3);
      expect(attributes.reduce((sum, own) => sum + Number(own?.minutes), 0)).toBeLessThanOrEqual(18);
      const own = pool.items.filter(({ id }) => items.includes(id));
      expect(information[1].information).toBeCloseTo(testInformation(own, '2pl', 0), 9);
      expect(precision.accuracy).toBeGreaterThan(0.7);
    }
    expect(forms[0].items.filter((id) => forms[1].items.includes(id))).toEqual(['I5']);
    expect(spread).toBeLessThan(0.3);
  });

  test('the best single form of a small pool is that of all forms tried', async () => {
    const small = { ...pool, items: pool.items.slice(0, 10) };
    const target = { kind: 'relative', points: [{ theta: 0, information: 1 }] } as const;
    const { forms, isOptimal } = await assembleForms(small, { length: 4, target }, { gap: 0 });
    expect(isOptimal).toBe(true);
    const single = small.items.map((item) => testInformation([item], '2pl', 0)).sort((a, b) => b - a);
    const best = single.slice(0, 4).reduce((sum, value) => sum + value, 0);
    expect(forms[0].information[0].information).toBeCloseTo(best, 6);
  });

  test('an absolute target is met from both sides', async () => {
    const points = [-1, 0, 1].map((theta) => ({ theta, information: 2 }));
    const { forms } = await assembleForms(pool, { length: 12, target: { kind: 'absolute', points } });
    for (const { information } of forms[0].information) expect(Math.abs(information - 2)).toBeLessThan(0.1);
  });

  test('a pool that cannot do it: the bounds in the way are named', async () => {
    const greedy = { ...blueprint, bounds: [{ attribute: 'domain', value: 'algebra', min: 8 }] };
    await expect(assembleForms(pool, greedy)).rejects.toThrow('blueprint-out-of-reach');
    const wrong = {
      ...blueprint,
      length: 100,
      bounds: [{ attribute: 'colour', value: 'red', min: 1 }],
      include: ['nothing'],
      target: { kind: 'relative' as const, points: [] },
    };
    const problems = await assembleForms(pool, wrong).catch(
      (error: { problems: { code: string }[] }) => error.problems,
    );
    expect(problems).toMatchObject(
      ['out-of-range', 'not-a-list', 'unknown-attribute', 'item-not-in-pool'].map((code) => ({ code })),
    );
  });
});

describe('precision before the test', () => {
  test('is what simulated pupils show', () => {
    const items = simulatedItems(30, 7);
    const { reliability, meanScore, sdScore } = expectedPrecision({ model: '2pl', items });
    const { normal } = randomSource(3);
    const responses = simulateAnswers(items, '2pl', Array.from({ length: 5000 }, normal), 4);
    const { reliability: found } = calibrate(responses, { model: '2pl', anchors: items, nodes: 41 });
    expect(Math.abs((reliability.eap ?? 0) - (found.eap ?? 0))).toBeLessThan(0.02);
    const scores = Array.from({ length: 5000 }, (_, person) =>
      responses.cells.subarray(person * 30, (person + 1) * 30).reduce((sum, cell) => sum + cell, 0),
    );
    const mean = scores.reduce((sum, score) => sum + score, 0) / 5000;
    const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / 4999);
    expect(Math.abs(mean - meanScore)).toBeLessThan((4 * sd) / Math.sqrt(5000));
    expect(Math.abs(sd / sdScore - 1)).toBeLessThan(0.05);
    expect(reliability.raw).toBeLessThan(1);
    expect(reliability.wle).toBeGreaterThan(0.7);
  });
});

describe('booklets', () => {
  test.each([
    [7, 3],
    [13, 4],
    [11, 5],
    [3, 2],
  ])('%d blocks, %d a booklet: a Youden square', (blocks, perBooklet) => {
    const balance = bookletBalance(designBooklets({ blocks, perBooklet }), blocks);
    expect(balance).toMatchObject({ balancedPairs: true, balancedPositions: true, connected: true });
    expect(balance.pairs[0][1]).toBe((perBooklet * (perBooklet - 1)) / (blocks - 1));
  });

  test('two starting booklets balance the pairs where one cannot', () => {
    const design = designBooklets({ blocks: 13, perBooklet: 3, booklets: 26 });
    expect(bookletBalance(design, 13)).toMatchObject({
      balancedPairs: true,
      balancedPositions: true,
      booklets: 26,
    });
  });

  test('of any size: every block equally often at every place, connected', () => {
    const size = fc.integer({ min: 3, max: 16 }).chain((blocks) =>
      fc.record({
        blocks: fc.constant(blocks),
        perBooklet: fc.integer({ min: 2, max: Math.min(blocks, 5) }),
      }),
    );
    fc.assert(
      fc.property(size, ({ blocks, perBooklet }) => {
        const design = designBooklets({ blocks, perBooklet });
        const { balancedPositions, connected, uses } = bookletBalance(design, blocks);
        expect(balancedPositions && connected).toBe(true);
        expect(new Set(uses)).toEqual(new Set([perBooklet]));
        for (const booklet of design) expect(new Set(booklet).size).toBe(perBooklet);
      }),
      { numRuns: 40 },
    );
  });

  test('sizes without sense are problems, all at once; disconnected blocks are seen', () => {
    expect(() => designBooklets({ blocks: 1, perBooklet: 1 })).toThrow('out-of-range');
    expect(() => designBooklets({ blocks: 5, perBooklet: 9, booklets: 7 })).toThrow(
      'out-of-range (data), out-of-range',
    );
    expect(
      bookletBalance(
        [
          [0, 1],
          [2, 3],
        ],
        4,
      ),
    ).toMatchObject({ connected: false, balancedPairs: false });
  });
});
