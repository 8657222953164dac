import { describe, expect, test } from 'vitest';
import type { ItemParameters } from '../models/family.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { calibrate } from './calibrate.ts';

/** Mean ratio of one set of errors to another, over all difficulties. */
function ratio(
  one: readonly { readonly se?: { readonly b: readonly (number | null)[] } }[],
  other: typeof one,
): number {
  return (
    one.reduce((sum, { se }, j) => sum + (se?.b[0] ?? Number.NaN) / (other[j].se?.b[0] ?? Number.NaN), 0) /
    one.length
  );
}

const items = simulatedItems(10, 41).map((item): ItemParameters => ({ ...item, a: 1 }));

describe('sandwich errors', () => {
  test('are those of the information where persons are independent and the model is true', () => {
    const { normal } = randomSource(42);
    const answers = simulateAnswers(items, '2pl', Array.from({ length: 6000 }, normal), 43);
    const robust = calibrate(answers, { model: '2pl', errors: 'sandwich' });
    const plain = calibrate(answers, { model: '2pl', errors: true });
    expect(Math.abs(ratio(robust.items, plain.items) - 1)).toBeLessThan(0.03);
    expect(robust.logLikelihood).toBe(plain.logLikelihood);
  });

  test('every person five times: plain errors shrink by √5, those by original person stay', () => {
    const { normal } = randomSource(44);
    const answers = simulateAnswers(items, '2pl', Array.from({ length: 800 }, normal), 45);
    const cells = new Uint8Array(answers.cells.length * 5);
    for (let copy = 0; copy < 5; copy++) cells.set(answers.cells, copy * answers.cells.length);
    const clusters = Array.from({ length: 4000 }, (_, person) => String(person % 800));
    const copied = { ...answers, persons: 4000, cells };
    const robust = calibrate(copied, { model: '2pl', errors: 'sandwich', clusters });
    const once = calibrate(answers, { model: '2pl', errors: 'sandwich' });
    expect(ratio(robust.items, once.items)).toBeCloseTo(1, 4);
    const naive = calibrate(copied, { model: '2pl', errors: true });
    expect(ratio(robust.items, naive.items) / Math.sqrt(5)).toBeGreaterThan(0.95);
  });

  test('schools that differ: intervals of the plain errors are too short, those of the sandwich hold', () => {
    const rounds = 30;
    const inside = { plain: 0, robust: 0 };
    for (let round = 0; round < rounds; round++) {
      const { normal, uniform } = randomSource(500 + round);
      const clusters: string[] = [];
      const weights: number[] = [];
      const abilities: number[] = [];
      for (let school = 0; school < 60; school++) {
        const effect = Math.sqrt(0.4) * normal();
        for (let pupil = 0; pupil < 20; pupil++) {
          clusters.push(`s${school}`);
          abilities.push(effect + Math.sqrt(0.6) * normal());
        }
      }
      for (let school = 0; school < 60; school++) {
        const weight = 0.5 + 1.5 * uniform();
        for (let pupil = 0; pupil < 20; pupil++) weights.push(weight);
      }
      const answers = simulateAnswers(items, 'rasch', abilities, 900 + round);
      const options = { model: 'rasch', clusters, weights: Float64Array.from(weights), nodes: 31 } as const;
      const robust = calibrate(answers, { ...options, errors: 'sandwich' });
      const plain = calibrate(answers, { ...options, errors: true });
      items.forEach(({ b }, j) => {
        const far = Math.abs(robust.items[j].b[0] - b[0]);
        if (far < 1.96 * (robust.items[j].se?.b[0] ?? 0)) inside.robust++;
        if (far < 1.96 * (plain.items[j].se?.b[0] ?? 0)) inside.plain++;
      });
    }
    const of = rounds * items.length;
    // The errors of a round's items go together: 300 intervals are worth some 60.
    expect(inside.robust / of).toBeGreaterThan(0.87);
    expect(inside.plain / of).toBeLessThan(inside.robust / of - 0.08);
  });

  test('few clusters are warned about; cluster names must fit', () => {
    const { normal } = randomSource(46);
    const answers = simulateAnswers(items, '2pl', Array.from({ length: 300 }, normal), 47);
    const clusters = Array.from({ length: 300 }, (_, person) => String(person % 7));
    const { warnings } = calibrate(answers, { model: '2pl', errors: 'sandwich', clusters });
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'few-clusters', received: '7' }));
    expect(() => calibrate(answers, { model: '2pl', clusters: ['a'] })).toThrow('clusters-do-not-fit');
    const nobody = {
      ...answers,
      cells: answers.cells.map((cell, at) => (at < 10 ? NOT_ADMINISTERED : cell)),
    };
    expect(calibrate(nobody, { model: '2pl', errors: 'sandwich' }).persons).toBe(299);
  });
});
