import { describe, expect, it } from 'vitest';
import { type Design, defaultDesign } from '../design.ts';
import { freezeFrame } from '../frame.ts';
import { readReferenceTable } from '../reference-table.ts';
import type { School } from '../school.ts';
import { numberedSeeds, selectionCases, smallFrame } from './cases.ts';
import { inclusionFrequencies } from './inclusion-frequencies.ts';
import { quadraticForm } from './quadratic-form.ts';
import { samplingErrors } from './sampling-errors.ts';

describe('over a thousand seeds', () => {
  const frame = smallFrame();
  it.each(selectionCases)('$name: schools are drawn as often as stated', ({ design }) => {
    const found = inclusionFrequencies(frame, design, numberedSeeds('test', 1000));
    expect(found.p).toBeGreaterThan(0.001);
    expect(found.p).toBeLessThan(0.9999);
    expect(found.certain).toBe(design.size === null ? 0 : 1);
    expect(found.certainAlwaysDrawn).toBe(true);
    expect(found.sharedReplacements).toBe(0);
    expect(found.worstPair?.z ?? 0).toBeLessThan(4.5);
  });

  it('the test sees a wrong probability', () => {
    // Counts that must sum to the sample size, two of them off by 40: 40²/200 + (40 − 20)²/150.
    const x = [40, -40, 0];
    const covariance = [
      [200, -100, -100],
      [-100, 200, -100],
      [-100, -100, 200],
    ];
    expect(quadraticForm(x, covariance)).toEqual({
      value: expect.closeTo(1600 / 200 + 400 / 150, 9),
      degreesOfFreedom: 2,
    });
  });
});

describe('a hundred draws of a quarter of the 6,194 schools of California', () => {
  const table = readReferenceTable('survey-api/apipop.csv');
  const [codes, types, api00] = [table.text('cds'), table.text('stype'), table.numbers('api00')];
  const register = codes.map((code, row): School => ({ code, stype: types[row], api00: api00[row] }));
  const frame = freezeFrame(register, []);
  const design: Design = { ...defaultDesign, strata: ['stype'], mergeOrder: [], exclusions: [] };
  const seeds = [...numberedSeeds('api', 100)];
  const found = samplingErrors(frame, design, 'api00', seeds, [
    { name: 'without', options: { method: 'jk2' } },
    { name: 'with', options: { method: 'jk2', finitePopulation: 'scales' } },
  ]);
  const [without, finite] = found.errors;

  /** The design's own error, from the whole population: √ΣW²(1 − f)S²/n (Cochran 1977, eq. 5.7). */
  const designError = Math.sqrt(
    Object.values(Object.groupBy(register, ({ stype }) => String(stype))).reduce((sum, schools = []) => {
      const values = schools.map((school) => Number(school.api00));
      const mean = values.reduce((total, value) => total + value, 0) / values.length;
      const squares = values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1);
      return sum + ((values.length / 6194) ** 2 * 0.75 * squares) / (values.length / 4);
    }, 0),
  );

  it('the jackknife with the finite population correction is the design’s error', () => {
    expect(Math.abs(found.biasInErrors)).toBeLessThan(3.3);
    expect((finite.meanErrorOverSpread * found.spread) / designError).toBeCloseTo(1, 1.7);
    expect(finite.coverage).toBeGreaterThan(0.88);
  });

  it('without it, it is larger by 1/√(1 − ¼)', () => {
    expect(without.meanErrorOverSpread / finite.meanErrorOverSpread).toBeCloseTo(1 / Math.sqrt(0.75), 2);
  });
});
