import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReference } from '../reference-data.ts';
import { readReferenceTable } from '../reference-table.ts';
import { ticketOf } from '../ticket.ts';
import {
  type FinitePopulation,
  type ReplicateMethod,
  type ReplicateOptions,
  replicateColumn,
  replicateVariance,
  replicateWeights,
} from './replicate-weights.ts';
import type { ReplicateUnit } from './variance-groups.ts';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const reference = JSON.parse(readReference('survey-api/results.json'));

/** Standard error of a statistic of weights. */
function errorOf(
  units: readonly ReplicateUnit[],
  options: ReplicateOptions,
  weights: Float64Array,
  statistic: (weights: Float64Array) => number,
): number {
  const replicates = replicateWeights(units, options);
  const own = Int32Array.from(units.keys());
  const values = Array.from({ length: replicates.replicates }, (_, r) =>
    statistic(replicateColumn(replicates, r, weights, own)),
  );
  return Math.sqrt(replicateVariance(replicates, statistic(weights), values));
}

const matrix = (units: readonly ReplicateUnit[], options: ReplicateOptions) => {
  const { factors, replicates } = replicateWeights(units, options);
  return Array.from({ length: replicates }, (_, r) =>
    units.map((__, unit) => factors[unit * replicates + r]),
  );
};

describe('against R survey, six ambulance services in three strata', () => {
  const table = readReferenceTable('survey-api/scd.csv');
  const units = table
    .text('ESA')
    .map((stratum, row) => ({ stratum, ticket: `${row}`, inclusionProbability: 0.1 }));
  const [alive, arrests] = [table.numbers('alive'), table.numbers('arrests')];
  const total = (of: Float64Array) => (weights: Float64Array) => sum(weights.map((w, row) => w * of[row]));
  const ratio = (weights: Float64Array) => total(alive)(weights) / total(arrests)(weights);
  const ones = new Float64Array(6).fill(1);
  const near = (weights: number[][]) => weights.map((row) => row.map((value) => expect.closeTo(value, 12)));

  it.each([
    ['scd_BRR', { method: 'brr' }],
    ['scd_Fay03', { method: 'fay', fayCoefficient: 0.3 }],
    ['scd_JKn', { method: 'jkn' }],
  ] as const)('%s: the replicate weights themselves and the errors', (name, options) => {
    const expected = reference[name];
    expect(matrix(units, options)).toEqual(near(expected.replicate_weights));
    expect(errorOf(units, options, ones, total(alive))).toBeCloseTo(expected.total.se[0], 7);
    expect(errorOf(units, options, ones, total(arrests))).toBeCloseTo(expected.total.se[1], 6);
    // R's ratio is around the mean of the replicates (mse = FALSE).
    const replicates = replicateWeights(units, options);
    const own = Int32Array.from(units.keys());
    const values = Array.from({ length: replicates.replicates }, (_, r) =>
      ratio(replicateColumn(replicates, r, ones, own)),
    );
    const centre = sum(values) / values.length;
    expect(Math.sqrt(replicateVariance(replicates, centre, values))).toBeCloseTo(expected.ratio.se, 10);
  });
});

describe('against R survey, the stratified sample of schools', () => {
  const table = readReferenceTable('survey-api/apistrat.csv');
  const [fpc, weights, api00] = [table.numbers('fpc'), table.numbers('pw'), table.numbers('api00')];
  const strata = table.text('stype');
  const size = (stratum: string) => strata.filter((other) => other === stratum).length;
  const units = strata.map((stratum, row) => ({
    stratum,
    ticket: ticketOf('test', `${row}`),
    inclusionProbability: size(stratum) / fpc[row],
  }));
  const mean = (w: Float64Array) => sum(w.map((value, row) => value * api00[row])) / sum(w);

  it.each([
    ['strat_JKn', 'none'],
    ['strat_JKn_fpc', 'scales'],
    ['strat_JKn_fpc', 'factors'],
  ] as [string, FinitePopulation][])('%s with the correction in %s', (name, finitePopulation) => {
    const error = errorOf(units, { method: 'jkn', finitePopulation }, weights, mean);
    expect(error).toBeCloseTo(reference[name].res.mean_api00.se[0], 8);
  });

  it('the bootstrap comes near, with and without the correction', () => {
    const options: ReplicateOptions = { method: 'bootstrap', replicates: 4000, seed: 'public' };
    expect(errorOf(units, options, weights, mean) / reference.strat_JKn.res.mean_api00.se[0]).toBeCloseTo(
      1,
      1.3,
    );
    const finite: ReplicateOptions = { ...options, finitePopulation: 'factors' };
    expect(errorOf(units, finite, weights, mean) / reference.strat_JKn_fpc.res.mean_api00.se[0]).toBeCloseTo(
      1,
      1.3,
    );
  });
});

