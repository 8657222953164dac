import { createHash } from 'node:crypto';
import { type Columns, estimate } from '@sapa/estimation';
import { calibrate } from '@sapa/psychometrics';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { estimateRound } from '../estimates/estimate-round.ts';
import { readResults } from '../estimates/results.ts';
import { NotFound } from '../not-found.ts';
import { buildFindings } from '../reports/build-findings.ts';
import { listTestedSchools, readSchoolFindings } from '../reports/read-school.ts';
import { openSchoolReport } from '../reports/render-report.ts';
import { describeItem, listItems } from '../scaling/describe-item.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import {
  answerSmallRound,
  drawSmallRound,
  smallAnswers,
  smallMapping,
  type TestContext,
  testContext,
} from '../testing/index.ts';
import { describeRound } from './describe-round.ts';
import { listRounds } from './list-rounds.ts';

const round = 'round-1';
const mathematics = { round, test: 'grade-4', domain: 'mathematics' };
let opened: TestContext;
let context: Context;
let drawn: string[];
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  drawn = await drawSmallRound(context);
  await answerSmallRound(context, drawn);
  await scaleRound(context, { round });
  await estimateRound(context, { round });
  await buildFindings(context, { round });
});
afterAll(() => opened.close());

describe('scaling', () => {
  test('calibrates each domain as its answers alone say, weighted by the draw', async () => {
    const { items, tests } = await listItems(context, { round });
    expect(tests).toMatchObject([
      { test: 'grade-4', domain: 'mathematics', model: '2pl', persons: 192 },
      { test: 'grade-4', domain: 'science', model: '2pl', persons: 192 },
    ]);
    const sheets = await context.db
      .selectFrom('answer_sheet')
      .select(['answers', 'weight'])
      .orderBy('id')
      .execute();
    const direct = calibrate(
      {
        persons: sheets.length,
        items: smallMapping.items.slice(0, 8),
        cells: Uint8Array.from(sheets.flatMap(({ answers }) => [...answers.subarray(0, 8)])),
      },
      { model: '2pl', weights: Float64Array.from(sheets, ({ weight }) => weight) },
    );
    expect(items.slice(0, 8).map(({ code, a, b }) => ({ code, a, b }))).toEqual(
      direct.items.map(({ id, a, b }) => ({
        code: id,
        a: expect.closeTo(a, 6),
        b: [expect.closeTo(b[0] ?? 0, 6)],
      })),
    );
  });

  test('knows of an item its key, its options, its curve and its neighbours', async () => {
    const item = await describeItem(context, { round, test: 'grade-4', item: 'M2' });
    expect(item).toMatchObject({
      key: 'B',
      domain: 'mathematics',
      position: 1,
      n: 192,
      previous: 'M1',
      next: 'M3',
    });
    expect(item.options.map(({ label, isKey }) => [label, isKey])).toEqual([
      ['A', false],
      ['B', true],
      ['C', false],
      ['D', false],
    ]);
    const answered = item.options.reduce((sum, { n }) => sum + n, 0);
    const chosen = smallAnswers(drawn).rows.filter((row) => row[5] !== '-').length;
    expect(answered).toBe(chosen);
    expect(item.curve.probability.at(-1)).toBeGreaterThan(item.curve.probability[0] ?? 1);
    expect(item.observed.length).toBeGreaterThan(2);
    await expect(describeItem(context, { round, test: 'grade-4', item: 'M9' })).rejects.toThrow(NotFound);
  });
});

