import { describe, expect, test } from 'vitest';
import type { ModelName } from '../models/model-name.ts';
import {
  largestDifference,
  type MirtFit,
  type NamedValues,
  readReference,
  readReferenceMatrix,
  type TamFit,
} from '../testing/reference.ts';
import { calibrate } from './calibrate.ts';
import type { CalibratedItem } from './calibration.ts';

/** Block of the reference file and the model it fits. */
const cases: readonly [file: string, data: string, block: string, model: ModelName][] = [
  ['dichotomous/lsat7.json', 'dichotomous/lsat7.csv', 'mirt_Rasch', 'rasch'],
  ['dichotomous/lsat7.json', 'dichotomous/lsat7.csv', 'mirt_2PL', '2pl'],
  ['dichotomous/lsat7.json', 'dichotomous/lsat7.csv', 'mirt_3PL_prior', '3pl'],
  ['dichotomous/sat12.json', 'dichotomous/sat12_scored.csv', 'mirt_Rasch', 'rasch'],
  ['dichotomous/sat12.json', 'dichotomous/sat12_scored.csv', 'mirt_2PL', '2pl'],
  ['dichotomous/sat12_missing.json', 'dichotomous/sat12_missing.csv', 'mirt_Rasch', 'rasch'],
  ['dichotomous/sat12_missing.json', 'dichotomous/sat12_missing.csv', 'mirt_2PL', '2pl'],
  ['polytomous/science.json', 'polytomous/science.csv', 'mirt_PCM', 'pcm'],
  ['polytomous/science.json', 'polytomous/science.csv', 'mirt_GPCM', 'gpcm'],
  ['polytomous/science.json', 'polytomous/science.csv', 'mirt_GRM', 'grm'],
  ['polytomous/gpcm.json', 'polytomous/gpcm.csv', 'mirt_PCM', 'pcm'],
  ['polytomous/gpcm.json', 'polytomous/gpcm.csv', 'mirt_GPCM', 'gpcm'],
  ['polytomous/gpcm.json', 'polytomous/gpcm.csv', 'mirt_GRM', 'grm'],
];

/** mirt stops Rasch and PCM variances 1.5e-5 to 3e-5 early, which moves steps by up to 1.1e-4. */
const parameterTolerance = 1.5e-4;

function difficulties(values: NamedValues): (number | null)[] {
  return Object.keys(values)
    .filter((name) => /^b\d*$/.test(name))
    .map((name) => values[name]);
}

function worst(items: readonly CalibratedItem[], fit: MirtFit): number {
  return Math.max(
    ...items.map(({ a, b, c }, j) => {
      const { par } = fit.items[j].irt;
      return Math.max(
        largestDifference([a, c], [par.a, par.g ?? null]),
        largestDifference(b, difficulties(par)),
      );
    }),
  );
}

describe('calibrate against mirt (61 nodes on [−6, 6])', () => {
  test.each(cases)('%s %s %s', (file, data, block, model) => {
    const reference: Record<string, MirtFit> = JSON.parse(readReference(file));
    const fit = reference[block];
    const result = calibrate(readReferenceMatrix(data), { model });
    expect(result.converged).toBe(true);
    expect(result.parameters).toBe(fit.n_par);
    expect(Math.abs(result.logLikelihood - fit.logLik)).toBeLessThan(1e-4);
    expect(worst(result.items, fit)).toBeLessThan(parameterTolerance);
    const variance = fit.group.par.COV_11 ?? Number.NaN;
    expect(Math.abs(result.latent[0].sd ** 2 - variance)).toBeLessThan(1e-4);
    if (model !== '3pl') {
      expect(result.reliability.eap).toBeCloseTo(fit.reliability.EAP.empirical_rxx, 5);
    }
  });

  test('the 3PL of SAT12, where mirt stops after 4714 steps short of the maximum', () => {
    const reference: Record<string, MirtFit> = JSON.parse(readReference('dichotomous/sat12.json'));
    const result = calibrate(readReferenceMatrix('dichotomous/sat12_scored.csv'), { model: '3pl' });
    expect(result.converged).toBe(true);
    expect(Math.abs(result.logLikelihood - reference.mirt_3PL_prior.logLik)).toBeLessThan(1e-3);
    expect(worst(result.items, reference.mirt_3PL_prior)).toBeLessThan(3e-3);
  });
});

describe('standard errors against mirt (Oakes)', () => {
  test.each(cases)('%s %s %s', (file, data, block, model) => {
    const reference: Record<string, MirtFit> = JSON.parse(readReference(file));
    const fit = reference[block];
    const result = calibrate(readReferenceMatrix(data), { model, errors: true });
    result.items.forEach(({ se }, j) => {
      const expected = fit.items[j].irt.se;
      if (!se || !expected) throw new Error('errors are missing');
      const pairs = [
        [se.a, expected.a],
        [se.c, expected.g],
        ...difficulties(expected).map((b, k) => [se.b[k], b]),
      ];
      // The error that mirt prints for the first step of a GPCM item is not the delta method of its own covariances
      // (those of the other steps are); its covariances themselves agree, see the next test.
      const compared = model === 'gpcm' ? pairs.filter((_, i) => i !== 2) : pairs;
      for (const [own, other] of compared) {
        if (typeof other === 'number') expect(Math.abs((own ?? Number.NaN) / other - 1)).toBeLessThan(1e-3);
      }
    });
    const variance = fit.group.se.COV_11;
    if (typeof variance === 'number') {
      const { sd, se } = result.latent[0];
      expect(Math.abs((2 * sd * (se?.sd ?? Number.NaN)) / variance - 1)).toBeLessThan(1e-3);
    }
  });
});

describe('calibrate against TAM', () => {
  test.each<[string, string, string, ModelName]>([
    ['dichotomous/lsat7.json', 'dichotomous/lsat7.csv', 'TAM_Rasch', 'rasch'],
    ['dichotomous/sat12.json', 'dichotomous/sat12_scored.csv', 'TAM_Rasch', 'rasch'],
    ['dichotomous/sat12.json', 'dichotomous/sat12_scored.csv', 'TAM_2PL', '2pl'],
    ['polytomous/science.json', 'polytomous/science.csv', 'TAM_PCM', 'pcm'],
    ['polytomous/science.json', 'polytomous/science.csv', 'TAM_GPCM', 'gpcm'],
  ])('%s %s %s', (file, data, block, model) => {
    const reference: Record<string, TamFit> = JSON.parse(readReference(file));
    const fit = reference[block];
    const result = calibrate(readReferenceMatrix(data), { model });
    expect(Math.abs(result.logLikelihood - fit.logLik)).toBeLessThan(1e-4);
    expect(Math.abs(result.latent[0].sd ** 2 - fit.variance)).toBeLessThan(2e-6);
    expect(result.reliability.wle).toBeCloseTo(fit.WLE_reliability, 6);
  });
});
