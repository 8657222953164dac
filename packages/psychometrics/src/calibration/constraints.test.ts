import { describe, expect, test } from 'vitest';
import type { ItemParameters } from '../models/family.ts';
import type { ModelName } from '../models/model-name.ts';
import { PsychometricProblems } from '../problem.ts';
import type { ResponseMatrix } from '../responses/response-matrix.ts';
import { score } from '../scoring/score.ts';
import { type MirtFit, readReference, readReferenceMatrix, type TamFit } from '../testing/reference.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { calibrate } from './calibrate.ts';
import type { CalibrateOptions } from './calibration.ts';

const lsat = readReferenceMatrix('dichotomous/lsat7.csv');

function codesOf(responses: ResponseMatrix, options: CalibrateOptions): string[] {
  try {
    calibrate(responses, options);
  } catch (error) {
    if (error instanceof PsychometricProblems)
      return error.problems.map(({ code, place }) => `${code} ${place.column}`);
    throw error;
  }
  return [];
}

describe('one slope for all items', () => {
  test.each(['lsat7', 'sat12'])('%s as mirt, errors included', (name) => {
    const file = name === 'lsat7' ? 'dichotomous/lsat7.csv' : 'dichotomous/sat12_scored.csv';
    const reference: Record<string, MirtFit> = JSON.parse(readReference(`dichotomous/${name}.json`));
    const fit = reference.mirt_1PL_common_slope;
    const result = calibrate(readReferenceMatrix(file), { model: '1pl', errors: true, tolerance: 1e-9 });
    expect(result.parameters).toBe(fit.n_par);
    expect(Math.abs(result.logLikelihood - fit.logLik)).toBeLessThan(1e-5);
    expect(result.reliability.eap).toBeCloseTo(fit.reliability.EAP.empirical_rxx, 5);
    result.items.forEach(({ a, b, se }, j) => {
      const { par, se: errors } = fit.items[j].irt;
      expect(Math.abs(a - (par.a ?? Number.NaN))).toBeLessThan(1e-4);
      expect(Math.abs(b[0] - (par.b ?? Number.NaN))).toBeLessThan(1e-4);
      expect(Math.abs((se?.a ?? Number.NaN) / (errors?.a ?? Number.NaN) - 1)).toBeLessThan(1e-3);
      expect(Math.abs((se?.b[0] ?? Number.NaN) / (errors?.b ?? Number.NaN) - 1)).toBeLessThan(1e-3);
    });
  });

  test('is the Rasch model in other units', () => {
    const [common, rasch] = (['1pl', 'rasch'] as const).map((model) => calibrate(lsat, { model }));
    expect(common.logLikelihood).toBeCloseTo(rasch.logLikelihood, 5);
    expect(common.items[0].a).toBeCloseTo(rasch.latent[0].sd, 4);
    expect(common.items[3].b[0] * common.items[3].a).toBeCloseTo(rasch.items[3].b[0], 4);
  });
});

