import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Columns } from './columns.ts';
import type { Analysis, EstimateRow, Replicates } from './design/types.ts';
import { estimate } from './estimate.ts';
import { madeSchools, normalFrom, reordered, uniformFrom } from './testing/made-data.ts';

const zones: Replicates = { method: 'jk2', zone: 'zone', unit: 'unit' };
const linearised: Replicates = { method: 'linearised', stratum: 'zone', cluster: 'school' };
const scaleFree: Analysis[] = [
  { statistic: 'mean', of: 'score', by: ['region', 'gender'] },
  { statistic: 'mean', of: 'math', by: ['gender'] },
  { statistic: 'sd', of: 'score', denominator: 'weights' },
  { statistic: 'percentile', of: 'score', p: [10, 50, 90], by: ['region'] },
  { statistic: 'percentile', of: 'math', p: [25], quantile: 'interpolated' },
  { statistic: 'share', of: 'math', cuts: [40, 60] },
  { statistic: 'difference', of: 'math', by: ['region', 'gender'] },
  { statistic: 'difference', of: 'math', by: ['region'], against: 'whole' },
  { statistic: 'correlation', of: 'math', on: ['score'] },
  { statistic: 'regression', of: 'score', on: ['gender', 'math'] },
  { statistic: 'ratio', of: 'math', on: ['score'] },
  { statistic: 'variance', of: 'math', denominator: 'weights', by: ['gender'] },
  { statistic: 'percentile-gap', of: 'math', p: [10, 90] },
  { statistic: 'gini', of: 'math' },
  { statistic: 'concentration', of: 'math', on: ['score'] },
  { statistic: 'odds-ratio', of: 'score', cuts: [50], on: ['gender'] },
  { statistic: 'crosstable', of: 'gender', on: ['region'] },
  { statistic: 'group-test', of: 'math', on: ['region'] },
  { statistic: 'logistic', of: 'score', cuts: [50], on: ['gender'] },
  { statistic: 'two-level', of: 'math', on: ['gender'], school: 'school' },
  { statistic: 'decomposition', of: 'math', on: ['score'], by: ['gender'] },
  { statistic: 'growth', of: 'math', on: ['score'] },
  { statistic: 'sd', of: 'score', corrected: true },
];
const totals: Analysis[] = [{ statistic: 'total' }, { statistic: 'total', of: 'score', by: ['region'] }];
const world = fc.record({
  schools: fc.integer({ min: 4, max: 14 }).map((half) => 2 * half),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
});
const runs = { numRuns: 15, seed: 20240415 };

function run(data: Columns, analyses: Analysis[], replicates: Replicates): EstimateRow[] {
  return estimate(data, {
    weight: 'weight',
    replicates,
    plausibleValues: { math: 'pv*' },
    measurementErrors: { score: 'error' },
    analyses,
  });
}

// Refits stop at 1e-9 of their parameters, so figures of two paths agree a little less than sums do.
function near(found: number | null, expected: number | null, factor = 1): void {
  if (expected === null || found === null) expect(found).toBe(expected);
  else expect(Math.abs(found - expected * factor)).toBeLessThan(2e-7 * (1 + Math.abs(expected * factor)));
}

it.each([zones, linearised])(
  'multiplying all weights changes totals and nothing else ($method)',
  (replicates) => {
    fc.assert(
      fc.property(world, fc.double({ min: 0.01, max: 1000, noNaN: true }), ({ schools, seed }, factor) => {
        const data = madeSchools(schools, seed);
        const weight = data.numeric.weight.map((w) => w * factor);
        const scaled = { ...data, numeric: { ...data.numeric, weight } };
        // σ of a regression has Σw − k in it, as BIFIEsurvey's; it is the one figure that knows the scale.
        const before = run(data, scaleFree, replicates).filter((row) => row.term !== 'sigma');
        const after = run(scaled, scaleFree, replicates).filter((row) => row.term !== 'sigma');
        before.forEach((row, i) => {
          near(after[i].value, row.value);
          near(after[i].se, row.se);
          near(after[i].df, row.df);
        });
        const sums = run(data, totals, replicates);
        run(scaled, totals, replicates).forEach((row, i) => {
          near(row.value, sums[i].value, factor);
          near(row.se, sums[i].se, factor);
        });
      }),
      runs,
    );
  },
);

it.each([zones, linearised])('the order of the rows does not matter ($method)', (replicates) => {
  fc.assert(
    fc.property(world, ({ schools, seed }) => {
      const data = madeSchools(schools, seed);
      const uniform = uniformFrom(seed + 2);
      const keys = Array.from({ length: data.rows }, uniform);
      const order = keys.map((_, row) => row).sort((a, b) => keys[a] - keys[b]);
      const after = run(reordered(data, order), [...scaleFree, ...totals], replicates);
      run(data, [...scaleFree, ...totals], replicates).forEach((row, i) => {
        expect(after[i].group).toEqual(row.group);
        expect(after[i].n).toBe(row.n);
        near(after[i].value, row.value);
        near(after[i].se, row.se);
      });
    }),
    runs,
  );
});

const sums = scaleFree.slice(0, 16).filter(({ statistic }) => statistic !== 'odds-ratio');

