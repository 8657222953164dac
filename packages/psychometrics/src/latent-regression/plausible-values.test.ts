import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { PsychometricProblems } from '../problem.ts';
import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { readReference, readReferenceMatrix, readReferenceTable } from '../testing/reference.ts';
import { randomSource, simulateAnswers, simulatedItems } from '../testing/simulate.ts';
import { calibrateWithCovariates } from './calibrate-with-covariates.ts';
import type { Covariate } from './design-matrix.ts';
import { latentRegression } from './latent-regression.ts';
import { plausibleValues } from './plausible-values.ts';

describe('FIMS', () => {
  const table = readReferenceTable('latent-regression/fims.csv');
  const answers = readReferenceMatrix('latent-regression/fims.csv', (column) => column.startsWith('M'));
  const covariates = ['female', 'japan'].map(
    (name): Covariate => ({
      ...{ name, kind: 'numeric', values: Float64Array.from(table, (row) => Number(row[name])) },
    }),
  );
  const interactions = ['female:japan'];
  const { calibration } = calibrateWithCovariates(answers, {
    ...{ model: 'pcm', covariates, interactions, nodes: 121, range: [-10, 10] },
  });

  test.each([false, true])(
    'means and sds of the groups within Monte-Carlo error of TAM’s (%s)',
    (drawRegression) => {
      const reference: { expected_given_parameters: Record<string, { mean: number; sd_about: number }> } =
        JSON.parse(readReference('latent-regression/fims.json'));
      const draws = 40;
      const options = { covariates, interactions, draws, seed: 'four', drawRegression };
      const { values } = plausibleValues(answers, calibration, options);
      ['Australia', 'Japan'].forEach((group, code) => {
        const persons = [...table.keys()].filter((person) => Number(table[person].japan) === code);
        const sets = Array.from({ length: draws }, (_, draw) => {
          const drawn = persons.map((person) => values[person * draws + draw]);
          const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
          const squares = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0);
          return { mean, sd: Math.sqrt(squares / (drawn.length - 1)) };
        });
        const expected = reference.expected_given_parameters[group];
        for (const [value, target] of [
          ['mean', expected.mean],
          ['sd', expected.sd_about],
        ] as const) {
          const average = sets.reduce((sum, set) => sum + set[value], 0) / draws;
          const spread = sets.reduce((sum, set) => sum + (set[value] - average) ** 2, 0) / (draws - 1);
          expect(Math.abs(average - target)).toBeLessThan(4 * Math.sqrt(spread / draws));
        }
      });
    },
  );

  test('the same seed gives the same values, another one others', () => {
    const draw = (seed: string) => plausibleValues(answers, calibration, { covariates, seed }).values;
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')[0]).not.toBe(draw('b')[0]);
  });
});

describe('simulated persons', () => {
  const { normal, uniform } = randomSource(3);
  const persons = 3000;
  const regions = Array.from({ length: persons }, () => 'abc'[Math.floor(3 * uniform())]);
  const books = Float64Array.from({ length: persons }, normal);
  const abilities = regions.map((region, i) => 0.3 * 'abc'.indexOf(region) + 0.5 * books[i] + 0.8 * normal());
  const responses = simulateAnswers(simulatedItems(20, 9), '2pl', abilities, 4);
  const calibration = {
    ...calibrate(responses, { model: '2pl' }),
    items: simulatedItems(20, 9).map((item) => ({ ...item, n: 0 })),
  };
  const covariates: Covariate[] = [
    { name: 'region', kind: 'factor', values: regions },
    { name: 'books', kind: 'numeric', values: books },
  ];

  test('the regression is recovered within its errors', () => {
    const { coefficients, residualSd, residualSdError } = latentRegression(responses, calibration, {
      covariates,
    });
    expect(coefficients.map(({ term }) => term)).toEqual(['(intercept)', 'region=b', 'region=c', 'books']);
    [0, 0.3, 0.6, 0.5].forEach((value, j) => {
      expect(Math.abs(coefficients[j].value - value)).toBeLessThan(3 * (coefficients[j].se ?? 0));
    });
    expect(Math.abs(residualSd - 0.8)).toBeLessThan(3 * (residualSdError ?? 0));
  });

  test('moving all items moves the intercept and leaves its error', () => {
    const fit = latentRegression(responses, calibration, { tolerance: 1e-9 });
    const moved = simulatedItems(20, 9).map((item) => ({ ...item, b: [item.b[0] - 0.2], n: 0 }));
    const other = latentRegression(responses, { ...calibration, items: moved }, { tolerance: 1e-9 });
    expect(other.coefficients[0].value).toBeCloseTo(fit.coefficients[0].value - 0.2, 5);
    expect(other.coefficients[0].se).toBeCloseTo(fit.coefficients[0].se ?? 0, 6);
    const constant: Covariate = { name: 'x', kind: 'numeric', values: new Float64Array(persons).fill(2) };
    expect(() => latentRegression(responses, calibration, { covariates: [constant] })).toThrow(
      'collinear-covariate (x)',
    );
  });

  test('errors of a regression are those of the group means of a calibration with fixed items', () => {
    const anchors = calibration.items;
    const { latent } = calibrate(responses, { model: '2pl', anchors, errors: true, tolerance: 1e-9 });
    const fit = latentRegression(responses, calibration, { tolerance: 1e-9 });
    expect(fit.coefficients[0].value).toBeCloseTo(latent[0].mean, 6);
    expect(fit.residualSd).toBeCloseTo(latent[0].sd, 6);
    expect(fit.coefficients[0].se).toBeCloseTo(latent[0].se?.mean ?? 0, 6);
    expect(fit.residualSdError).toBeCloseTo(latent[0].se?.sd ?? 0, 6);
  });

  test('a person without answers has values from the prior of the covariates', () => {
    const cells = Uint8Array.from(responses.cells, (cell, place) =>
      place < 2000 * 20 ? cell : NOT_ADMINISTERED,
    );
    const { values, regression } = plausibleValues({ ...responses, cells }, calibration, {
      covariates,
      seed: 's',
    });
    expect(regression.persons).toBe(2000);
    expect(regression.eap[2500]).toBeCloseTo(
      regression.coefficients[0].value +
        (regions[2500] === 'b' ? regression.coefficients[1].value : 0) +
        (regions[2500] === 'c' ? regression.coefficients[2].value : 0) +
        regression.coefficients[3].value * books[2500],
      4,
    );
    expect(regression.posteriorSd[2500]).toBeCloseTo(regression.residualSd, 3);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  test('a missing number has an indicator of its own; wrong covariates are named', () => {
    const values = books.map((value, person) => (person % 4 === 0 ? Number.NaN : value));
    const { coefficients } = latentRegression(responses, calibration, {
      covariates: [{ name: 'books', kind: 'numeric', values }],
    });
    expect(coefficients.map(({ term }) => term)).toEqual(['(intercept)', 'books', 'books=?']);
    const short: Covariate = { name: 'short', kind: 'factor', values: ['a'] };
    expect(() => latentRegression(responses, calibration, { covariates: [short] })).toThrow(
      PsychometricProblems,
    );
    expect(() =>
      latentRegression(responses, calibration, { covariates, interactions: ['region:sex'] }),
    ).toThrow('unknown-covariate (sex)');
  });
});
