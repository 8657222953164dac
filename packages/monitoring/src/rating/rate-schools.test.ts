import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { estimateRound } from '../estimates/estimate-round.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import {
  answerSmallRound,
  drawSmallRound,
  succeeded,
  type TestContext,
  testContext,
} from '../testing/index.ts';
import { rateSchools } from './rate-schools.ts';

const asked = { round: 'round-1', test: 'grade-4', domain: 'mathematics' };
let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await answerSmallRound(context, await drawSmallRound(context));
  await scaleRound(context, { round: asked.round });
  await estimateRound(context, { round: asked.round });
});
afterAll(() => opened.close());

const deeds = async () =>
  (
    await context.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'rating.%')
      .orderBy('id')
      .execute()
  ).map(({ action }) => action);

test('a monitoring gives no rating of schools: the attempt is refused with the reason and stays on record', async () => {
  expect(await rateSchools(context, asked)).toMatchObject({
    ok: false,
    problems: [{ code: 'rating-forbidden', received: 'monitoring' }],
  });
  expect(await deeds()).toEqual(['rating.refused']);
});

test('a procedure that is meant to compare gives one, with the places that the intervals leave open', async () => {
  await context.db
    .updateTable('round')
    .set({ purpose: 'assessment' })
    .where('code', '=', asked.round)
    .execute();
  const rated = succeeded(await rateSchools(context, asked));
  expect(rated.length).toBeGreaterThan(1);
  for (const [index, { bestPlace, worstPlace, mean }] of rated.entries()) {
    expect(bestPlace).toBeLessThanOrEqual(index + 1);
    expect(worstPlace).toBeGreaterThanOrEqual(index + 1);
    expect(mean).toBeLessThanOrEqual(rated[Math.max(0, index - 1)]?.mean ?? mean);
  }
  expect(await deeds()).toEqual(['rating.refused', 'rating.made']);
});