it.each([zones, linearised])(
  'figures made of sums change by less than 1e-12 with the order and the blocks of rows ($method)',
  (replicates) => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 97 }), ({ schools, seed }, size) => {
        const data = madeSchools(schools, seed);
        // Blocks of rows from the last one to the first, as another reader of the file might deliver them.
        const order = Array.from({ length: data.rows }, (_, row) => row).sort(
          (a, b) => Math.floor(b / size) - Math.floor(a / size) || a - b,
        );
        const after = run(reordered(data, order), [...sums, ...totals], replicates);
        const agree = (found: number | null, expected: number | null, whole: number) => {
          if (found === null || expected === null) expect(found).toBe(expected);
          else expect(Math.abs(found - expected)).toBeLessThan(1e-12 * (1 + Math.abs(whole)));
        };
        run(data, [...sums, ...totals], replicates).forEach((row, i) => {
          agree(after[i].value, row.value, row.value ?? 0);
          agree(after[i].se, row.se, row.value ?? 0);
        });
      }),
      runs,
    );
  },
);

it('analyses give the same figures together and one by one', () => {
  const data = madeSchools(16, 3);
  const together = run(data, [...scaleFree, ...totals], zones);
  const alone = [...scaleFree, ...totals].flatMap((analysis) => run(data, [analysis], zones));
  expect(alone).toEqual(together.map((row, i) => ({ ...row, analysis: alone[i].analysis })));
});

/** The weights that JK2 by zone and unit stands for, written out. */
function stored(data: Columns, full: boolean): Columns {
  const numeric = { ...data.numeric };
  const zoneCount = Math.max(...data.numeric.zone) + 1;
  for (let zone = 0; zone < zoneCount; zone++)
    for (const deleted of full ? [1, 2] : [1])
      numeric[`rw${zone * 2 + deleted}`] = data.numeric.weight.map((w, row) => {
        if (data.numeric.zone[row] !== zone) return w;
        return data.numeric.unit[row] === deleted ? 0 : 2 * w;
      });
  return { ...data, numeric };
}

it.each([false, true])('replicates from zones equal stored ones (both halves: %s)', (full) => {
  fc.assert(
    fc.property(world, ({ schools, seed }) => {
      const data = madeSchools(schools, seed);
      const analyses: Analysis[] = [
        ...scaleFree,
        ...totals,
        { statistic: 'mean', of: 'score', by: ['school'] },
      ];
      const onTheFly = run(data, analyses, { ...zones, full });
      const columns: Replicates = { method: 'jk2', columns: 'rw*', scale: full ? 0.5 : 1 };
      run(stored(data, full), analyses, columns).forEach((row, i) => {
        near(onTheFly[i].value, row.value);
        near(onTheFly[i].se, row.se);
        expect(onTheFly[i].problem).toBe(row.problem);
      });
    }),
    runs,
  );
});

it('merging two groups equals their union', () => {
  fc.assert(
    fc.property(world, ({ schools, seed }) => {
      const data = madeSchools(schools, seed);
      const analyses: Analysis[] = ['mean', 'total'].map((statistic) => ({
        statistic: statistic === 'mean' ? 'mean' : 'total',
        of: 'score',
        by: ['gender'],
        totals: true,
      }));
      const rows = run(data, analyses, zones);
      for (const statistic of ['mean', 'total']) {
        const [boys, girls, all] = rows.filter((row) => row.statistic === statistic);
        const [a, b] = statistic === 'mean' ? [boys.sumOfWeights, girls.sumOfWeights] : [1, 1];
        const divisor = statistic === 'mean' ? a + b : 1;
        near(all.value, (a * (boys.value ?? 0) + b * (girls.value ?? 0)) / divisor);
        expect(all.n).toBe(boys.n + girls.n);
      }
    }),
    runs,
  );
});

it('two pupils a zone in full JK2, JKn and linearisation agree for a total', () => {
  const data = madeSchools(20, 5);
  const analyses: Analysis[] = [{ statistic: 'total', of: 'score' }];
  const [pairs] = run(data, analyses, { ...zones, full: true });
  const [jkn] = run(data, analyses, { method: 'jkn', stratum: 'zone', cluster: 'school' });
  const [taylor] = run(data, analyses, linearised);
  near(pairs.se, taylor.se);
  near(jkn.se, taylor.se);
});

it('95 % intervals of a cluster sample hold the true mean in about 95 % of 400 seeded samples', () => {
  const normal = normalFrom(11);
  let covered = 0;
  for (let sample = 0; sample < 400; sample++) {
    const schools = 40;
    const effects = Array.from({ length: schools }, () => 5 * normal());
    const data: Columns = {
      rows: schools * 5,
      numeric: {
        score: Float64Array.from(
          { length: schools * 5 },
          (_, i) => effects[Math.floor(i / 5)] + 8 * normal(),
        ),
        zone: Float64Array.from({ length: schools * 5 }, (_, i) => Math.floor(i / 10)),
        unit: Float64Array.from({ length: schools * 5 }, (_, i) => Math.floor(i / 5) % 2),
      },
      categorical: {},
    };
    const [row] = estimate(data, { replicates: zones, analyses: [{ statistic: 'mean', of: 'score' }] });
    if ((row.low ?? 1) <= 0 && (row.high ?? -1) >= 0) covered++;
  }
  // 380 expected, standard deviation 4.4; ignoring the schools would cover only about 280.
  expect(covered).toBeGreaterThan(365);
  expect(covered).toBeLessThan(395);
});
