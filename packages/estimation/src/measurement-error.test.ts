import { describe, expect, it } from 'vitest';
import type { Columns } from './columns.ts';
import type { Analysis, EstimateRow } from './design/types.ts';
import { estimate } from './estimate.ts';
import { normalFrom, uniformFrom } from './testing/made-data.ts';
import { measured } from './testing/made-test.ts';

const pupils = 12_000;
const difficulties = Array.from({ length: 10 }, (_, i) => -1.5 + i / 3);
const cuts = [-1, 0, 1];
const percents = [10, 25, 50, 75, 90];

function world(abilities: Float64Array, seed: number): Columns {
  const { score, error } = measured(abilities, difficulties, seed);
  return {
    rows: abilities.length,
    numeric: {
      ability: abilities,
      score,
      error,
      zone: abilities.map((_, i) => Math.floor(i / 100)),
      unit: abilities.map((_, i) => Math.floor(i / 50) % 2),
    },
    categorical: {},
  };
}

function figures(data: Columns, of: string, corrected: boolean): EstimateRow[] {
  const analyses: Analysis[] = [
    { statistic: 'sd', of, corrected },
    { statistic: 'percentile', of, p: percents, corrected },
    { statistic: 'share', of, cuts, corrected },
  ];
  const replicates = { method: 'jk2', zone: 'zone', unit: 'unit' } as const;
  return estimate(data, { measurementErrors: { score: 'error' }, replicates, analyses });
}

describe('scores of ten items (reliability about 0.65), freed of their errors of measurement', () => {
  const normal = normalFrom(3);
  const uniform = uniformFrom(4);
  const shapes: [string, () => number][] = [
    ['normal', () => 1.1 * normal()],
    ['skewed', () => (uniform() < 0.8 ? 0.25 + 0.7 * normal() : -1 + 1.4 * normal())],
  ];

  it.each(shapes)('show the spread, percentiles and levels of %s abilities', (_, ability) => {
    const data = world(Float64Array.from({ length: pupils }, ability), 11);
    const truth = figures(data, 'ability', false);
    const plain = figures(data, 'score', false);
    const corrected = figures(data, 'score', true);
    expect(corrected[0].value).toBeCloseTo(truth[0].value ?? 0, 1);
    expect(Math.abs((corrected[0].value ?? 0) / (truth[0].value ?? 1) - 1)).toBeLessThan(0.03);
    corrected.slice(1, 6).forEach((row, i) => {
      expect(Math.abs((row.value ?? 0) - (truth[1 + i].value ?? 0))).toBeLessThan(0.08);
    });
    const worst = (rows: EstimateRow[]) =>
      Math.max(...rows.slice(6).map((row, i) => Math.abs((row.value ?? 0) - (truth[6 + i].value ?? 0))));
    expect(worst(corrected)).toBeLessThan(0.025);
    // Without the correction a level is off by several percent.
    expect(worst(plain)).toBeGreaterThan(0.06);
    expect(Math.abs((plain[0].value ?? 0) / (truth[0].value ?? 1) - 1)).toBeGreaterThan(0.15);
    for (const row of corrected) expect(row.se).toBeGreaterThan(0);
  });

  it('do the same on any linear scale', () => {
    const data = world(
      Float64Array.from({ length: 3000 }, () => normal()),
      12,
    );
    const scaled: Columns = {
      ...data,
      numeric: {
        ...data.numeric,
        score: data.numeric.score.map((x) => 500 + 100 * x),
        error: data.numeric.error.map((x) => 100 * x),
      },
    };
    const [plain, far] = [figures(data, 'score', true), figures(scaled, 'score', true)];
    expect(far[0].value).toBeCloseTo(100 * (plain[0].value ?? 0), 4);
    expect(far[3].value).toBeCloseTo(500 + 100 * (plain[3].value ?? 0), 4);
    expect(far[3].se).toBeCloseTo(100 * (plain[3].se ?? 0), 4);
  });

  it('have errors that linearisation and the jackknife agree on, and that samples bear out', () => {
    const runs = Array.from({ length: 40 }, (_, sample) => {
      const data = world(
        Float64Array.from({ length: 1000 }, () => normal()),
        100 + sample,
      );
      return figures(data, 'score', true);
    });
    // sd, median, lowest level
    for (const at of [0, 3, 6]) {
      const values = runs.map((rows) => rows[at].value ?? 0);
      const mean = values.reduce((sum, one) => sum + one, 0) / runs.length;
      const spread = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (runs.length - 1));
      const stated = Math.sqrt(runs.reduce((sum, rows) => sum + (rows[at].se ?? 0) ** 2, 0) / runs.length);
      // The spread of 40 samples is known to about 11 %.
      expect(stated / spread).toBeGreaterThan(0.75);
      expect(stated / spread).toBeLessThan(1.35);
    }
    const data = world(
      Float64Array.from({ length: 1000 }, () => normal()),
      7,
    );
    const [taylor] = estimate(data, {
      measurementErrors: { score: 'error' },
      replicates: { method: 'linearised' },
      analyses: [{ statistic: 'sd', of: 'score', corrected: true }],
    });
    expect(taylor.value).toBeCloseTo(figures(data, 'score', true)[0].value ?? 0, 9);
    expect((taylor.se ?? 0) / (figures(data, 'score', true)[0].se ?? 1)).toBeGreaterThan(0.5);
  });

  it('take a few pupils as normal and answer for a constant', () => {
    const data = world(
      Float64Array.from({ length: 12 }, () => normal()),
      5,
    );
    expect(figures(data, 'score', true)[0].value).toBeGreaterThan(0);
    const constant = { ...data, numeric: { ...data.numeric, score: new Float64Array(12).fill(1) } };
    expect(figures(constant, 'score', true)[0]).toMatchObject({ value: null, problem: 'undefined' });
  });
});