/** The pupils of mathematics as columns, read without the code that is tested. */
async function pupils(): Promise<Columns> {
  const { rows } = await sql<{
    score: number;
    weight: number;
    zone: number;
    unit: number;
    region: string;
    girl: number;
  }>`
    select c.scale_intercept + c.scale_slope * m.theta_wle as score, a.weight, a.jk_zone as zone, a.jk_unit as unit, s.region,
           (a.gender = 'girl')::int as girl
    from measure m join calibration c on c.id = m.calibration_id join answer_sheet a on a.id = m.sheet_id join school s on s.id = a.school_id
    where c.domain = 'mathematics' order by a.id`.execute(context.db);
  const labels = [...new Set(rows.map(({ region }) => region))];
  const numbers = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  return {
    rows: rows.length,
    numeric: {
      score: numbers((row) => row.score),
      weight: numbers((row) => row.weight),
      zone: numbers((row) => row.zone),
      unit: numbers((row) => row.unit),
      // Half of the schools of every stratum are drawn.
      fraction: numbers(() => 0.5),
      girl: numbers((row) => row.girl),
    },
    categorical: { region: { codes: Int32Array.from(rows, (row) => labels.indexOf(row.region)), labels } },
  };
}

/** A figure of everybody in mathematics with all its digits; readers get it in steps. */
async function stored(
  level: 'nation' | 'region' | 'school',
  code: string,
  statistic: 'mean' | 'sd' | 'percentile' | 'share' | 'gender-difference',
  term = '',
) {
  return context.db
    .selectFrom('estimate')
    .selectAll()
    .where('domain', '=', 'mathematics')
    .where('group_by', '=', 'all')
    .where('area_level', '=', level)
    .where('area_code', '=', code)
    .where('statistic', '=', statistic)
    .where('term', '=', term)
    .executeTakeFirstOrThrow();
}

