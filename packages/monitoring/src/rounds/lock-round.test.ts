import type { Result } from '@sapa/tables';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announceSeed } from '../ceremony/announce-seed.ts';
import { fixDesign } from '../ceremony/fix-design.ts';
import { openCeremony } from '../ceremony/open-ceremony.ts';
import type { Context } from '../context.ts';
import { drawRound } from '../draw/draw-round.ts';
import { freezeRoundFrame } from '../frame/freeze-round-frame.ts';
import { importAnswers } from '../results/import-answers.ts';
import {
  drawnRound,
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
async function atOnce(step: () => Promise<Result<unknown>>) {
  const results = await Promise.all([step(), step(), step()]);
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems.map(({ code }) => code)));
  return { taken: results.filter(({ ok }) => ok).length, problems };
}

const once = (state: string) => ({
  taken: 1,
  problems: [`ceremony-is-${state}`, `ceremony-is-${state}`],
});

// One after the other: each step needs the one before it.
test('what a ceremony or a round has once is taken once from several who do it at the same moment', async () => {
  const design = { fraction: 0.5, strata: ['region'], minimumPerStratum: 2, mergeOrder: [], exclusions: [] };
  expect(await atOnce(() => fixDesign(context, { round, design }))).toEqual(once('design-fixed'));
  expect(await atOnce(() => freezeRoundFrame(context, { round }))).toEqual(once('frame-frozen'));
  const announced = { round, seed: '4-1-6', note: 'chosen by the test of what is done at once' };
  expect(await atOnce(() => announceSeed(context, announced))).toEqual(once('seed-made'));
  expect(await atOnce(() => drawRound(context, { round }))).toEqual(once('drawn'));
  expect(await atOnce(() => openCeremony(context, { round, reason: 'once more' }))).toEqual({
    taken: 1,
    problems: ['ceremony-is-open', 'ceremony-is-open'],
  });
  const draw = await drawnRound(context, { round, design });
  const table = smallAnswers(draw.schools.map(({ code }) => code));
  expect(await atOnce(() => importAnswers(context, { round, table, mapping: smallMapping }))).toEqual({
    taken: 1,
    problems: ['code-taken', 'code-taken'],
  });
});
