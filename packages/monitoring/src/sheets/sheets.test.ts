import { languages } from '@sapa/language';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { scaleRound } from '../scaling/scale-round.ts';
import { answerSmallRound, drawSmallRound, type TestContext, testContext } from '../testing/index.ts';
import { expertiseFindings, writeExpertise } from './write-expertise.ts';
import { classResults, writePupils } from './write-pupils.ts';

const round = 'round-1';
let opened: TestContext;
let context: Context;
let school: string;

beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  const drawn = await drawSmallRound(context);
  school = drawn[0] ?? '';
  await answerSmallRound(context, drawn);
  await scaleRound(context, { round });
});
afterAll(() => opened.close());

test('every item of the round has one card, with the curve, the options and the groups of its scaling', async () => {
  const { tests } = await expertiseFindings(context, { round });
  const items = await context.db.selectFrom('item').select('code').execute();
  const cards = tests.flatMap((it) => it.cards);
  expect(cards.map(({ code }) => code).sort()).toEqual(items.map(({ code }) => code).sort());
  for (const { curve, options, p } of cards) {
    if (curve.length > 0) expect(Math.max(...curve.map(({ share }) => share))).toBeLessThanOrEqual(1);
    expect(options.filter(({ isKey }) => isKey)).toHaveLength(1);
    const key = options.find(({ isKey }) => isKey);
    if (p !== null) expect(key?.share).toBeGreaterThan(0);
  }
});

test('the cards can be those of flagged and judged items only', async () => {
  const all = (await expertiseFindings(context, { round })).tests.flatMap(({ cards }) => cards);
  const some = (await expertiseFindings(context, { round, only: 'flagged' })).tests.flatMap(
    ({ cards }) => cards,
  );
  expect(some.map(({ code }) => code)).toEqual(
    all.filter(({ flags, verdicts }) => flags.length + verdicts.length > 0).map(({ code }) => code),
  );
});

test('pupils stand by code with the score of each domain on the reporting scale, its interval and level', async () => {
  const { tests, levelNames } = await classResults(context, { round, school });
  const [of] = tests;
  expect(of?.pupils).toHaveLength(8);
  expect(of?.pupils.map(({ code }) => code)).toEqual(of?.pupils.map(({ code }) => code).toSorted());
  const stored = await context.db
    .selectFrom('measure as m')
    .innerJoin('calibration as c', 'c.id', 'm.calibration_id')
    .innerJoin('answer_sheet as a', 'a.id', 'm.sheet_id')
    .select(['a.pupil_code', 'c.domain', 'm.theta_wle', 'c.scale_slope', 'c.scale_intercept'])
    .where('a.pupil_code', '=', `${school}-1`)
    .execute();
  const [first] = of?.pupils ?? [];
  for (const { domain, score, level } of first?.scores ?? []) {
    const own = stored.find((it) => it.domain === domain);
    const expected = own ? own.scale_intercept + own.scale_slope * own.theta_wle : Number.NaN;
    expect(score?.value).toBeCloseTo(expected, 8);
    expect(levelNames[level ?? -1]).toBeDefined();
  }
});

describe.each(languages)('in %s', (language) => {
  test('cards, list and sheets are tagged documents', async () => {
    const documents = [
      await writeExpertise(context, { round, language }),
      await writePupils(context, { round, school, language, kind: 'list' }),
      await writePupils(context, { round, school, language, kind: 'sheets' }),
    ];
    for (const pdf of documents) expect(Buffer.from(pdf).toString('latin1')).toContain('pdfuaid:part');
  });
});

test('a school that is not there, or in which nobody was tested, has no list', async () => {
  await expect(classResults(context, { round, school: 'nowhere' })).rejects.toThrow(NotFound);
});