describe('estimates', () => {
  test('of the nation lie on the reporting scale: mean 500, standard deviation 100', async () => {
    const { rows, nation, scale } = await readResults(context, {
      ...mathematics,
      level: 'nation',
      group: 'all',
    });
    expect(scale).toEqual({ mean: 500, sd: 100 });
    expect(nation.value).toBe(500);
    expect((await stored('nation', 'small', 'mean')).value).toBeCloseTo(500, 8);
    // The scale is that of the pupils tested (divisor Σw); the figure estimates all of whom they are a sample (Σw − 1).
    expect((await stored('nation', 'small', 'sd')).value).toBeCloseTo(100 * Math.sqrt(384 / 383), 8);
    expect(rows[0]?.sd.value).toBe(100.1);
    expect(rows).toMatchObject([{ pupils: 192, schools: 24 }]);
    const shares = rows[0]?.levels.map(({ figure }) => figure.value ?? 0) ?? [];
    expect(shares).toHaveLength(5);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
  });

  test('are those that a direct computation gives', async () => {
    const direct = estimate(await pupils(), {
      weight: 'weight',
      replicates: { method: 'jk2', zone: 'zone', unit: 'unit', population: 'fraction' },
      analyses: [
        { statistic: 'mean', of: 'score', by: ['region'] },
        { statistic: 'percentile', of: 'score', by: ['region'], p: [25] },
        { statistic: 'share', of: 'score', by: ['region'], cuts: [400, 475, 550, 625] },
      ],
    });
    const of = (region: string, statistic: string, term: string) =>
      direct.find((row) => row.group.region === region && row.statistic === statistic && row.term === term);
    for (const region of ['Абай', 'Ұлытау']) {
      const figures = [
        [await stored('region', region, 'mean'), of(region, 'mean', '')],
        [await stored('region', region, 'percentile', '25'), of(region, 'percentile', '25')],
        [await stored('region', region, 'share', '2'), of(region, 'share', '[475,550)')],
      ] as const;
      for (const [figure, expected] of figures) {
        expect(figure.value).toBeCloseTo(expected?.value ?? Number.NaN, 9);
        expect(figure.se).toBeCloseTo(expected?.se ?? Number.NaN, 9);
        expect(figure.n).toBe(expected?.n);
      }
    }
  });

  test('of few pupils or few schools are hidden, with all that could give them away', async () => {
    const levels = await Promise.all(
      (['region', 'district'] as const).map((level) =>
        readResults(context, { ...mathematics, level, group: 'all' }),
      ),
    );
    const sizes = await context.db
      .selectFrom('estimate')
      .select(['area_level', 'area_code', 'n', 'schools'])
      .where('domain', '=', 'mathematics')
      .where('group_by', '=', 'all')
      .where('statistic', '=', 'mean')
      .execute();
    const reasons = levels
      .flatMap(({ rows }) => rows)
      .map((row) => {
        const size = sizes.find((it) => it.area_level === row.level && it.area_code === row.code);
        const { n = 0, schools = 0 } = size ?? {};
        const reason = n < 30 ? 'few-pupils' : schools < 5 ? 'few-schools' : null;
        expect([row.pupils, row.schools]).toEqual(reason === null ? [n, schools] : [null, null]);
        const figures = [row.mean, row.sd, ...row.percentiles, ...row.levels].map((it) =>
          'figure' in it ? it.figure : it,
        );
        for (const { value, se, low, high, suppressed } of figures) {
          expect(suppressed).toBe(reason);
          expect([value, se, low, high].every((number) => (number === null) === (reason !== null))).toBe(
            true,
          );
        }
        return reason;
      });
    expect(new Set(reasons)).toEqual(new Set([null, 'few-pupils', 'few-schools']));
  });

  test('of few pupils of a school are hidden, those of all its pupils are shown', async () => {
    const request = { ...mathematics, level: 'school' as const, parent: 'Абай' };
    const all = await readResults(context, { ...request, group: 'all' });
    const inRegion = drawn.filter((code) => code.startsWith('1'));
    expect(all.rows.map(({ code }) => code)).toEqual(inRegion);
    expect(all.rows.every(({ mean, pupils: n }) => mean.value !== null && n === 8)).toBe(true);
    expect(all.parent.map(({ level, code }) => [level, code])).toEqual([
      ['nation', 'small'],
      ['region', 'Абай'],
    ]);
    const { rows } = await readResults(context, { ...request, group: 'gender' });
    expect(rows).toHaveLength(2 * inRegion.length);
    for (const { mean, sd, pupils: n, schools } of rows)
      expect([mean.suppressed, mean.n, sd.n, n, schools]).toEqual(['few-pupils', null, null, null, null]);
  });

  test('by gender in a region are shown, with the difference that a regression gives', async () => {
    const { rows } = await readResults(context, { ...mathematics, level: 'region', group: 'gender' });
    const abai = rows.filter(({ code }) => code === 'Абай');
    expect(abai.map(({ group }) => group)).toEqual(['boy', 'girl']);
    const { value } = await stored('region', 'Абай', 'gender-difference');
    expect(value).toBeCloseTo((abai[1]?.mean.value ?? 0) - (abai[0]?.mean.value ?? 0), 0);
  });

  test('of what does not exist are not found', async () => {
    const request = { ...mathematics, level: 'region' as const, group: 'all' as const };
    await expect(readResults(context, { ...request, test: 'grade-9' })).rejects.toThrow(NotFound);
    await expect(readResults(context, { ...request, parent: 'Atlantis' })).rejects.toThrow(NotFound);
    await expect(readResults(context, { ...request, round: 'nowhere' })).rejects.toThrow(NotFound);
  });
});

