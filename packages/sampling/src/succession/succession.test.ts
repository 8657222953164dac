import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Design, defaultDesign } from '../design.ts';
import { drawSample } from '../draw.ts';
import { freezeFrame } from '../frame.ts';
import { overlapOf } from '../overlap.ts';
import type { School } from '../school.ts';
import { carryChances } from './carry-chances.ts';
import { checkSuccession } from './check-succession.ts';
import { type EarlierChance, earlierChances } from './earlier-chances.ts';
import { predecessorsThrough } from './predecessors.ts';
import type { SuccessionKind, SuccessionLink, SuccessionRow } from './succession-link.ts';

const link = (from: string, to: string | null, kind: SuccessionKind): SuccessionLink => ({ from, to, kind });
const rows = (...links: SuccessionLink[]): SuccessionRow[] =>
  links.map((one, at) => ({ ...one, row: at + 2 }));

describe('what a school continues', () => {
  const links = [
    link('A', 'M', 'merged'),
    link('B', 'M', 'merged'),
    link('C', 'C', 'split'),
    link('C', 'D', 'split'),
    link('E', 'F', 'renamed'),
    link('G', null, 'closed'),
    link('H', 'K', 'merged'),
  ];
  const earlier = new Set(['A', 'B', 'C', 'E', 'G', 'H', 'K', 'S']);
  const codes = ['M', 'C', 'D', 'F', 'G', 'K', 'S', 'new'];

  it('between registers are the units that the links name, and the one with its code unless that went elsewhere', () => {
    expect(Object.fromEntries(predecessorsThrough(codes, [{ links, earlier, inside: false }]))).toEqual({
      M: ['A', 'B'],
      C: ['C'],
      D: ['C'],
      F: ['E'],
      G: [],
      K: ['K', 'H'],
      S: ['S'],
      new: [],
    });
  });

  it('inside a register is itself with all that went into it, through every change', () => {
    const chain = [link('1', '2', 'renamed'), link('2', '4', 'merged'), link('3', '4', 'merged')];
    const step = { links: chain, earlier: new Set(['1', '2', '3', '4']), inside: true };
    expect(predecessorsThrough(['4', '3'], [step])).toEqual(
      new Map([
        ['4', ['4', '2', '3', '1']],
        ['3', ['3']],
      ]),
    );
  });

  it('over several registers is told by going back through each', () => {
    const steps = [
      { links: [link('P', 'Q', 'renamed')], earlier: new Set(['P', 'S']), inside: false },
      { links: [link('A', 'P', 'merged'), link('B', 'P', 'merged')], earlier, inside: false },
    ];
    expect(predecessorsThrough(['Q', 'S', 'P'], steps)).toEqual(
      new Map([
        ['Q', ['A', 'B']],
        ['S', ['S']],
        ['P', []],
      ]),
    );
  });
});

describe('a table of succession', () => {
  const ground = {
    earlier: new Set(['A', 'B', 'C', 'D']),
    later: new Set(['A', 'M', 'N']),
    inside: false,
  };
  const told = (table: SuccessionRow[], on = ground) =>
    checkSuccession(table, on).map(({ code, place }) => [code, place.row, place.column]);

  it('is clean where units and kinds fit', () => {
    const table = rows(link('B', 'M', 'merged'), link('C', 'M', 'merged'), link('D', null, 'closed'));
    expect(told(table)).toEqual([]);
    // B joined A, which keeps its code: one row says it.
    expect(told(rows(link('B', 'A', 'merged')))).toEqual([]);
  });

  it('with dangling codes, repetitions and kinds that do not fit is refused, every fault at its cell', () => {
    const table = rows(
      link('X', 'M', 'renamed'),
      link('B', 'Y', 'split'),
      link('C', 'N', 'merged'),
      link('C', 'N', 'merged'),
      link('D', 'N', 'closed'),
      link('D', null, 'renamed'),
    );
    expect(told(table)).toEqual([
      ['unknown-earlier-school', 2, 'from_code'],
      ['unknown-later-school', 3, 'to_code'],
      ['kind-does-not-fit', 3, 'kind'],
      ['succession-twice', 5, 'to_code'],
      ['closed-with-successor', 6, 'to_code'],
      ['missing-value', 7, 'to_code'],
    ]);
  });

  it('inside a register lets a school join another, and take a new code', () => {
    const codes = new Set(['A', 'B', 'C', 'D']);
    const table = rows(link('A', 'B', 'merged'), link('C', 'D', 'renamed'));
    expect(told(table, { earlier: codes, later: codes, inside: true })).toEqual([]);
  });

  it('warns of a code that goes on although its unit became another', () => {
    expect(checkSuccession(rows(link('A', 'M', 'renamed')), ground)).toMatchObject([
      { code: 'code-used-again', severity: 'warning' },
    ]);
  });

  it('finds every cycle inside a register, and none where there is none', () => {
    const codes = ['A', 'B', 'C', 'D', 'E'];
    const anyLinks = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)), {
      maxLength: 9,
    });
    const all = new Set(codes);
    fc.assert(
      fc.property(anyLinks, (pairs) => {
        const table = rows(...pairs.map(([from, to]) => link(from, to, 'merged')));
        const found = told(table, { earlier: all, later: all, inside: true });
        // By definition: a unit that can be reached from itself.
        const reaches = (from: string, goal: string, seen: string[] = []): boolean =>
          pairs.some(
            ([a, b]) =>
              a === from && a !== b && (b === goal || (!seen.includes(b) && reaches(b, goal, [...seen, b]))),
          );
        const isCyclic = codes.some((code) => reaches(code, code));
        expect(found.some(([code]) => code === 'succession-cycle')).toBe(isCyclic);
      }),
    );
  });
});

