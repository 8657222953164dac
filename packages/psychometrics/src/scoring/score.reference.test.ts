import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import type { ModelName } from '../models/model-name.ts';
import {
  largestDifference,
  type Method,
  type MirtFit,
  patternMatrix,
  readReference,
  readReferenceMatrix,
  type TamFit,
} from '../testing/reference.ts';
import { type ScoreMethod, score } from './score.ts';

const methods: Record<Method, ScoreMethod> = { EAP: 'eap', MAP: 'map', WLE: 'wle', MLE: 'mle' };

const cases: readonly [file: string, data: string, block: string, model: ModelName][] = [
  ['dichotomous/lsat7', 'dichotomous/lsat7.csv', 'Rasch', 'rasch'],
  ['dichotomous/lsat7', 'dichotomous/lsat7.csv', '2PL', '2pl'],
  ['dichotomous/sat12', 'dichotomous/sat12_scored.csv', 'Rasch', 'rasch'],
  ['dichotomous/sat12', 'dichotomous/sat12_scored.csv', '2PL', '2pl'],
  ['polytomous/science', 'polytomous/science.csv', 'PCM', 'pcm'],
  ['polytomous/science', 'polytomous/science.csv', 'GPCM', 'gpcm'],
  ['polytomous/gpcm', 'polytomous/gpcm.csv', 'GPCM', 'gpcm'],
];

describe('abilities against TAM, which converges further', () => {
  test.each(cases)('%s %s %s', (file, data, block, model) => {
    const reference: Record<string, TamFit> = JSON.parse(readReference(`${file}.json`));
    const { persons } = reference[`TAM_${block}`];
    const responses = readReferenceMatrix(data);
    const calibration = calibrate(responses, { model, tolerance: 1e-9 });
    for (const method of ['EAP', 'WLE'] as const) {
      const own = score(patternMatrix(responses.items, persons.patterns), calibration, methods[method]);
      expect(largestDifference(own.theta, persons[method].theta)).toBeLessThan(5e-6);
      expect(largestDifference(own.se, persons[method].se)).toBeLessThan(5e-6);
    }
    const moved = score(patternMatrix(responses.items, persons.patterns), calibration, 'mle', {
      extremes: 0.3,
    });
    const adjusted = persons['MLE_adj0.3'];
    if (!adjusted) return;
    expect(largestDifference(moved.theta, adjusted.theta)).toBeLessThan(5e-6);
    expect(largestDifference(moved.se, adjusted.se)).toBeLessThan(5e-6);
  });
});

describe('abilities against mirt', () => {
  test.each([
    ...cases.filter(([, , , model]) => model === '2pl' || model === 'gpcm'),
    ['polytomous/science', 'polytomous/science.csv', 'GRM', 'grm'] as const,
    ['dichotomous/lsat7', 'dichotomous/lsat7.csv', '3PL_prior', '3pl'] as const,
  ])('%s %s %s', (file, data, block, model) => {
    const reference: Record<string, MirtFit> = JSON.parse(readReference(`${file}.json`));
    const { persons } = reference[`mirt_${block}`];
    const responses = readReferenceMatrix(data);
    const calibration = calibrate(responses, { model, tolerance: 1e-9 });
    const tolerance = model === '3pl' ? 5e-5 : 1e-5;
    for (const method of ['EAP', 'MAP', 'WLE', 'MLE'] as const) {
      // For the 3PL mirt maximises likelihood × √information, which is Warm's estimate only where J = I′.
      if (model === '3pl' && method === 'WLE') continue;
      const own = score(patternMatrix(responses.items, persons.patterns), calibration, methods[method]);
      expect(largestDifference(own.theta, persons[method].theta)).toBeLessThan(tolerance);
      // mirt's errors come from a numeric Hessian; its WLE error is another quantity (see modalAbility).
      if (method !== 'WLE') expect(largestDifference(own.se, persons[method].se)).toBeLessThan(5e-4);
    }
  });

  test('all right and all wrong have no finite maximum of the likelihood', () => {
    const responses = readReferenceMatrix('dichotomous/lsat7.csv');
    const calibration = calibrate(responses, { model: '2pl' });
    const extremes = patternMatrix(responses.items, [
      [0, 0, 0, 0, 0],
      [1, 1, 1, 1, 1],
      [null, null, null, null, null],
    ]);
    const mle = score(extremes, calibration, 'mle');
    expect([...mle.theta]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN]);
    expect([...mle.n]).toEqual([5, 5, 0]);
    expect([...mle.raw]).toEqual([0, 5, 0]);
    const eap = score(extremes, calibration, 'eap');
    expect(eap.theta[2]).toBeCloseTo(0, 10);
    expect(eap.se[2]).toBeCloseTo(1, 6);
  });
});
