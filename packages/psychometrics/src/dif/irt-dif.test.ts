import { describe, expect, test } from 'vitest';
import { NOT_ADMINISTERED, type ResponseMatrix } from '../responses/response-matrix.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { likelihoodRatioDif } from './likelihood-ratio.ts';
import { lordDif } from './lord.ts';
import { waldDif } from './wald.ts';

/** Two groups of 1200 half an sd apart; the fourth item is one logit harder for the second. */
function simulateGroups(model: '2pl' | 'gpcm'): { responses: ResponseMatrix; groups: string[] } {
  const items = simulatedItems(10, 5).map((item) =>
    model === 'gpcm' ? { ...item, b: [item.b[0] - 0.5, item.b[0] + 0.5] } : item,
  );
  const { normal } = randomSource(31);
  const easy = simulateAnswers(items, model, Array.from({ length: 1200 }, normal), 41);
  const harder = items.map((item, j) => (j === 3 ? { ...item, b: item.b.map((b) => b + 1) } : item));
  const hard = simulateAnswers(
    harder,
    model,
    Array.from({ length: 1200 }, () => normal() - 0.5),
    42,
  );
  return {
    responses: { ...easy, persons: 2400, cells: Uint8Array.of(...easy.cells, ...hard.cells) },
    groups: Array.from({ length: 2400 }, (_, i) => (i < 1200 ? 'kk' : 'ru')),
  };
}

const sides = { reference: 'kk', focal: 'ru' };
const fit = { nodes: 31, range: [-5, 5] as const };

describe.each(['2pl', 'gpcm'] as const)('%s: one item is harder for one group', (model) => {
  const { responses, groups } = simulateGroups(model);
  const anchors = ['I1', 'I2', 'I6', 'I7', 'I8'];
  const options = { groups, ...sides, ...fit, model };

  test('Wald and likelihood ratio with the same anchors agree, and only on that item', () => {
    const wald = waldDif(responses, { ...options, anchors });
    const ratio = likelihoodRatioDif(responses, { ...options, anchors });
    wald.items.forEach(({ id, isAnchor, test: own }, j) => {
      const other = ratio.items[j].test;
      expect(isAnchor).toBe(anchors.includes(id));
      expect(own?.df).toBe(other?.df);
      // Far out in the tail the two statistics part.
      if ((other?.value ?? 0) > 30) expect(own?.p).toBeLessThan(1e-8);
      else expect(Math.abs((own?.value ?? 0) - (other?.value ?? 0))).toBeLessThan(1.5);
    });
    const found = wald.items.filter(({ test: own }) => (own?.p ?? 1) < 0.001);
    expect(found.map(({ id }) => id)).toEqual(['I4']);
    expect(Math.abs((found[0].focal?.b[0] ?? 0) - (found[0].reference?.b[0] ?? 0) - 1)).toBeLessThan(0.35);
    expect(Math.abs(wald.gap + 0.5)).toBeLessThan(0.15);
  });

  test('Lord’s test on linked scales finds it, without the item in the link', () => {
    const { items, A, B } = lordDif(responses, { ...options, purify: true });
    expect(Math.abs(A - 1)).toBeLessThan(0.15);
    expect(Math.abs(B + 0.5)).toBeLessThan(0.2);
    expect(items[3]).toMatchObject({ id: 'I4', links: false });
    expect(items[3].test?.p).toBeLessThan(1e-8);
    expect(items.filter(({ test: own }) => (own?.p ?? 0) < 0.001)).toHaveLength(1);
  });
});

describe('hard data', () => {
  const { responses, groups } = simulateGroups('2pl');
  const options = { groups, ...sides, ...fit, model: '2pl' as const };

  test('anchors that are not there, or none, are problems', () => {
    expect(() => waldDif(responses, { ...options, anchors: ['I1', 'X'] })).toThrow('anchor-not-in-data');
    expect(() => likelihoodRatioDif(responses, { ...options, anchors: [] })).toThrow('too-few-anchors');
  });

  test('an item that one group never saw or all of it got right has no test; the others have', () => {
    for (const value of [NOT_ADMINISTERED, 1]) {
      const cells = Uint8Array.from(responses.cells, (cell, place) =>
        place % 10 === 5 && place < 12_000 ? value : cell,
      );
      const wald = waldDif({ ...responses, cells }, { ...options, anchors: ['I1', 'I2', 'I7', 'I8'] });
      expect(wald.items[5].test).toBeNull();
      expect(wald.items[3].test?.p).toBeLessThan(1e-6);
    }
  });
});