describe('rating scale', () => {
  test.each(['science', 'gpcm'])('%s as TAM', (name) => {
    const reference: Record<string, TamFit> = JSON.parse(readReference(`polytomous/${name}.json`));
    const fit = reference.TAM_RSM;
    const answers = readReferenceMatrix(`polytomous/${name}.csv`);
    const result = calibrate(answers, { model: 'rsm', errors: true });
    expect(result.converged).toBe(true);
    expect(result.parameters).toBe(fit.n_par);
    expect(Math.abs(result.logLikelihood - fit.logLik)).toBeLessThan(1e-4);
    expect(Math.abs(result.latent[0].sd ** 2 - fit.variance)).toBeLessThan(1e-4);
    expect(result.reliability.wle).toBeCloseTo(fit.WLE_reliability, 5);
    const xsi = new Map(fit.xsi.map((row) => [row.parameter, row.xsi] as const));
    result.items.forEach(({ id, b }) => {
      const location = b.reduce((sum, step) => sum + step, 0) / b.length;
      expect(Math.abs(location - (xsi.get(id) ?? Number.NaN))).toBeLessThan(1e-4);
      b.slice(0, -1).forEach((step, k) => {
        expect(Math.abs(step - location - (xsi.get(`Cat${k + 1}`) ?? Number.NaN))).toBeLessThan(1e-4);
      });
    });
  });

  test('an item may leave a category unused that others use', () => {
    const { normal } = randomSource(3);
    const truth = [-1, 0, 1].map((b, j) => ({ id: `I${j}`, a: 1, b: [b - 0.8, b, b + 0.8], c: 0 }));
    const answers = simulateAnswers(truth, 'rsm', Array.from({ length: 2000 }, normal), 4);
    const cells = answers.cells.map((cell, place) => (place % 3 === 0 && cell === 1 ? 255 : cell));
    const { items, converged } = calibrate({ ...answers, cells }, { model: 'rsm' });
    expect(converged).toBe(true);
    expect(items[0].b.every(Number.isFinite)).toBe(true);
    expect(items[1].b[2] - items[1].b[1]).toBeCloseTo(items[0].b[2] - items[0].b[1], 8);
    expect(codesOf({ ...answers, cells }, { model: 'pcm' })).toEqual(['unused-category I0']);
  });
});

describe('mixed formats', () => {
  const several = (model: ModelName) => ['rsm', 'pcm', 'gpcm', 'grm'].includes(model);
  const models: readonly ModelName[] = ['rasch', '1pl', '2pl', '3pl', 'rsm', 'pcm', 'gpcm', 'grm'];
  const pairs = models.flatMap((one, i) => models.slice(i + 1).map((other) => [one, other] as const));
  const fixed = new Set<ModelName>(['rasch', 'rsm', 'pcm']);

  test.each(pairs)('%s and %s in one test: the truth is found, everybody is scored', (one, other) => {
    const { normal } = randomSource(11);
    const truth = simulatedItems(12, 5).map((item, j): ItemParameters => {
      const model = j % 2 ? other : one;
      const b = several(model) ? [item.b[0] * 0.6 - 0.6, item.b[0] * 0.6 + 0.6] : item.b;
      const a = fixed.has(model) ? 1 : model === '1pl' ? 1.3 : item.a;
      return { id: item.id, a, b, c: model === '3pl' ? 0.2 : 0, model };
    });
    const answers = simulateAnswers(truth, one, Array.from({ length: 1500 }, normal), 7);
    const named = Object.fromEntries(truth.map(({ id, model }) => [id, model ?? one]));
    const result = calibrate(answers, { model: one, models: named, errors: true, fit: true });
    expect(result.converged).toBe(true);
    const far = result.items.flatMap(({ a, b, se }, j) => [
      ...(se?.a ? [(a - truth[j].a) / se.a] : []),
      ...b.map((step, k) => (step - truth[j].b[k]) / (se?.b[k] ?? Number.NaN)),
    ]);
    expect(far.every(Number.isFinite)).toBe(true);
    expect(Math.max(...far.map(Math.abs))).toBeLessThan(4.2);
    expect(result.latent[0].sd).toBeGreaterThan(0.85);
    expect(result.items.filter(({ model }) => model === other)).toHaveLength(6);
    for (const method of ['wle', 'eap', 'map'] as const)
      expect(score(answers, result, method).theta.every(Number.isFinite)).toBe(true);
  });
});

