import { describe, expect, it } from 'vitest';
import { regressionParts } from '../analyses/decomposition.ts';
import type { RowStatistic } from '../engine/row-pass.ts';
import { normalFrom, uniformFrom } from '../testing/made-data.ts';
import { concentration } from './concentration.ts';
import { corrected, densityPercentile, densityShare, densitySpread } from './corrected.ts';
import { groupMeans } from './group-means.ts';
import { growth } from './growth.ts';
import { location, standardDeviation } from './location.ts';
import { logistic } from './logistic.ts';
import type { MomentStatistic } from './moment-statistic.ts';
import { logOddsRatios } from './odds.ts';
import { regression } from './regression.ts';
import { twoLevel } from './two-level.ts';

// The linearised errors rest on these derivatives: each is held against a small change of the weights.
const rows = 160;
const normal = normalFrom(21);
const uniform = uniformFrom(22);
const made = (of: (i: number) => number): Float64Array =>
  Float64Array.from({ length: rows }, (_, i) => of(i));
const x = made(() => normal());
const z = made(() => Math.floor(4 * uniform()));
const school = Int32Array.from({ length: rows }, (_, i) => i >> 3);
const effect = made(() => normal());
const y = made((i) => 50 + 3 * x[i] + z[i] + 3 * effect[school[i]] + 4 * normal());
const event = y.map((value) => (value + 3 * normal() > 52 ? 1 : 0));
const error = made(() => 2 + uniform());
const weights = made(() => 1 + uniform());
const predictors = [
  { term: 'x', values: x },
  { term: 'z', values: z },
];
const codes = Int32Array.from(z);
const labels = ['0', '1', '2', '3'];

const momentStatistics: [string, MomentStatistic][] = [
  ['mean and sd', location(y, 'weights')],
  ['variance', standardDeviation(y, 'cases-1', true)],
  ['regression', regression(y, predictors)],
  ['decomposition', regressionParts(y, predictors)],
  ['log odds ratios', logOddsRatios(event, codes, labels)],
  ['growth', growth(y, x)],
  ['group means', groupMeans(y, codes, labels)],
];

describe.each(momentStatistics)('%s', (_, statistic) => {
  it('has the derivative of its value', () => {
    const size = statistic.moments;
    const sums = new Float64Array(size);
    const cell = new Float64Array(size);
    const values = new Float64Array(size);
    for (let row = 0; row < rows; row++) {
      if (!statistic.fill(row, values)) continue;
      values.forEach((value, k) => {
        sums[k] += weights[row] * value;
        if (school[row] === 3) cell[k] += weights[row] * value;
      });
    }
    const terms = statistic.terms.length;
    const found = new Float64Array(terms);
    statistic.derivative(sums, rows)(cell, 0, found, 0);
    const side = (sign: number): Float64Array => {
      const out = new Float64Array(terms);
      const moved = sums.map((sum, k) => sum + sign * 1e-4 * cell[k]);
      statistic.evaluate(moved, rows, out, 0);
      return out;
    };
    const [up, down] = [side(1), side(-1)];
    // σ of a regression has Σw − k in its denominator, which linearisation holds, as survey does: not compared.
    found.forEach((derivative, t) => {
      const numeric = (up[t] - down[t]) / 2e-4;
      if (statistic.terms[t] === 'sigma') return;
      expect(Math.abs(derivative - numeric)).toBeLessThan(1e-6 * (Math.abs(numeric) + 1e-3));
    });
  });
});

const rowStatistics: [string, RowStatistic][] = [
  ['logistic regression', logistic(event, predictors)],
  ['Gini', concentration(y, y, '')],
  ['concentration along ties', concentration(y, z, '')],
  ['two-level model', twoLevel(y, predictors, school)],
  [
    'corrected distribution',
    corrected({ values: y, errors: error, forms: null }, [
      densitySpread(true),
      densityPercentile(10),
      densityShare('', 48, 55),
    ]),
  ],
];

describe.each(rowStatistics)('%s', (name, statistic) => {
  it('has the gradient of its values in the weights', () => {
    const all = Int32Array.from({ length: rows }, (_, i) => i);
    // The two-level gradient is that of whole schools; inside a school weights are scaled to its size.
    const touched = [...all].filter((i) => (name === 'two-level model' ? school[i] === 3 : i === 17));
    const base = name === 'two-level model' ? weights.map((_, i) => weights[8 * school[i]]) : weights;
    const fit = statistic.prepare(all);
    const values = fit.fit(base, null);
    const gradient = fit.gradient(base, values);
    const terms = values.length;
    const found = new Float64Array(terms);
    for (const i of touched) for (let t = 0; t < terms; t++) found[t] += base[i] * gradient[i * terms + t];
    const side = (sign: number): Float64Array =>
      fit.fit(
        base.map((w, i) => (touched.includes(i) ? w * (1 + sign * 1e-3) : w)),
        values,
      );
    const [up, down] = [side(1), side(-1)];
    found.forEach((derivative, t) => {
      const numeric = (up[t] - down[t]) / 2e-3;
      expect(Math.abs(derivative - numeric)).toBeLessThan(2e-4 * (Math.abs(numeric) + 1e-3));
    });
  });
});
