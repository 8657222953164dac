import { languages } from '@sapa/language';
import { isSuppressed } from '@sapa/reports';
import { readTable } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { estimateRound } from '../estimates/estimate-round.ts';
import { NotFound } from '../not-found.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import {
  answerSmallRound,
  drawSmallRound,
  succeeded,
  type TestContext,
  testContext,
} from '../testing/index.ts';
import { territoryFindings } from './territory-findings.ts';
import { writeTerritoryReport } from './write-territory-report.ts';

const round = 'round-1';
let opened: TestContext;
let context: Context;
let areas: { code: string; level: string }[];

beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await answerSmallRound(context, await drawSmallRound(context));
  await scaleRound(context, { round });
  await estimateRound(context, { round });
  areas = await context.db.selectFrom('area').select(['code', 'level']).orderBy('code').execute();
});
afterAll(() => opened.close());

const codesOf = (level: string) => areas.filter((it) => it.level === level).map(({ code }) => code);

test('a report tells the stored figures, and hides whatever is hidden there', async () => {
  for (const area of [...codesOf('nation'), ...codesOf('region')]) {
    const { tests, area: own } = await territoryFindings(context, { round, area });
    for (const { domains } of tests)
      for (const { domain, whole } of domains) {
        const stored = await context.db
          .selectFrom('estimate')
          .select(['value', 'suppressed'])
          .where('domain', '=', domain)
          .where('area_level', '=', own.level)
          .where('area_code', '=', area)
          .where('statistic', '=', 'mean')
          .where('group_by', '=', 'all')
          .executeTakeFirst();
        const [first] = whole;
        if (!first) throw new Error('a report without its territory');
        if (stored?.value == null) expect(isSuppressed(first.result)).toBe(true);
        else expect(first.result).toMatchObject({ value: stored.value });
      }
  }
});

test('the nation has its regions as parts, a region its districts, and each is compared with the whole', async () => {
  const [nation = ''] = codesOf('nation');
  const { tests } = await territoryFindings(context, { round, area: nation });
  const [domain] = tests[0]?.domains ?? [];
  expect(domain?.parts).toHaveLength(codesOf('region').length);
  for (const { result, difference } of domain?.parts ?? [])
    expect(isSuppressed(result)).toBe(difference !== null && isSuppressed(difference));
  expect(tests[0]?.pupils).toBeGreaterThan(0);
});

describe.each(languages)('in %s', (language) => {
  test('region and nation become a document and a workbook', async () => {
    for (const area of [codesOf('nation')[0] ?? '', codesOf('region')[0] ?? '']) {
      const pdf = await writeTerritoryReport(context, { round, area, language, format: 'pdf' });
      expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part');
      const xlsx = await writeTerritoryReport(context, { round, area, language, format: 'xlsx' });
      expect(succeeded(await readTable(xlsx, 'report.xlsx')).rows.length).toBeGreaterThan(0);
    }
  });
});

test('a district has no report of its own', async () => {
  const [district = ''] = codesOf('district');
  await expect(territoryFindings(context, { round, area: district })).rejects.toThrow(NotFound);
});

test('where the results of a region are hidden, for its own sake or for others, so are its shares of items', async () => {
  const [region = ''] = codesOf('region');
  await context.db
    .updateTable('estimate')
    .set({ value: null, suppressed: 'complementary' })
    .where('area_level', '=', 'region')
    .where('area_code', '=', region)
    .execute();
  let hidden = 0;
  for (const area of codesOf('region')) {
    const { tests } = await territoryFindings(context, { round, area });
    for (const { whole, items, objectives } of tests.flatMap(({ domains }) => domains)) {
      const isHidden = whole[0] === undefined || isSuppressed(whole[0].result);
      if (isHidden) hidden++;
      for (const { here } of [...items, ...objectives]) expect(here === null).toBe(isHidden);
    }
  }
  expect(hidden).toBeGreaterThan(3);
});