/** All subsets of a size. */
function subsets<T>(of: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return of.flatMap((first, at) => subsets(of.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

describe('an earlier draw carried over', () => {
  const chance = (stratum: EarlierChance['stratum'], drawn = false): EarlierChance => ({
    drawn,
    probability: stratum.n / stratum.eligible,
    stratum,
  });
  const a = { name: 'a', eligible: 6, n: 2, selection: 'equal' as const };
  const b = { name: 'b', eligible: 4, n: 3, selection: 'equal' as const };

  it('has for a merged school exactly the share of all samples that hold one of its parts', () => {
    const [inA, inB] = [6, 4].map((size, at) => Array.from({ length: size }, (_, i) => `${'ab'[at]}${i}`));
    const chances = new Map([
      ...inA.map((code) => [code, chance(a)] as const),
      ...inB.map((code) => [code, chance(b)] as const),
    ]);
    for (const parts of [
      ['a0'],
      ['a0', 'a1'],
      ['a0', 'a1', 'a2', 'b0'],
      ['b0', 'b1'],
      ['a5', 'b3', 'gone'],
    ]) {
      const samples = subsets(inA, 2).flatMap((left) => subsets(inB, 3).map((right) => [...left, ...right]));
      const hit = samples.filter((sample) => parts.some((part) => sample.includes(part))).length;
      const { probability } = carryChances(new Map([['M', parts]]), chances).get('M') ?? { probability: -1 };
      expect(probability).toBeCloseTo(hit / samples.length, 12);
    }
  });

  it('was drawn if any part was, and names the parts that could be', () => {
    const chances = new Map([
      ['a0', chance(a, true)],
      ['b0', chance(b)],
    ]);
    const carried = carryChances(
      new Map(Object.entries({ M: ['a0', 'b0', 'x'], N: ['b0'], new: [] })),
      chances,
    );
    expect(carried.get('M')).toMatchObject({ drawn: true, from: ['a0', 'b0'] });
    expect(carried.get('N')).toMatchObject({ drawn: false, probability: 0.75 });
    expect(carried.get('new')).toEqual({ drawn: false, probability: 0, from: [] });
  });

  const last: Design = {
    ...defaultDesign,
    strata: ['territory'],
    mergeOrder: [],
    exclusions: [],
    fraction: 0.3,
  };
  const lastYear = Array.from({ length: 40 }, (_, at): School => {
    return { code: `S${at}`, territory: at % 4 === 0 ? 'urban' : 'rural', size: 20 + (at % 7) };
  });
  // This year: eight pairs are merged, two schools split, the others stay, and four are new.
  const links: SuccessionLink[] = [
    ...Array.from({ length: 16 }, (_, at) => link(`S${at}`, `M${at >> 1}`, 'merged')),
    ...[30, 31].flatMap((at) => [link(`S${at}`, `${at}x`, 'split'), link(`S${at}`, `${at}y`, 'split')]),
  ];
  const codes = [
    ...Array.from({ length: 8 }, (_, at) => `M${at}`),
    ...['30x', '30y', '31x', '31y', 'new1', 'new2', 'new3', 'new4'],
    ...lastYear.slice(16).map(({ code }) => code),
  ].filter((code) => code !== 'S30' && code !== 'S31');

  it('leaves the probabilities of the next draw what its design says, mergers and all', () => {
    const next: Design = {
      ...last,
      strata: [],
      fraction: 0.25,
      overlap: { mode: 'apart', drawn: 'drawn_before', probability: 'before_probability' },
    };
    const step = { links, earlier: new Set(lastYear.map(({ code }) => code)), inside: false };
    const predecessors = predecessorsThrough(codes, [step]);
    const times = new Map<string, number>();
    const seeds = 800;
    const sums = { n: 0, expected: 0, independent: 0, actual: 0 };
    const frame = freezeFrame(lastYear, []);
    for (let seed = 0; seed < seeds; seed++) {
      const draw = drawSample(frame, last, `${seed}/1`);
      const carried = carryChances(predecessors, earlierChances(frame, last, draw));
      const register = codes.map((code): School => {
        const { drawn = false, probability = 0 } = carried.get(code) ?? {};
        return { code, drawn_before: drawn, before_probability: probability };
      });
      const thisYear = freezeFrame(register, []);
      const now = drawSample(thisYear, next, `${seed}/2`);
      for (const { code } of now.schools) times.set(code, (times.get(code) ?? 0) + 1);
      const overlap = overlapOf(thisYear, next, now);
      sums.n = now.total;
      sums.expected += overlap?.expected ?? Number.NaN;
      sums.independent += overlap?.independent ?? Number.NaN;
      sums.actual += overlap?.actual ?? Number.NaN;
    }
    const p = sums.n / codes.length;
    for (const code of codes) {
      const z = ((times.get(code) ?? 0) - seeds * p) / Math.sqrt(seeds * p * (1 - p));
      expect(Math.abs(z), code).toBeLessThan(4);
    }
    // The control keeps far more schools apart than chance would, about as many as it says.
    expect(sums.actual).toBeLessThan(0.25 * sums.independent);
    expect(Math.abs(sums.actual - sums.expected) / seeds).toBeLessThan(0.3);
  });
});
