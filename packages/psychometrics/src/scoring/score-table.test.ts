import { describe, expect, test } from 'vitest';
import { calibrate } from '../calibration/calibrate.ts';
import { readReferenceMatrix } from '../testing/reference.ts';
import { score } from './score.ts';
import { onScale, reportingScale, scoreTable } from './score-table.ts';

describe('table from scores to abilities', () => {
  test('under the Rasch model it is the EAP of everybody with the score', () => {
    const answers = readReferenceMatrix('dichotomous/lsat7.csv');
    const calibration = calibrate(answers, { model: 'rasch' });
    const table = scoreTable(calibration);
    const { theta, se, raw } = score(answers, calibration, 'eap');
    raw.forEach((value, person) => {
      expect(theta[person]).toBeCloseTo(table[value].theta, 8);
      expect(se[person]).toBeCloseTo(table[value].se, 8);
    });
    expect(table.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    // The variance of raw scores is that of their expectations plus the mean squared errors of measurement.
    const spread = (of: (row: (typeof table)[number]) => number) =>
      table.reduce((sum, row) => sum + row.share * of(row), 0);
    const mean = spread((row) => row.raw);
    expect(spread((row) => row.sem ** 2)).toBeLessThan(spread((row) => (row.raw - mean) ** 2));
  });

  test('of partial credit items it rises, and expects the shares that are there', () => {
    const answers = readReferenceMatrix('polytomous/science.csv');
    const calibration = calibrate(answers, { model: 'gpcm' });
    const table = scoreTable(calibration);
    expect(table).toHaveLength(13);
    table.slice(1).forEach(({ theta }, i) => {
      expect(theta).toBeGreaterThan(table[i].theta);
    });
    const { raw } = score(answers, calibration, 'eap');
    const observed = raw.reduce((sum, value) => sum + value, 0) / raw.length;
    expect(table.reduce((sum, { share, raw: value }) => sum + share * value, 0)).toBeCloseTo(observed, 1);
  });
});

test('a reporting scale has the mean and sd wanted, and its limits', () => {
  const scale = reportingScale({ mean: 0.3, sd: 0.9 }, { mean: 500, sd: 100 }, [200, 800]);
  expect(onScale(scale, 0.3)).toBeCloseTo(500, 10);
  expect(onScale(scale, 1.2)).toBeCloseTo(600, 10);
  expect(onScale(scale, -9)).toBe(200);
  expect(onScale(scale, Number.NaN)).toBeNaN();
});
