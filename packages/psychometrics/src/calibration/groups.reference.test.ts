import { describe, expect, test } from 'vitest';
import { score } from '../scoring/score.ts';
import {
  largestDifference,
  type MirtFit,
  patternMatrix,
  readReference,
  readReferenceMatrix,
  readReferenceTable,
  type TamFit,
} from '../testing/reference.ts';
import { calibrate } from './calibrate.ts';

interface MultipleGroups {
  readonly logLik: number;
  readonly groups: Record<
    string,
    Record<string, { par: Record<string, number>; se: Record<string, number> }>
  >;
}

const wide = { nodes: 121, range: [-10, 10] } as const;

function readGroups(file: string, column: string): string[] {
  return readReferenceTable(file).map((row) => row[column]);
}

describe('groups', () => {
  const timss = readReferenceMatrix('groups-dif/timss_aus_twn.csv', (column) => column.startsWith('M03'));
  const fims = readReferenceMatrix('groups-dif/fims_aus_jpn.csv', (column) => column.startsWith('M1'));

  test('partial credit model in two countries, with errors, as mirt and TAM', () => {
    const reference: { mirt_PCM_two_group: MultipleGroups; TAM_PCM_two_group: TamFit } = JSON.parse(
      readReference('groups-dif/timss.json'),
    );
    const { mirt_PCM_two_group: mirt, TAM_PCM_two_group: tam } = reference;
    const groups = readGroups('groups-dif/timss_aus_twn.csv', 'IDCNTRY');
    const { logLikelihood, latent } = calibrate(timss, { model: 'pcm', groups, errors: true, ...wide });
    expect(Math.abs(logLikelihood - mirt.logLik)).toBeLessThan(1e-4);
    const pars = mirt.groups['158'].GroupPars;
    expect(latent.map(({ group }) => group)).toEqual(['36', '158']);
    expect(latent[0].mean).toBe(0);
    expect(Math.abs(latent[1].mean - tam.group_mean_beta[1])).toBeLessThan(1e-4);
    expect(Math.abs(latent[1].sd ** 2 / pars.par.COV_11 - 1)).toBeLessThan(1e-3);
    expect(Math.abs((latent[1].se?.mean ?? 0) / pars.se.MEAN_1 - 1)).toBeLessThan(0.01);
    expect(Math.abs((2 * latent[1].sd * (latent[1].se?.sd ?? 0)) / pars.se.COV_11 - 1)).toBeLessThan(0.01);
  });

  test.each([
    ['TAM_PCM_pooled', 'pcm'],
    ['TAM_GPCM_pooled', 'gpcm'],
  ] as const)('%s', (block, model) => {
    const reference: Record<string, TamFit> = JSON.parse(readReference('groups-dif/timss.json'));
    const { logLikelihood } = calibrate(timss, { model, ...wide });
    expect(Math.abs(logLikelihood - reference[block].logLik)).toBeLessThan(1e-4);
  });

  test.each([
    ['mirt_Rasch_two_group', 'rasch'],
    ['mirt_2PL_two_group', '2pl'],
  ] as const)('%s of Australia and Japan', (block, model) => {
    const reference: Record<string, MultipleGroups> = JSON.parse(readReference('groups-dif/fims.json'));
    const groups = readGroups('groups-dif/fims_aus_jpn.csv', 'country');
    const result = calibrate(fims, { model, groups, ...wide });
    expect(Math.abs(result.logLikelihood - reference[block].logLik)).toBeLessThan(1e-4);
    const { par } = reference[block].groups['2'].GroupPars;
    expect(Math.abs(result.latent[1].mean - par.MEAN_1)).toBeLessThan(1e-4);
    expect(Math.abs(result.latent[1].sd ** 2 - par.COV_11)).toBeLessThan(1e-4);
    result.items.forEach(({ id, a, b }) => {
      const item = reference[block].groups['2'][id].par;
      expect(Math.abs(a - item.a1)).toBeLessThan(1e-4);
      expect(Math.abs(-a * b[0] - item.d)).toBeLessThan(1e-4);
    });
  });

  test('nodes that do not hold the abilities of a group are reported', () => {
    const groups = readGroups('groups-dif/timss_aus_twn.csv', 'IDCNTRY');
    const { warnings } = calibrate(timss, { model: 'pcm', groups });
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: 'range-too-narrow', place: { path: '158' } }),
    );
  });
});