describe('findings', () => {
  test('are made for each tested school from the stored figures', async () => {
    const { total, schools } = await listTestedSchools(context, round, { page: 1, pageSize: 500 });
    expect(total).toBe(24);
    expect(schools.every(({ hasReport, pupils: n }) => hasReport && n === 8)).toBe(true);
    const [school = ''] = drawn;
    const findings = await readSchoolFindings(context, { round, school });
    expect(findings).toMatchObject({
      number: `round-1-${school}`,
      demo: false,
      school: { code: school, region: { code: 'Абай' } },
      grades: [{ grade: 4, participation: { enrolled: 8, tested: 8 } }],
      method: { sample: { schools: 24, pupils: 192 } },
    });
    const domain = findings.grades[0]?.domains[0];
    const own = await stored('school', school, 'mean');
    expect(domain?.school).toMatchObject({ value: own.value, se: own.se, n: 8 });
    expect(domain?.comparisons.map((comparison) => comparison.with)).toEqual([
      'district',
      'region',
      'nation',
    ]);
    // Eight pupils are too few for their answers to single items to be told.
    expect(domain?.items?.map(({ result }) => result)).toEqual(Array(8).fill(null));
    expect(domain?.gender?.girls).toEqual({ suppressed: 'few-pupils' });
  });

  test('say nothing of a school that was not tested', async () => {
    const untested = ['1001', '1002', '1003'].find((code) => !drawn.includes(code)) ?? '';
    await expect(readSchoolFindings(context, { round, school: untested })).rejects.toThrow(NotFound);
    const report = openSchoolReport(context, { round, school: untested, language: 'kk' });
    await expect(report).rejects.toThrow(NotFound);
  });

  test('become a document, drawn once and kept with its hash', async () => {
    const asked = { round, school: drawn[0] ?? '', language: 'kk' as const };
    const first = await openSchoolReport(context, asked);
    expect(Buffer.from(first.pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.sha256).toBe(createHash('sha256').update(first.pdf).digest('hex'));
    const second = await openSchoolReport(context, asked);
    expect(second.sha256).toBe(first.sha256);
    expect(await context.db.selectFrom('report').select('language').execute()).toEqual([{ language: 'kk' }]);
  });

  test('take the emblem and the standard of the installation', async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>';
    const emblem = { kind: 'svg' as const, bytes: Buffer.from(picture) };
    const own = { ...context, reportLook: { emblem, standard: 'a-2a' as const } };
    const { pdf } = await openSchoolReport(own, { round, school: drawn[0] ?? '', language: 'en' });
    expect(Buffer.from(pdf).toString('latin1')).toContain('pdfaid:part>2<');
  });
});

test('a round with everything done says so, with its figures', async () => {
  const { stages, tests } = await describeRound(context, round);
  expect(stages.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'register done',
    'frame done',
    'draw done',
    'delivery absent',
    'results done',
    'scaling done',
    'estimates done',
    'reports done',
    'follow-up absent',
  ]);
  expect(stages[4]?.figures).toContainEqual({ name: 'pupils', value: 192 });
  expect(tests).toMatchObject([
    { code: 'grade-4', domains: ['mathematics', 'science'], items: 16, pupils: 192 },
  ]);
  expect(await listRounds(context)).toMatchObject([
    { code: round, registerCode: 'small', isDemo: false, stage: 'reports' },
  ]);
});

test('every step of the cycle left its audit row', async () => {
  const rows = await context.db.selectFrom('audit').select('action').orderBy('id').execute();
  expect(rows.map(({ action }) => action)).toEqual([
    'register.import',
    'round.create',
    'ceremony.fix-design',
    'frame.freeze',
    'ceremony.announce-seed',
    'round.draw',
    'answers.import',
    'round.scale',
    'round.estimate',
    'round.findings',
  ]);
});

test('measured again, a round has the same figures, not twice as many', async () => {
  const figures = () =>
    context.db
      .selectFrom('estimate')
      .select([
        'area_level',
        'area_code',
        'domain',
        'group_by',
        'group_value',
        'statistic',
        'term',
        'value',
        'se',
      ])
      .orderBy('area_level')
      .orderBy('area_code')
      .orderBy('domain')
      .orderBy('group_by')
      .orderBy('group_value')
      .orderBy('statistic')
      .orderBy('term')
      .execute();
  const before = await figures();
  await scaleRound(context, { round });
  await estimateRound(context, { round });
  expect(await buildFindings(context, { round })).toEqual({ findings: 24 });
  expect(await figures()).toEqual(before);
});
