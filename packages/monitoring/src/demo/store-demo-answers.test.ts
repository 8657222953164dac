import { demoTests, generateAnswers, generateNation } from '@sapa/demo';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawRound } from '../draw/draw-round.ts';
import { freezeRoundFrame } from '../frame/freeze-round-frame.ts';
import { importRegister } from '../register/import-register.ts';
import { createRound } from '../rounds/create-round.ts';
import { succeeded, type TestContext, testContext } from '../testing/index.ts';
import { storeDemoAnswers } from './store-demo-answers.ts';

const names = { kk: 'Ел', ru: 'Страна', en: 'Nation' };
let opened: TestContext;
beforeAll(async () => {
  opened = await testContext();
});
afterAll(() => opened.close());

test('in a census the drawn schools, too, stand for themselves alone', async () => {
  const { context } = opened;
  const nation = generateNation('census', 'region');
  const schools = nation.schools.map((school) => ({ ...school }));
  await importRegister(context, { code: 'demo', names, isDemo: true, areas: nation.areas, schools });
  const round = { code: 'round', names, year: 2026, registerCode: 'demo' };
  const { id: roundId } = succeeded(await createRound(context, round));
  succeeded(await freezeRoundFrame(context, { round: 'round', rules: [] }));
  const draw = succeeded(await drawRound(context, { round: 'round', design: {}, seed: 'seed' }));
  const drawn = new Set(draw.schools.map(({ code }) => code));
  const tested = schools
    .map(({ code }) => code)
    .filter((code) => drawn.has(code))
    .slice(0, 6);
  tested.push(
    ...schools
      .map(({ code }) => code)
      .filter((code) => !drawn.has(code))
      .slice(0, 6),
  );
  const tests = demoTests();
  const { sheets } = generateAnswers(nation, tests, tested, 'census');
  await storeDemoAnswers(context, { roundId, tests, sheets });
  const { weight } = await context.db
    .selectFrom('answer_sheet')
    .select(({ fn }) => fn.sum<number>('weight').as('weight'))
    .executeTakeFirstOrThrow();
  const enrolled = sheets.flatMap((sheet) =>
    Array.from(sheet.tested, (count, school) => (count > 0 ? (sheet.enrolled[school] ?? 0) : 0)),
  );
  expect(weight).toBeCloseTo(
    enrolled.reduce((sum, pupils) => sum + pupils, 0),
    6,
  );
});
