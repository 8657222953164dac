import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { readReference, readReferenceMatrix } from '../testing/reference.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { andersenTest, conditionalRasch } from './conditional-rasch.ts';

interface Reference {
  readonly Rasch: {
    readonly eRm_itemfit: {
      readonly eta_se_beta: readonly { readonly beta: number; readonly se: number }[];
      readonly cond_loglik: number;
    };
  };
}

describe('conditional maximum likelihood, as eRm', () => {
  test.each(['lsat7', 'sat12_scored'])('%s', (file) => {
    const reference: Reference = JSON.parse(readReference(`item-fit/${file}.json`));
    const { eta_se_beta: betas, cond_loglik: expected } = reference.Rasch.eRm_itemfit;
    const result = conditionalRasch(readReferenceMatrix(`item-fit/${file}.csv`));
    expect(result.converged).toBe(true);
    expect(result.logLikelihood).toBeCloseTo(expected, 5);
    result.items.forEach(({ b, se }, j) => {
      // eRm's beta is the easiness.
      expect(Math.abs(b + betas[j].beta)).toBeLessThan(1e-4);
      expect(Math.abs(se / betas[j].se - 1)).toBeLessThan(1e-3);
    });
  });
});

describe('simulated persons', () => {
  const items = simulatedItems(12, 3).map((item) => ({ ...item, a: 1 }));
  const { normal } = randomSource(4);
  const skewed = Array.from({ length: 3000 }, () => Math.exp(0.8 * normal()) - 1);
  const responses = simulateAnswers(items, 'rasch', skewed, 5);

  test('booklets: near the marginal estimates, whatever the persons are like', () => {
    const cells = Uint8Array.from(responses.cells, (cell, place) =>
      place % 12 < 4 && Math.floor(place / 12) % 2 === 0 ? NOT_ADMINISTERED : cell,
    );
    const conditional = conditionalRasch({ ...responses, cells });
    const centre = items.reduce((sum, { b }) => sum + b[0], 0) / 12;
    conditional.items.forEach(({ b, se }, j) => {
      expect(Math.abs(b - (items[j].b[0] - centre))).toBeLessThan(4 * se);
    });
    const marginal = calibrate({ ...responses, cells }, { model: 'rasch' });
    expect(
      Math.abs(marginal.items[11].b[0] - marginal.items[10].b[0] - (items[11].b[0] - items[10].b[0])),
    ).toBeLessThan(0.2);
  });

  test('Andersen’s test: nothing between random halves, much where an item works otherwise', () => {
    const groups = Array.from({ length: 3000 }, (_, person) => (person % 2 ? 'b' : 'a'));
    const fair = andersenTest(responses, groups);
    expect(fair.df).toBe(11);
    expect(fair.p).toBeGreaterThan(0.001);
    const cells = Uint8Array.from(responses.cells, (cell, place) =>
      place % 12 === 2 && Math.floor(place / 12) % 4 === 1 ? 1 - cell : cell,
    );
    expect(andersenTest({ ...responses, cells }, groups).p).toBeLessThan(1e-6);
  });

  test('items that all got right, and scores above 1, are named', () => {
    const cells = Uint8Array.from(responses.cells, (cell, place) =>
      place % 12 === 0 ? 1 : place === 13 ? 2 : cell,
    );
    const attempt = () => conditionalRasch({ ...responses, cells });
    expect(attempt).toThrow(PsychometricProblems);
    expect(attempt).toThrow('constant-item (I1), too-many-categories (I2)');
  });
});