describe('fixed and shared parameters', () => {
  const { normal } = randomSource(21);
  const truth = simulatedItems(8, 9);
  const answers = simulateAnswers(truth, '2pl', Array.from({ length: 1200 }, normal), 22);

  test('a lower asymptote held at 0 makes the 2PL of the 3PL', () => {
    const fixed = truth.map(({ id }) => ({ id, c: 0 }));
    const held = calibrate(answers, { model: '3pl', fixed, errors: true });
    const plain = calibrate(answers, { model: '2pl', errors: true });
    expect(held.logLikelihood).toBeCloseTo(plain.logLikelihood, 5);
    expect(held.parameters).toBe(plain.parameters);
    expect(held.items[2].a).toBeCloseTo(plain.items[2].a, 4);
    expect(held.items[2].se?.b[0]).toBeCloseTo(plain.items[2].se?.b[0] ?? 0, 4);
    expect(held.items[2].se?.c).toBeNull();
  });

  test('difficulties held while slopes are free, and the reverse', () => {
    const difficulties = truth.map(({ id, b }) => ({ id, b }));
    const free = calibrate(answers, { model: '2pl', fixed: difficulties, errors: true });
    free.items.forEach(({ a, b, se }, j) => {
      expect(b[0]).toBeCloseTo(truth[j].b[0], 10);
      expect(se?.b[0] ?? 0).toBeLessThan(1e-6);
      expect(Math.abs(a - truth[j].a)).toBeLessThan(4.5 * (se?.a ?? 0));
    });
    // With all places known the origin is free.
    expect(free.latent[0].se?.mean).toBeGreaterThan(0);
    const slopes = calibrate(answers, { model: '2pl', fixed: truth.map(({ id, a }) => ({ id, a })) });
    expect(slopes.parameters).toBe(8 + 1);
    expect(slopes.items.map(({ a }) => a)).toEqual(truth.map(({ a }) => a));
  });

  test('everything of a calibration held fixed gives it back', () => {
    const whole = calibrate(answers, { model: '2pl', tolerance: 1e-9 });
    const again = calibrate(answers, { model: '2pl', fixed: whole.items, tolerance: 1e-9 });
    expect(again.parameters).toBe(2);
    expect(again.latent[0].mean).toBeCloseTo(0, 5);
    expect(again.latent[0].sd).toBeCloseTo(1, 5);
  });

  test('items that share everything are one curve; the likelihood is that of the items put together', () => {
    const pair = truth.slice(0, 2).map(({ id }) => id);
    const shared = [{ items: pair, parts: ['a', 'b'] as const }];
    const { items, parameters, converged } = calibrate(answers, { model: '2pl', shared, errors: true });
    expect(converged).toBe(true);
    expect(parameters).toBe(14);
    expect(items[0].a).toBe(items[1].a);
    expect(items[0].b).toEqual(items[1].b);
    expect(items[0].se).toEqual(items[1].se);
    const slopesOnly = calibrate(answers, { model: '2pl', shared: [{ items: pair, parts: ['a'] }] });
    expect(slopesOnly.parameters).toBe(15);
    expect(slopesOnly.logLikelihood).toBeGreaterThan(
      calibrate(answers, { model: '2pl', shared }).logLikelihood,
    );
    expect(slopesOnly.logLikelihood).toBeLessThan(calibrate(answers, { model: '2pl' }).logLikelihood);
  });

  test('narrow priors hold parameters at their means, wide ones change nothing', () => {
    const narrow = calibrate(answers, { model: '2pl', priors: { slope: { mean: Math.log(1.5), sd: 1e-4 } } });
    for (const { a } of narrow.items) expect(a).toBeCloseTo(1.5, 2);
    const wide = { intercept: { mean: 0, sd: 1e5 } };
    const [loose, plain] = [wide, {}].map((priors) => calibrate(answers, { model: '2pl', priors }));
    expect(loose.logLikelihood).toBeCloseTo(plain.logLikelihood, 2);
  });

  test('constraints that make no sense are named, all of them', () => {
    const codes = codesOf(answers, {
      model: '2pl',
      models: { X: 'rasch' },
      fixed: [
        { id: 'I1', c: 0.2 },
        { id: 'I2', b: [0, 1] },
      ],
      shared: [{ items: ['I3', 'I4'], parts: ['b'] }],
    });
    expect(codes).toEqual([
      'unknown-item X',
      'no-such-parameter I1',
      'shared-difficulty-needs-slope I3',
      'shared-difficulty-needs-slope I4',
    ]);
    expect(codesOf(answers, { model: '2pl', fixed: [{ id: 'I2', b: [0, 1] }] })).toEqual([
      'steps-do-not-fit I2',
    ]);
  });
});
