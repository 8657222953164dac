import { describe, expect, test } from 'vitest';
import { readReference, readReferenceMatrix, readReferenceTable } from '../testing/reference.ts';
import { calibrateWithCovariates } from './calibrate-with-covariates.ts';
import type { Covariate } from './design-matrix.ts';
import { latentRegression } from './latent-regression.ts';

interface Reference {
  readonly fit: { readonly logLik: number; readonly n_par: number; readonly beta: readonly number[][] };
  readonly residual_variance: number;
  readonly coefficients: readonly {
    readonly term: string;
    readonly beta: number;
    readonly se_tam_se: number;
  }[];
  readonly first_50_persons: readonly {
    readonly row: number;
    readonly EAP: number;
    readonly SD_EAP: number;
  }[];
  readonly expected_given_parameters: Record<string, { readonly mean: number; readonly sd_about: number }>;
}

describe.each([
  ['fims', ['female', 'japan', 'female_japan'], 'japan', ['Australia', 'Japan']],
  ['timss', ['sex2', 'taiwan'], 'taiwan', ['Australia', 'Taiwan']],
] as const)('latent regression of %s, as TAM', (file, names, country, groups) => {
  const reference: Reference = JSON.parse(readReference(`latent-regression/${file}.json`));
  const table = readReferenceTable(`latent-regression/${file}.csv`);
  const answers = readReferenceMatrix(`latent-regression/${file}.csv`, (column) => column.startsWith('M'));
  const covariates = names.map(
    (name): Covariate => ({
      ...{ name, kind: 'numeric', values: Float64Array.from(table, (row) => Number(row[name])) },
    }),
  );
  const together = calibrateWithCovariates(answers, {
    ...{ model: 'pcm', covariates, nodes: 121, range: [-10, 10], tolerance: 1e-8 },
  });
  const alone = latentRegression(answers, together.calibration, { covariates, tolerance: 1e-8 });

  test('items and regression together', () => {
    expect(Math.abs(together.logLikelihood - reference.fit.logLik)).toBeLessThan(1e-3);
    expect(together.parameters).toBe(reference.fit.n_par);
    expect(Math.abs(together.residualSd ** 2 - reference.residual_variance)).toBeLessThan(1e-4);
    together.coefficients.forEach(({ value }, j) => {
      expect(Math.abs(value - reference.coefficients[j].beta)).toBeLessThan(1e-4);
    });
  });

  test('with these items fixed: the same regression, abilities as TAM', () => {
    expect(Math.abs(alone.logLikelihood - reference.fit.logLik)).toBeLessThan(1e-3);
    alone.coefficients.forEach(({ value }, j) => {
      expect(Math.abs(value - reference.coefficients[j].beta)).toBeLessThan(1e-4);
    });
    for (const person of reference.first_50_persons) {
      expect(Math.abs(alone.eap[person.row - 1] - person.EAP)).toBeLessThan(1e-4);
      expect(Math.abs(alone.posteriorSd[person.row - 1] - person.SD_EAP)).toBeLessThan(1e-4);
    }
  });

  test('group means and standard deviations given the parameters', () => {
    groups.forEach((group, code) => {
      const persons = [...table.keys()].filter((person) => Number(table[person][country]) === code);
      const mean = persons.reduce((sum, person) => sum + alone.eap[person], 0) / persons.length;
      const between = persons.reduce((sum, person) => sum + (alone.eap[person] - mean) ** 2, 0);
      const within = persons.reduce((sum, person) => sum + alone.posteriorSd[person] ** 2, 0);
      const sd = Math.sqrt((between + within) / (persons.length - 1));
      const expected = reference.expected_given_parameters[group];
      expect(Math.abs(mean - expected.mean)).toBeLessThan(1e-4);
      expect(Math.abs(sd - expected.sd_about)).toBeLessThan(1e-4);
    });
  });
});
