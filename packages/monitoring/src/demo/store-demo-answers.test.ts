import { demoTests, generateAnswers, generateNation } from '@sapa/demo';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRegister } from '../register/import-register.ts';
import { createRound } from '../rounds/create-round.ts';
import { drawnRound, succeeded, type TestContext, testContext } from '../testing/index.ts';
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
  const draw = await drawnRound(context, { round: 'round', seed: 'seed' });
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

test('the sample of the demo stands for all pupils of the schools that it was drawn from', async () => {
  const { context } = opened;
  const round = { code: 'sample', names, year: 2026, registerCode: 'demo' };
  const { id: roundId } = succeeded(await createRound(context, round));
  const { schools } = await drawnRound(context, { round: 'sample', seed: 'seed' });
  const tests = demoTests();
  const nation = generateNation('census', 'region');
  const { sheets } = generateAnswers(
    nation,
    tests,
    schools.map(({ code }) => code),
    'sample',
  );
  await storeDemoAnswers(context, { roundId, tests, sheets });
  const baseWeights = new Map(schools.map(({ code, baseWeight }) => [code, baseWeight]));
  for (const sheet of sheets) {
    const { weight } = await context.db
      .selectFrom('answer_sheet')
      .innerJoin('test', 'test.id', 'answer_sheet.test_id')
      .select(({ fn }) => fn.sum<number>('weight').as('weight'))
      .where('test.code', '=', sheet.test)
      .where('test.round_id', '=', roundId)
      .executeTakeFirstOrThrow();
    const enrolled = sheet.schools.map((code, index) => {
      return (baseWeights.get(code) ?? 0) * (sheet.enrolled[index] ?? 0);
    });
    expect(weight).toBeCloseTo(
      enrolled.reduce((sum, pupils) => sum + pupils, 0),
      5,
    );
  }
});
