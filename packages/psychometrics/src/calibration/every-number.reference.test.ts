import { describe, expect, test } from 'vitest';
import { testInformation } from '../curves/item-curves.ts';
import { marginalReliability } from '../curves/marginal-reliability.ts';
import { informationCriteria } from '../fit/model-comparison.ts';
import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import { score } from '../scoring/score.ts';
import {
  largestDifference,
  type MirtFit,
  type NamedValues,
  patternMatrix,
  readReference,
  readReferenceMatrix,
  type TamFit,
} from '../testing/reference.ts';
import { calibrate } from './calibrate.ts';

/** A block of a reference file with the model that it fits. */
type Case = readonly [file: string, data: string, block: string, model: ModelName];

const wide = { nodes: 121, range: [-10, 10] } as const;
const timss = 'groups-dif/timss_aus_twn.csv';
const booklets = 'groups-dif/timss11_aut_booklets.csv';

const mirtCases: readonly Case[] = [
  ['dichotomous/lsat7', 'dichotomous/lsat7.csv', 'mirt_Rasch', 'rasch'],
  ['dichotomous/lsat7', 'dichotomous/lsat7.csv', 'mirt_1PL_common_slope', '1pl'],
  ['dichotomous/lsat7', 'dichotomous/lsat7.csv', 'mirt_2PL', '2pl'],
  ['dichotomous/lsat7', 'dichotomous/lsat7.csv', 'mirt_3PL_prior', '3pl'],
  ['dichotomous/sat12', 'dichotomous/sat12_scored.csv', 'mirt_Rasch', 'rasch'],
  ['dichotomous/sat12', 'dichotomous/sat12_scored.csv', 'mirt_1PL_common_slope', '1pl'],
  ['dichotomous/sat12', 'dichotomous/sat12_scored.csv', 'mirt_2PL', '2pl'],
  ['dichotomous/sat12_missing', 'dichotomous/sat12_missing.csv', 'mirt_Rasch', 'rasch'],
  ['dichotomous/sat12_missing', 'dichotomous/sat12_missing.csv', 'mirt_2PL', '2pl'],
  ['polytomous/science', 'polytomous/science.csv', 'mirt_PCM', 'pcm'],
  ['polytomous/science', 'polytomous/science.csv', 'mirt_GPCM', 'gpcm'],
  ['polytomous/science', 'polytomous/science.csv', 'mirt_GRM', 'grm'],
  ['polytomous/gpcm', 'polytomous/gpcm.csv', 'mirt_PCM', 'pcm'],
  ['polytomous/gpcm', 'polytomous/gpcm.csv', 'mirt_GPCM', 'gpcm'],
  ['polytomous/gpcm', 'polytomous/gpcm.csv', 'mirt_GRM', 'grm'],
  ['groups-dif/timss11_aut_booklets', booklets, 'mirt_Rasch', 'rasch'],
  ['groups-dif/timss11_aut_booklets', booklets, 'mirt_2PL', '2pl'],
];

const tamCases: readonly Case[] = [
  ['dichotomous/lsat7', 'dichotomous/lsat7.csv', 'TAM_Rasch', 'rasch'],
  ['dichotomous/lsat7', 'dichotomous/lsat7.csv', 'TAM_2PL', '2pl'],
  ['dichotomous/sat12', 'dichotomous/sat12_scored.csv', 'TAM_Rasch', 'rasch'],
  ['dichotomous/sat12', 'dichotomous/sat12_scored.csv', 'TAM_2PL', '2pl'],
  ['dichotomous/sat12_missing', 'dichotomous/sat12_missing.csv', 'TAM_Rasch', 'rasch'],
  ['polytomous/science', 'polytomous/science.csv', 'TAM_PCM', 'pcm'],
  ['polytomous/science', 'polytomous/science.csv', 'TAM_PCM2', 'pcm'],
  ['polytomous/science', 'polytomous/science.csv', 'TAM_RSM', 'rsm'],
  ['polytomous/science', 'polytomous/science.csv', 'TAM_GPCM', 'gpcm'],
  ['polytomous/gpcm', 'polytomous/gpcm.csv', 'TAM_PCM', 'pcm'],
  ['polytomous/gpcm', 'polytomous/gpcm.csv', 'TAM_GPCM', 'gpcm'],
  ['groups-dif/timss', timss, 'TAM_PCM_pooled', 'pcm'],
  ['groups-dif/timss', timss, 'TAM_GPCM_pooled', 'gpcm'],
  ['groups-dif/timss11_aut_booklets', booklets, 'TAM_Rasch', 'rasch'],
  ['groups-dif/timss11_aut_booklets', booklets, 'TAM_2PL', '2pl'],
];

