import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from './context.ts';
import { listSample } from './draw/read-draw.ts';
import { listExclusions } from './frame/read-frame.ts';
import type { PageRequest } from './page.ts';
import { listRegisterSchools } from './register/list-schools.ts';
import { listTestedSchools } from './reports/read-school.ts';
import {
  answerSmallRound,
  drawnRound,
  openSmallRound,
  type TestContext,
  testContext,
} from './testing/index.ts';

const round = 'round-1';
let opened: TestContext;
let context: Context;
beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await openSmallRound(context);
  // The three schools with 120 pupils, one a region, are out.
  const exclusions = [{ rule: 'small', column: 'enrolment', is: '<' as const, value: 130 }];
  const draw = await drawnRound(context, { round, design: { exclusions } });
  const codes = draw.schools.map(({ code }) => code).sort();
  await answerSmallRound(context, codes);
});
afterAll(() => opened.close());

describe.each([
  ['of a register', (request: PageRequest) => listRegisterSchools(context, 'small', request)],
  ['that rules took out', (request: PageRequest) => listExclusions(context, { round }, request)],
  ['that were drawn', (request: PageRequest) => listSample(context, round, request)],
  ['that were tested', (request: PageRequest) => listTestedSchools(context, round, request)],
])('the list of the schools %s', (_name, list) => {
  test('has the same total on every page, also past the last', async () => {
    const { total, schools } = await list({ page: 1, pageSize: 500 });
    expect(total).toBeGreaterThan(2);
    expect(schools).toHaveLength(total);
    const pages = await Promise.all([1, 2, total + 1].map((page) => list({ page, pageSize: 2 })));
    expect(pages.map((page) => page.total)).toEqual([total, total, total]);
    expect(pages.map((page) => page.schools)).toEqual([schools.slice(0, 2), schools.slice(2, 4), []]);
  });

  test('is that of a region, and that of a text', async () => {
    const { schools } = await list({ page: 1, pageSize: 500 });
    const all = { page: 1, pageSize: 500 };
    const region = schools.filter((school) => school.region === 'Абай');
    expect(region.length).toBeGreaterThan(0);
    expect((await list({ ...all, region: 'Абай' })).schools).toEqual(region);
    const code = schools[0]?.code ?? '';
    expect((await list({ ...all, search: code })).schools).toEqual([schools[0]]);
    expect((await list({ ...all, search: '%' })).total).toBe(0);
  });
});