describe('booklets', () => {
  const file = 'groups-dif/timss11_aut_booklets.csv';
  const booklets = readReferenceMatrix(file, (column) => /^M0/.test(column));

  test('2PL with half of the answers missing by design, with errors', () => {
    const reference: { mirt_2PL: MirtFit } = JSON.parse(
      readReference('groups-dif/timss11_aut_booklets.json'),
    );
    const { logLikelihood, items } = calibrate(booklets, { model: '2pl', errors: true });
    expect(Math.abs(logLikelihood - reference.mirt_2PL.logLik)).toBeLessThan(1e-4);
    items.forEach(({ a, b, se }, j) => {
      const { par, se: expected } = reference.mirt_2PL.items[j].irt;
      expect(Math.abs(a - (par.a ?? Number.NaN))).toBeLessThan(1e-4);
      expect(Math.abs(b[0] - (par.b ?? Number.NaN))).toBeLessThan(1e-4);
      expect(Math.abs((se?.a ?? Number.NaN) / (expected?.a ?? Number.NaN) - 1)).toBeLessThan(1e-4);
    });
  });

  test('person weights of any scale', () => {
    const reference: { mirt_2PL_weighted: MirtFit; TAM_Rasch_weighted: TamFit } = JSON.parse(
      readReference('groups-dif/timss11_aut_booklets.json'),
    );
    const weights = Float64Array.from(readReferenceTable(file), (row) => Number(row.TOTWGT));
    const rasch = calibrate(booklets, { model: 'rasch', weights });
    expect(Math.abs(rasch.logLikelihood - reference.TAM_Rasch_weighted.logLik)).toBeLessThan(1e-4);
    expect(Math.abs(rasch.latent[0].sd ** 2 - reference.TAM_Rasch_weighted.variance)).toBeLessThan(1e-5);
    const free = calibrate(booklets, { model: '2pl', weights });
    expect(Math.abs(free.logLikelihood - reference.mirt_2PL_weighted.logLik)).toBeLessThan(1e-4);
    free.items.forEach(({ a }, j) => {
      expect(Math.abs(a - (reference.mirt_2PL_weighted.items[j].irt.par.a ?? Number.NaN))).toBeLessThan(1e-4);
    });
  });

  test('the rotated design of TIMSS 2007: 4472 pupils, 214 items, 14 booklets', () => {
    const reference: { TAM_PCM: TamFit } = JSON.parse(readReference('timss07-booklets/results.json'));
    const answers = readReferenceMatrix('timss07-booklets/math_scored.csv', (column) => /^M/.test(column));
    const result = calibrate(answers, { model: 'pcm' });
    expect(Math.abs(result.logLikelihood - reference.TAM_PCM.logLik)).toBeLessThan(1e-3);
    expect(result.parameters).toBe(reference.TAM_PCM.n_par);
    expect(Math.abs(result.latent[0].sd ** 2 - reference.TAM_PCM.variance)).toBeLessThan(1e-5);
    expect(result.reliability.wle).toBeCloseTo(reference.TAM_PCM.WLE_reliability, 6);
    const { persons } = reference.TAM_PCM;
    for (const [name, method] of [
      ['EAP', 'eap'],
      ['WLE', 'wle'],
    ] as const) {
      const own = score(patternMatrix(answers.items, persons.patterns), result, method);
      expect(largestDifference(own.theta, persons[name].theta)).toBeLessThan(1e-4);
      expect(largestDifference(own.se, persons[name].se)).toBeLessThan(1e-4);
    }
    const byName = new Map(reference.TAM_PCM.xsi.map(({ parameter, xsi }) => [parameter, xsi] as const));
    for (const { id, b } of result.items) {
      // TAM names a step of a two-category item by the item alone; xsi of a step is its difficulty.
      b.forEach((step, k) => {
        const xsi = byName.get(`${id}_Cat${k + 1}`) ?? byName.get(id);
        expect(Math.abs(step - (xsi ?? Number.NaN))).toBeLessThan(2e-4);
      });
    }
  });

  test('the 192 right/wrong items of TIMSS 2007 in 14 booklets by the 2PL, as mirt', () => {
    interface Fit {
      readonly logLik: number;
      readonly n_par: number;
      readonly items: readonly { readonly item: string; readonly a1: number; readonly d: number }[];
    }
    const reference: { mirt_2PL_dichotomous: Fit } = JSON.parse(
      readReference('timss07-booklets/results.json'),
    );
    const fit = reference.mirt_2PL_dichotomous;
    const used = new Map(fit.items.map((item) => [item.item, item] as const));
    const answers = readReferenceMatrix('timss07-booklets/math_scored.csv', (column) => used.has(column));
    const result = calibrate(answers, { model: '2pl' });
    expect(result.parameters).toBe(fit.n_par);
    expect(Math.abs(result.logLikelihood - fit.logLik)).toBeLessThan(1e-3);
    for (const { id, a, b } of result.items) {
      // mirt stopped at 1e-6 by step, some way before the maximum.
      expect(Math.abs(a - (used.get(id)?.a1 ?? Number.NaN))).toBeLessThan(1e-3);
      expect(Math.abs(-a * b[0] - (used.get(id)?.d ?? Number.NaN))).toBeLessThan(1e-3);
    }
  });
});
