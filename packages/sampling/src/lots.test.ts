import { describe, expect, it } from 'vitest';
import { type Design, defaultDesign } from './design.ts';
import { drawSample } from './draw.ts';
import { freezeFrame } from './frame.ts';
import { overlapOf } from './overlap.ts';
import type { School } from './school.ts';

const schools = Array.from({ length: 30 }, (_, at): School => {
  return { code: `S${at}`, territory: at % 3 === 0 ? 'urban' : 'rural', size: 20 + 7 * (at % 9) };
});
const first: Design = {
  ...defaultDesign,
  strata: ['territory'],
  mergeOrder: [],
  exclusions: [],
  fraction: 0.3,
};

/** Draws twice: the second time with the first draw's columns in the register, under another design. */
function drawTwice(seed: string, second: Design) {
  const before = drawSample(freezeFrame(schools, []), first, `${seed}/1`);
  const drawn = new Set(before.schools.map(({ code }) => code));
  const probability = new Map(before.strata.map(({ name, n, eligible }) => [name, n / eligible]));
  const register = schools.map((school): School => {
    const before_probability = probability.get(String(school.territory)) ?? null;
    return { ...school, drawn_before: drawn.has(school.code), before_probability };
  });
  const frame = freezeFrame(register, []);
  const now = drawSample(frame, second, `${seed}/2`);
  return {
    again: now.schools.filter(({ code }) => drawn.has(code)).length,
    now,
    frame,
    overlap: overlapOf(frame, second, now),
  };
}

const control = (mode: 'apart' | 'together') => ({
  mode,
  drawn: 'drawn_before',
  probability: 'before_probability',
});
const sameStrata: Design = { ...first, overlap: control('apart') };
const seeds = Array.from({ length: 1500 }, (_, at) => `seed ${at}`);

describe('a draw coordinated with an earlier one', () => {
  it('takes no school again while there are others, or all of them, as asked', () => {
    for (const seed of seeds.slice(0, 50)) {
      expect(drawTwice(seed, sameStrata).again).toBe(0);
      expect(drawTwice(seed, { ...sameStrata, overlap: control('together') }).again).toBe(9);
    }
    // 18 of 30: 9 drawn before and 9 that the rest cannot fill: 18 − 21 < 0, so still none; 27 of 30 must take 6 again.
    expect(drawTwice('s', { ...sameStrata, fraction: 0.6 }).again).toBe(0);
    expect(drawTwice('s', { ...sameStrata, fraction: 0.9 }).again).toBe(6);
  });

  it.each([
    ['the same strata, equal', sameStrata],
    ['no strata, equal', { ...sameStrata, strata: [], overlap: control('together') }],
    ['no strata, pareto', { ...sameStrata, strata: [], selection: 'pareto', size: 'size' }],
  ] as [string, Design][])('leaves inclusion probabilities what they are: %s', (_, design) => {
    const times = new Map<string, number>();
    const probabilities = new Map<string, number>();
    for (const seed of seeds) {
      for (const { code, inclusionProbability } of drawTwice(seed, design).now.schools) {
        times.set(code, (times.get(code) ?? 0) + 1);
        probabilities.set(code, inclusionProbability);
      }
    }
    expect(probabilities.size).toBe(30);
    for (const [code, p] of probabilities) {
      const z = ((times.get(code) ?? 0) - seeds.length * p) / Math.sqrt(seeds.length * p * (1 - p));
      expect(Math.abs(z)).toBeLessThan(4);
    }
  });

  it('states the overlap that is to be expected, and counts it', () => {
    const most = drawTwice('s', { ...sameStrata, fraction: 0.9 });
    expect(most.overlap).toEqual({
      drawnBefore: 9,
      expected: expect.closeTo(6, 9),
      independent: expect.closeTo(8.1, 9),
      actual: 6,
    });
    const bySize: Design = { ...sameStrata, selection: 'pareto', size: 'size', overlap: control('together') };
    let [expected, actual] = [0, 0];
    for (const seed of seeds) {
      const { overlap } = drawTwice(seed, bySize);
      expected += overlap?.expected ?? Number.NaN;
      actual += overlap?.actual ?? Number.NaN;
    }
    // About 7.5 of 9; samples of fixed size differ a little from one school's probability.
    expect(actual / expected).toBeCloseTo(1, 1.3);
    expect(overlapOf(freezeFrame(schools, []), first)).toBe(null);
  });

  it('is told of a design without control too: what independent draws have in common', () => {
    let actual = 0;
    const few = seeds.slice(0, 500);
    for (const seed of few) {
      const { overlap: none, now, frame } = drawTwice(seed, first);
      expect(none).toBe(null);
      const overlap = overlapOf(frame, first, now, 'drawn_before');
      // Nine drawn before, each drawn again with three tenths.
      expect(overlap).toMatchObject({ drawnBefore: 9, expected: expect.closeTo(2.7, 9) });
      expect(overlap?.independent).toBe(overlap?.expected);
      actual += overlap?.actual ?? Number.NaN;
    }
    // One common number varies by 1.15 (two hypergeometric strata), the mean of 500 by 0.05.
    expect(Math.abs(actual / few.length - 2.7)).toBeLessThan(0.2);
  });

  it('cannot be foreseen: another seed draws others', () => {
    const samples = new Set(
      seeds.slice(0, 20).map((seed) => {
        const register = schools.map(
          (school, at): School => ({ ...school, drawn_before: at < 9, before_probability: 0.3 }),
        );
        return drawSample(freezeFrame(register, []), sameStrata, seed)
          .schools.map(({ code }) => code)
          .join();
      }),
    );
    expect(samples.size).toBe(20);
  });

  it('needs a probability for every school drawn before', () => {
    const register = schools.map(
      (school): School => ({ ...school, drawn_before: true, before_probability: 0 }),
    );
    expect(() => drawSample(freezeFrame(register, []), sameStrata, 's')).toThrow(
      /out-of-range overlap.probability/,
    );
    expect(() => drawSample(freezeFrame(schools, []), sameStrata, 's')).toThrow(
      /unknown-column overlap.drawn/,
    );
  });
});
