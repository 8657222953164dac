import { describe, expect, it } from 'vitest';
import { type Design, defaultDesign } from './design.ts';
import { drawSample } from './draw.ts';
import { freezeFrame } from './frame.ts';
import type { School } from './school.ts';
import { selectByLots } from './select-schools.ts';

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

describe('over all 720 orders of six tickets', () => {
  const codes = [...'ABCDEF'];
  const orders = permutations([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  const design = { ...defaultDesign, replacements: 2 };
  const draws = orders.map((numbers) => {
    const lots = { numbers: Float64Array.from(numbers), ticketsOf: () => ['', ''] };
    return selectByLots(
      codes.map((code) => ({ code })),
      lots,
      2,
      design,
      0,
    );
  });
  const times = (has: (draw: (typeof draws)[number]) => boolean) => draws.filter(has).length;

  it('each school is drawn in exactly a third, each pair in exactly a fifteenth', () => {
    for (const a of codes) {
      expect(times((draw) => draw.some(({ school }) => school.code === a))).toBe(240);
      for (const b of codes.filter((code) => code > a)) {
        expect(times((draw) => draw.every(({ school }) => school.code === a || school.code === b))).toBe(48);
      }
    }
  });

  it('each school is each replacement of each drawn school equally often', () => {
    for (const code of codes) {
      for (const [drawn, replacement] of [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ]) {
        expect(times((draw) => draw[drawn].replacements[replacement] === code)).toBe(120);
      }
    }
  });
});

describe('over three thousand seeds', () => {
  const seeds = Array.from({ length: 3000 }, (_, index) => `seed ${index}`);
  const schools = Array.from({ length: 24 }, (_, index): School => {
    const territory = index < 15 ? 'rural' : 'urban';
    return { code: `S${index}`, territory, enrolment: 50 + 37 * ((index * 5) % 11) };
  });
  const frame = freezeFrame(schools, []);
  const base: Design = {
    ...defaultDesign,
    fraction: 0.3,
    strata: ['territory'],
    mergeOrder: [],
    exclusions: [],
  };

  function drawnTimes(design: Design): Map<string, { count: number; probability: number }> {
    const times = new Map<string, { count: number; probability: number }>();
    for (const seed of seeds) {
      for (const { code, inclusionProbability } of drawSample(frame, design, seed).schools) {
        const entry = times.get(code) ?? { count: 0, probability: inclusionProbability };
        entry.count++;
        times.set(code, entry);
      }
    }
    return times;
  }

  // Each school's frequency is binomial; |z| > 4 among 24 schools happens once in 650 honest designs.
  it.each([
    ['equal', base],
    ['pareto', { ...base, selection: 'pareto', size: 'enrolment' }],
    ['systematic', { ...base, selection: 'systematic', size: 'enrolment', implicitOrder: ['enrolment'] }],
  ] as [string, Design][])(
    '%s: schools are drawn as often as their inclusion probability says',
    (_, design) => {
      const times = drawnTimes(design);
      expect(times.size).toBe(schools.length);
      for (const { count, probability } of times.values()) {
        const expected = seeds.length * probability;
        expect(Math.abs(count - expected) / Math.sqrt(expected * (1 - probability))).toBeLessThan(4);
      }
    },
  );

  it('equal: chi-square over the schools of each stratum is ordinary', () => {
    const times = drawnTimes(base);
    for (const [territory, limit] of [
      ['rural', 36.12],
      ['urban', 26.12],
    ] as const) {
      const units = schools.filter((school) => school.territory === territory);
      const chiSquare = units.reduce((sum, { code }) => {
        const { count, probability } = times.get(code) ?? { count: 0, probability: 1 };
        const expected = seeds.length * probability;
        return sum + (count - expected) ** 2 / (expected * (1 - probability));
      }, 0);
      // Counts of a fixed-size sample are negatively correlated: the sum times (N − 1)/N is chi-square with N − 1 degrees.
      // The limits are the 99.9 % points for 14 and 8 degrees of freedom; below the 0.1 % points would be too even.
      const value = (chiSquare * (units.length - 1)) / units.length;
      expect(value).toBeLessThan(limit);
      expect(value).toBeGreaterThan(territory === 'rural' ? 3.04 : 0.86);
    }
  });
});
