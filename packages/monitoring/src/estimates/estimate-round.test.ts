import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import { answerSmallRound, drawSmallRound, type TestContext, testContext } from '../testing/index.ts';
import { estimateRound } from './estimate-round.ts';
import { readResults } from './results.ts';

const round = { round: 'round-1' };
let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await answerSmallRound(context, await drawSmallRound(context));
  await scaleRound(context, round);
  await estimateRound(context, round);
});
afterAll(() => opened.close());

/** All stored figures in the order of their names, rounded where the order of summation shows. */
async function stored(): Promise<unknown[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select domain, area_level, area_code, group_by, group_value, statistic, term, value, se, low, high, df, n, schools, sum_of_weights,
           suppressed, interval_kind
    from estimate order by domain, area_level, area_code, group_by, group_value, statistic, term`.execute(
    context.db,
  );
  return rows.map((row) =>
    Object.values(row).map((value) => (typeof value === 'number' ? Number(value.toPrecision(11)) : value)),
  );
}

/** Areas of all domains. */
const sources = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from estimate_source`.execute(context.db)).rows[0]?.n ??
  0;

const releases = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from estimate_release`.execute(context.db)).rows[0]?.n;

describe('estimating a round again', () => {
  test('changes nothing where nothing has changed, and makes no release of it', async () => {
    const [before, count] = [await stored(), await releases()];
    const { estimates, refreshedAreas } = await estimateRound(context, round);
    expect(estimates).toBe(before.length);
    expect(refreshedAreas).toBe(0);
    expect(await stored()).toEqual(before);
    expect([count, await releases()]).toEqual([1, 1]);
  });

  test('after changes of pupils, scores and weights equals an estimation from nothing', async () => {
    const before = await stored();
    for (const change of [
      sql`update answer_sheet set gender = case gender when 'girl' then 'boy' else 'girl' end where id = 3`,
      sql`update answer_sheet set weight = weight * 1.5 where school_id = (select min(school_id) from answer_sheet)`,
      sql`delete from answer_sheet where id = 30`,
      sql`update measure set theta_wle = theta_wle + 0.1 where sheet_id = 41`,
    ])
      await change.execute(context.db);
    const { refreshedAreas } = await estimateRound(context, round);
    const refreshed = await stored();
    expect(refreshed).not.toEqual(before);
    expect(refreshedAreas).toBeLessThan(await sources());
    await sql`delete from estimate`.execute(context.db);
    await sql`delete from estimate_source`.execute(context.db);
    await estimateRound(context, round);
    expect(await stored()).toEqual(refreshed);
  });
});

test('scaling keeps the estimates of a domain whose scores come out the same, and drops the others', async () => {
  await scaleRound(context, round);
  await estimateRound(context, round);
  const before = await stored();
  await scaleRound(context, round);
  expect(await stored()).toEqual(before);
  await sql`update answer_sheet set answers = set_byte(answers, 0, 1 - get_byte(answers, 0))
    where get_byte(answers, 0) < 2 and school_id = (select min(school_id) from answer_sheet)`.execute(
    context.db,
  );
  await scaleRound(context, round);
  const { rows } = await sql`select distinct domain from estimate`.execute(context.db);
  expect(rows).toEqual([{ domain: 'science' }]);
  await estimateRound(context, round);
  expect((await stored()).length).toBe(before.length);
});

test('the interval of the nation is about all pupils of the year, that of a school about its work', async () => {
  const results = await readResults(context, {
    ...round,
    test: 'grade-4',
    domain: 'science',
    level: 'school',
    group: 'all',
  });
  expect(results.nation.intervalKind).toBe('all-pupils');
  expect(new Set(results.rows.map(({ mean }) => mean.intervalKind))).toEqual(new Set(['school']));
});

test('figures leave the server in the steps of the pages', async () => {
  const request = { ...round, test: 'grade-4', domain: 'science', level: 'school', group: 'all' } as const;
  const { rows } = await readResults(context, request);
  const isStep = (value: number | null, step: number) =>
    value === null || Math.abs(value / step - Math.round(value / step)) < 1e-6;
  for (const { mean, sd, percentiles, levels } of rows) {
    expect([mean.value, mean.low, mean.high, sd.value].every((value) => isStep(value, 0.1))).toBe(true);
    expect(percentiles.every(({ figure }) => isStep(figure.value, 1))).toBe(true);
    expect(levels.every(({ figure }) => isStep(figure.value, 0.01))).toBe(true);
  }
  const { rows: full } = await sql<{ value: number }>`
    select value from estimate where value is not null and statistic = 'mean'`.execute(context.db);
  expect(full.some(({ value }) => !isStep(value, 0.1))).toBe(true);
});

test('the ledger cannot be changed', async () => {
  await expect(sql`update released_group set pupils = 1`.execute(context.db)).rejects.toThrow(/immutable/);
  await expect(sql`delete from estimate_release`.execute(context.db)).rejects.toThrow(/immutable/);
});