function read(file: string) {
  return readReferenceMatrix(file, (column) =>
    file.startsWith('groups-dif') ? /^M(0|1)/.test(column) : true,
  );
}

/** Cumulated intercepts d_1 … of an item. */
function intercepts(
  { a, b }: { readonly a: number; readonly b: readonly number[] },
  graded: boolean,
): number[] {
  let sum = 0;
  return b.map((step) => {
    if (graded) return -a * step;
    sum -= a * step;
    return sum;
  });
}

function named(values: NamedValues, pattern: RegExp): (number | null)[] {
  return Object.keys(values)
    .filter((name) => pattern.test(name) && name !== 'd0')
    .map((name) => values[name]);
}

function byMirt(items: readonly ItemParameters[], model: ModelName, variance: number): number {
  let [sum, total] = [0, 0];
  for (let theta = -8; theta <= 8; theta += 0.05) {
    const density = Math.exp(-0.5 * theta * theta);
    const information = testInformation(items, model, theta);
    sum += (density * information) / (information + variance);
    total += density;
  }
  return sum / total;
}

describe('mirt', () => {
  test.each(mirtCases)('%s %s %s', (file, data, block, model) => {
    const reference: Record<string, MirtFit> = JSON.parse(readReference(`${file}.json`));
    const fit = reference[block];
    const answers = read(data);
    const result = calibrate(answers, { model, tolerance: 1e-8 });
    expect(Math.abs(result.logLikelihood - fit.logLik)).toBeLessThan(1e-4);
    const { aic, bic } = informationCriteria(result);
    expect(Math.abs(aic - fit.AIC)).toBeLessThan(1e-3);
    expect(Math.abs(bic - fit.BIC)).toBeLessThan(1e-3);
    result.items.forEach((item, j) => {
      const { par } = fit.items[j].slope_intercept;
      expect(Math.abs(item.a - (par.a1 ?? Number.NaN))).toBeLessThan(1e-4);
      const expected = named(par, /^d\d*$/);
      // Rasch and PCM variances of mirt stop up to 3e-5 early, which moves the intercepts by up to 1.3e-4.
      expect(largestDifference(intercepts(item, model === 'grm'), expected)).toBeLessThan(2e-4);
    });
    const { reliability } = fit;
    // mirt's reliability of the WLE is var / (var + mean squared error) with its own errors: read from its parts.
    if (reliability?.WLE) {
      const { var_theta, mean_se2, empirical_rxx } = reliability.WLE;
      expect(var_theta / (var_theta + mean_se2)).toBeCloseTo(empirical_rxx, 8);
      const { theta } = score(answers, result, 'wle');
      const mean = theta.reduce((sum, value) => sum + value, 0) / theta.length;
      const variance = theta.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (theta.length - 1);
      // For the 3PL mirt's WLE is another estimate, see the README.
      if (model !== '3pl') expect(Math.abs(variance / var_theta - 1)).toBeLessThan(1e-3);
    }
    const { theta, se } = score(answers, result, 'eap');
    const mean = theta.reduce((sum, value) => sum + value, 0) / theta.length;
    const variance = theta.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (theta.length - 1);
    const error = se.reduce((sum, value) => sum + value ** 2, 0) / se.length;
    // mirt takes N(0, 1) whatever the variance of the model is.
    // mirt's integrand is I/(I + σ²) over N(0, 1): that is ours where the model has sd 1, and the same information elsewhere.
    if (typeof reliability?.marginal_rxx === 'number') {
      const { sd } = result.latent[0];
      if (sd === 1) expect(marginalReliability(result.items, model)).toBeCloseTo(reliability.marginal_rxx, 6);
      expect(byMirt(result.items, model, sd ** 2)).toBeCloseTo(reliability.marginal_rxx, 4);
    }
    if (reliability?.EAP) {
      expect(Math.abs(variance - reliability.EAP.var_theta)).toBeLessThan(1e-4);
      expect(Math.abs(error - reliability.EAP.mean_se2)).toBeLessThan(1e-4);
    }
  });
});

