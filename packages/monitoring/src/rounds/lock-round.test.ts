import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { drawRound } from '../draw/draw-round.ts';
import { freezeRoundFrame } from '../frame/freeze-round-frame.ts';
import { importAnswers } from '../results/import-answers.ts';
import {
  openSmallRound,
  smallAnswers,
  smallMapping,
  type TestContext,
  testContext,
} from '../testing/index.ts';

const round = 'round-1';
let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await openSmallRound(context);
});
afterAll(() => opened.close());

/** Does the same from several sides at the same moment; returns how many were taken and with which problems the others were refused. */
async function atOnce(
  step: () => ReturnType<typeof freezeRoundFrame | typeof drawRound | typeof importAnswers>,
) {
  const results = await Promise.all([step(), step(), step()]);
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems.map(({ code }) => code)));
  return { taken: results.filter(({ ok }) => ok).length, problems };
}

// One after the other: a draw needs the frame.
test('what a round has once is taken once from several who do it at the same moment', async () => {
  expect(await atOnce(() => freezeRoundFrame(context, { round, rules: [] }))).toEqual({
    taken: 1,
    problems: ['frame-already-frozen', 'frame-already-frozen'],
  });
  const design = { fraction: 0.5, strata: ['region'], minimumPerStratum: 2, mergeOrder: [] };
  expect(await atOnce(() => drawRound(context, { round, design, seed: '4-1-6' }))).toEqual({
    taken: 1,
    problems: ['already-drawn', 'already-drawn'],
  });
  const drawn = await context.db
    .selectFrom('draw_school')
    .innerJoin('school', 'school.id', 'draw_school.school_id')
    .select('school.code')
    .execute();
  const table = smallAnswers(drawn.map(({ code }) => code));
  expect(await atOnce(() => importAnswers(context, { round, table, mapping: smallMapping }))).toEqual({
    taken: 1,
    problems: ['code-taken', 'code-taken'],
  });
});
