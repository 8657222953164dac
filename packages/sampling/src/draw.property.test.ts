import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSize } from './allocation.ts';
import { checkDesign } from './check-design.ts';
import { allocations, type Design, defaultDesign, selections } from './design.ts';
import { type Draw, drawSample } from './draw.ts';
import { exclusionPresets } from './exclusion-presets.ts';
import { freezeFrame } from './frame.ts';
import type { School } from './school.ts';
import { syntheticRegister } from './synthetic-register.ts';

const registers = fc.record({ count: fc.integer({ min: 30, max: 400 }), name: fc.string() });
const designs = fc
  .record({
    fraction: fc.integer({ min: 5, max: 100 }).map((percent) => percent / 100),
    strata: fc.subarray(['territory', 'language', 'kind', 'region']),
    minimumPerStratum: fc.integer({ min: 0, max: 3 }),
    allocation: fc.constantFrom(...allocations),
    selection: fc.constantFrom(...selections),
    size: fc.constantFrom(null, 'enrolment'),
    implicitOrder: fc.subarray(['ownership', 'enrolment']),
    replacements: fc.integer({ min: 0, max: 4 }),
  })
  .map(
    (some): Design => ({
      ...defaultDesign,
      ...some,
      mergeOrder: [...some.strata],
      neymanColumn: 'enrolment',
    }),
  );

function aDraw(check: (draw: Draw, register: School[], design: Design, seed: string) => void): void {
  const property = fc.property(
    registers,
    designs,
    fc.string({ minLength: 1 }),
    ({ count, name }, design, seed) => {
      const register = syntheticRegister(count, name);
      const frame = freezeFrame(register, exclusionPresets['modo-2021']);
      fc.pre(checkDesign(frame, design).length === 0);
      check(drawSample(frame, design, seed), register, design, seed);
    },
  );
  fc.assert(property, { numRuns: 60, seed: 204 });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('every draw', () => {
  it('has floor(fraction × eligible) schools, each stratum within its minimum and size', () => {
    aDraw((draw, _, design) => {
      expect(draw.schools).toHaveLength(sampleSize(design.fraction, draw.eligible));
      expect(draw.schools.length).toBeLessThanOrEqual(design.fraction * draw.eligible + 1e-9);
      expect(sum(draw.strata.map(({ eligible }) => eligible))).toBe(draw.eligible);
      for (const { name, eligible, n } of draw.strata) {
        expect(n).toBeLessThanOrEqual(eligible);
        expect(n).toBeGreaterThanOrEqual(Math.min(eligible, design.minimumPerStratum));
        expect(draw.schools.filter(({ stratum }) => stratum === name)).toHaveLength(n);
      }
    });
  });

  it('has every value of a stratum column within one school of its target, at least the floor', () => {
    aDraw((draw, _, design) => {
      // The targets of the definition, here by bisection for the one factor that all shares have in common.
      const weight = (eligible: number) =>
        design.allocation === 'proportional'
          ? eligible
          : design.allocation === 'power'
            ? eligible ** design.power
            : 1;
      if (design.allocation === 'neyman') return;
      const share = (factor: number) =>
        draw.strata.map(({ eligible }) =>
          Math.min(
            eligible,
            Math.max(Math.min(design.minimumPerStratum, eligible), factor * weight(eligible)),
          ),
        );
      let [low, high] = [0, draw.eligible + 1];
      for (let step = 0; step < 200; step++) {
        const middle = (low + high) / 2;
        if (sum(share(middle)) < draw.total) low = middle;
        else high = middle;
      }
      const shares = share(high);
      for (const column of design.strata) {
        const values = Map.groupBy(draw.strata.keys(), (at) => draw.strata[at].values[column].join(' + '));
        for (const own of values.values()) {
          const target = sum(own.map((at) => shares[at]));
          const drawn = sum(own.map((at) => draw.strata[at].n));
          expect(Math.abs(drawn - target)).toBeLessThan(1 + 1e-6);
        }
      }
    });
  });

  it('shares no school: neither drawn twice nor replacing twice nor both', () => {
    aDraw((draw, _, design) => {
      const named = draw.schools.flatMap(({ code, replacements }) => [code, ...replacements]);
      expect(new Set(named).size).toBe(named.length);
      for (const { replacements } of draw.schools) {
        expect(replacements.length).toBeLessThanOrEqual(design.replacements);
      }
    });
  });

  it('has probabilities that sum to the sample in expectation, and weights that are their inverse', () => {
    aDraw((draw, _, design) => {
      for (const school of draw.schools) {
        expect(school.inclusionProbability).toBeGreaterThan(0);
        expect(school.inclusionProbability).toBeLessThanOrEqual(1);
        expect(school.baseWeight * school.inclusionProbability).toBeCloseTo(1, 12);
      }
      if (design.selection !== 'equal') return;
      const drawnFrom = draw.strata.filter(({ n }) => n > 0);
      expect(sum(draw.schools.map(({ baseWeight }) => baseWeight))).toBeCloseTo(
        sum(drawnFrom.map(({ eligible }) => eligible)),
        6,
      );
    });
  });

  it('pairs schools into zones of two or three that run through the whole sample', () => {
    aDraw((draw) => {
      const zones = Map.groupBy(draw.schools, ({ jkZone }) => jkZone);
      expect([...zones.keys()]).toEqual([...zones.keys()].map((_, index) => index + 1));
      for (const schools of zones.values()) {
        expect(schools.map(({ jkUnit }) => jkUnit)).toEqual(schools.map((_, index) => index + 1));
        expect(schools.length).toBeGreaterThanOrEqual(Math.min(2, draw.schools.length));
        expect(schools.length).toBeLessThanOrEqual(3);
      }
    });
  });

  it('is the same whatever the order of the register', () => {
    aDraw((draw, register, design, seed) => {
      const shuffled = [...register].sort(
        (a, b) => Number(a.enrolment) - Number(b.enrolment) || (a.code < b.code ? 1 : -1),
      );
      expect(drawSample(freezeFrame(shuffled, draw.rules), design, seed)).toEqual(draw);
    });
  });

  it('changes nothing but the hash when the register gains a column', () => {
    aDraw((draw, register, design, seed) => {
      const wider = register.map((school): School => ({ ...school, note: 'new' }));
      const { frameHash, ...rest } = drawSample(freezeFrame(wider, draw.rules), design, seed);
      expect(frameHash).not.toBe(draw.frameHash);
      expect({ ...rest, frameHash: draw.frameHash }).toEqual(draw);
    });
  });
});