describe('replicates', () => {
  const samples = fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 99 }),
    )
    .filter(([sizes]) => sum(sizes) > 1)
    .map(([sizes, salt]) =>
      sizes.flatMap((size, stratum) =>
        Array.from({ length: size }, (_, at): ReplicateUnit => {
          return {
            stratum: `h${stratum}`,
            ticket: ticketOf(`${salt}`, `${stratum}/${at}`),
            inclusionProbability: 0.2,
          };
        }),
      ),
    );
  const methods: ReplicateMethod[] = ['jk2', 'jkn', 'fay', 'bootstrap'];
  const options = (method: ReplicateMethod): ReplicateOptions => ({ method, seed: 's', replicates: 5 });

  it('keep the sum of weights of each variance stratum and no weight is negative', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(...methods), (units, method) => {
        for (const row of matrix(units, options(method))) {
          expect(sum(row)).toBeCloseTo(units.length, 9);
          expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 3 },
    );
  });

  it('shrink variances by exactly 1 − f when the correction is in the factors', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(...methods), (units, method) => {
        const values = units.map(({ ticket }) => Number.parseInt(ticket.slice(0, 4), 16));
        const ones = new Float64Array(units.length).fill(1);
        const total = (weights: Float64Array) => sum(weights.map((w, row) => w * values[row]));
        const without = errorOf(units, options(method), ones, total);
        const finite = errorOf(units, { ...options(method), finitePopulation: 'factors' }, ones, total);
        expect(finite / without).toBeCloseTo(Math.sqrt(0.8), 8);
      }),
      { seed: 4 },
    );
  });

  it('of Fay estimate what JKn in the zones does, on average over who is the single one of three', () => {
    const values = [3, 10, 4];
    const total = (weights: Float64Array) => sum(weights.map((w, row) => w * values[row]));
    const ones = new Float64Array(3).fill(1);
    const variances = [0, 1, 2].map((single) => {
      const units = values.map((_, at) => ({
        stratum: 'h',
        ticket: at === single ? '0' : '1',
        inclusionProbability: 0.1,
      }));
      return errorOf(units, { method: 'fay' }, ones, total) ** 2;
    });
    const units = values.map(() => ({ stratum: 'h', ticket: '0', inclusionProbability: 0.1 }));
    expect(sum(variances) / 3).toBeCloseTo(errorOf(units, { method: 'jkn' }, ones, total) ** 2, 9);
  });

  it('pair in the order of the draw, take the odd one as a third, and leave certain schools alone', () => {
    const units = [1, 1, 0.5, 0.5, 0.5, 0.5, 0.5].map((inclusionProbability, at) => ({
      stratum: 'h',
      ticket: `${at}`,
      inclusionProbability,
    }));
    expect(replicateWeights(units, { method: 'jk2' })).toMatchObject({ replicates: 5, degreesOfFreedom: 4 });
    const finite = replicateWeights(units, { method: 'jk2', finitePopulation: 'scales' });
    expect([...finite.scales]).toEqual([0.5, ...Array(3).fill(expect.closeTo(1 / 3, 12))]);
    expect([...finite.factors.slice(0, 8)]).toEqual(Array(8).fill(1));
    expect(matrix(units.slice(2), { method: 'jk2' })[0]).toEqual([0, 2, 1, 1, 1]);
  });

  it('refuse what a method cannot do', () => {
    const three = ['0', '1', '2'].map((ticket) => ({ stratum: 'h', ticket, inclusionProbability: 0.1 }));
    expect(() => replicateWeights(three, { method: 'brr' })).toThrow(RangeError);
    expect(() => replicateWeights(three, { method: 'fay', fayCoefficient: 1 })).toThrow(RangeError);
    expect(() => replicateWeights(three, { method: 'bootstrap' })).toThrow(RangeError);
    expect(() => replicateWeights(three, { method: 'fay', finitePopulation: 'scales' })).toThrow(RangeError);
  });
});