describe('TAM', () => {
  test.each(tamCases)('%s %s %s', (file, data, block, model) => {
    const reference: Record<string, TamFit> = JSON.parse(readReference(`${file}.json`));
    const fit = reference[block];
    const answers = read(data);
    const result = calibrate(answers, {
      ...{ model, tolerance: 1e-8 },
      ...(file === 'groups-dif/timss' ? wide : {}),
    });
    expect(Math.abs(result.logLikelihood - fit.logLik)).toBeLessThan(1e-4);
    expect(result.parameters).toBe(fit.n_par);
    expect(Math.abs(result.latent[0].sd ** 2 - fit.variance)).toBeLessThan(1e-4);
    // AXsi is d with another sign; one row an item, a column a category.
    fit.AXsi.forEach((row, j) => {
      const expected = Object.keys(row)
        .filter((name) => /^cat[1-9]/.test(name))
        .map((name) => (typeof row[name] === 'number' ? row[name] : null));
      expect(largestDifference(intercepts(result.items[j], false), expected)).toBeLessThan(2e-4);
    });
    if (typeof fit.EAP_reliability === 'number') {
      // TAM divides the variance of the EAPs by N, we by N − 1 as mirt.
      const own = result.reliability.eap ?? Number.NaN;
      const odds = ((own / (1 - own)) * (result.persons - 1)) / result.persons;
      expect(odds / (1 + odds)).toBeCloseTo(fit.EAP_reliability, 5);
    }
    if (typeof fit.WLE_reliability === 'number')
      expect(result.reliability.wle).toBeCloseTo(fit.WLE_reliability, 5);
    const { persons } = fit;
    if (!persons?.patterns) return;
    for (const [name, method] of [
      ['EAP', 'eap'],
      ['WLE', 'wle'],
    ] as const) {
      const own = score(patternMatrix(answers.items, persons.patterns), result, method);
      expect(largestDifference(own.theta, persons[name].theta)).toBeLessThan(2e-5);
      expect(largestDifference(own.se, persons[name].se)).toBeLessThan(2e-5);
    }
  });
});

test('LSAT7 by direct maximisation in plain R', () => {
  interface Direct {
    readonly model: 'Rasch' | '2PL';
    readonly Q: number;
    readonly L: number;
    readonly logLik: number;
    readonly d: readonly number[];
    readonly a?: readonly number[];
    readonly se_a?: readonly number[];
    readonly variance?: number;
    readonly se_variance?: number;
  }
  const fits: readonly Direct[] = JSON.parse(readReference('dichotomous/lsat7_direct_ml.json'));
  const answers = readReferenceMatrix('dichotomous/lsat7.csv');
  for (const { model, Q, L, logLik, d, a, se_a, variance, se_variance } of fits) {
    const { logLikelihood, items, latent } = calibrate(answers, {
      ...{ model: model === 'Rasch' ? 'rasch' : '2pl', nodes: Q, range: [-L, L] },
      ...{ tolerance: 1e-10, errors: true },
    });
    expect(Math.abs(logLikelihood - logLik)).toBeLessThan(1e-6);
    items.forEach((item, j) => {
      expect(Math.abs(-item.a * item.b[0] - d[j])).toBeLessThan(2e-6);
      if (a) expect(Math.abs(item.a - a[j])).toBeLessThan(2e-6);
      if (se_a) expect(Math.abs((item.se?.a ?? 0) / se_a[j] - 1)).toBeLessThan(1e-4);
    });
    const [{ sd, se }] = latent;
    if (variance) expect(Math.abs(sd ** 2 - variance)).toBeLessThan(2e-6);
    if (se_variance) expect(Math.abs((2 * sd * (se?.sd ?? 0)) / se_variance - 1)).toBeLessThan(1e-4);
  }
});
