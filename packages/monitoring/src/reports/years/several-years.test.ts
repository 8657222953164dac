import { isSuppressed, type SchoolFindings } from '@sapa/reports';
import type { Table } from '@sapa/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../context.ts';
import { estimateRound } from '../../estimates/estimate-round.ts';
import type { AnswersMapping } from '../../results/answers-mapping.ts';
import { importAnswers } from '../../results/import-answers.ts';
import { createRound } from '../../rounds/create-round.ts';
import { describeScale } from '../../scaling/describe-scale.ts';
import { scaleRound } from '../../scaling/scale-round.ts';
import { importSuccession } from '../../succession/import-succession.ts';
import { territoryFindings } from '../../territory/territory-findings.ts';
import {
  drawnRound,
  drawSmallRound,
  smallAnswers,
  smallMapping,
  succeeded,
  type TestContext,
  tableOf,
  testContext,
} from '../../testing/index.ts';
import { buildFindings } from '../build-findings.ts';
import { readSchoolFindings } from '../read-school.ts';

/** By how much the pupils of the second round are abler, in logits; the abilities of the first have this standard deviation. */
const shift = 0.8;
const spread = Math.hypot(0.5, 1);

/** In the second round two items of mathematics are new, and four of science: too few are left to link that. */
const renamed: Readonly<Record<string, string>> = {
  M7: 'N7',
  M8: 'N8',
  S5: 'T5',
  S6: 'T6',
  S7: 'T7',
  S8: 'T8',
};
const newName = (item: string) => renamed[item] ?? item;

const secondMapping: AnswersMapping = {
  ...smallMapping,
  items: smallMapping.items.map(newName),
  domains: renameKeys(smallMapping.domains),
  key: renameKeys(smallMapping.key ?? {}),
};

function renameKeys(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([item, value]) => [newName(item), value]));
}

/** The rows of a table without some of them; the first column is the pupil, the second the school. */
function without(table: Table, isLeftOut: (school: string, pupil: number) => boolean): Table {
  const rows = table.rows.filter(
    ([pupil = '', school = '']) => !isLeftOut(school, Number(pupil.split('-')[1])),
  );
  return { ...table, rows };
}

let opened: TestContext;
let context: Context;
let drawn: string[];
/** Three pupils were tested in the first round. */
let few: string;
/** Joined to `heir` after the first round. */
let joined: string;
let heir: string;

async function finish(round: string) {
  await scaleRound(context, { round, ...(round === 'round-2' ? { linkTo: 'round-1' } : {}) });
  await estimateRound(context, { round });
  await buildFindings(context, { round });
}

beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  drawn = await drawSmallRound(context);
  [joined = '', heir = ''] = drawn;
  // In another region: for the sake of a hidden school another one of its district is hidden too.
  few = drawn.at(-6) ?? '';
  const first = without(smallAnswers(drawn, 24), (school, pupil) => school === few && pupil > 3);
  succeeded(await importAnswers(context, { round: 'round-1', table: first, mapping: smallMapping }));
  await finish('round-1');
  const names = { kk: 'Екінші', ru: 'Второй', en: 'Second' };
  succeeded(await createRound(context, { code: 'round-2', names, year: 2027, registerCode: 'small' }));
  const design = { fraction: 0.5, strata: ['region'], minimumPerStratum: 2, mergeOrder: [] };
  await drawnRound(context, { round: 'round-2', design });
  const heads = ['from_code', 'to_code', 'kind', 'date'];
  const table = tableOf(heads, [[joined, heir, 'merged', '2026-09-01']]);
  succeeded(await importSuccession(context, { register: 'small', earlierRegister: 'small', table }));
  const answers = smallAnswers(drawn, 24, { seed: 20270301, shift });
  const second = without(
    { ...answers, columns: answers.columns.map(newName) },
    (school) => school === joined,
  );
  succeeded(await importAnswers(context, { round: 'round-2', table: second, mapping: secondMapping }));
  await finish('round-2');
});
afterAll(() => opened.close());

async function yearsOf(school: string, domain = 'mathematics') {
  const findings: SchoolFindings = await readSchoolFindings(context, { round: 'round-2', school });
  return { findings, years: findings.grades[0]?.domains.find((it) => it.domain === domain)?.years };
}

describe('the scale of the second round', () => {
  test('is linked to that of the first where five good items are common, and is one of its own where they are not', async () => {
    const at = { round: 'round-2', test: 'grade-4' };
    const linked = await describeScale(context, { ...at, domain: 'mathematics' });
    expect(linked.link).toMatchObject({ round: 'round-1', year: 2026, items: 8, common: 6, good: 6 });
    expect(linked.link?.constants).not.toBe(null);
    expect(linked.link?.anchors).toHaveLength(6);
    const own = await describeScale(context, { ...at, domain: 'science' });
    expect(own.link).toMatchObject({ items: 8, common: 4, good: 4, constants: null });
  });

  test('stays linked when the round is scaled again, until it is asked not to be', async () => {
    const scale = async () => {
      const { link } = await describeScale(context, {
        round: 'round-2',
        test: 'grade-4',
        domain: 'mathematics',
      });
      return link?.round ?? null;
    };
    await scaleRound(context, { round: 'round-2' });
    expect(await scale()).toBe('round-1');
    await scaleRound(context, { round: 'round-2', linkTo: null });
    expect(await scale()).toBe(null);
    await finish('round-2');
    expect(await scale()).toBe('round-1');
  });
});

describe('the report of the second round', () => {
  test('finds the planted change of the nation inside the interval, and nothing of what is not linked', async () => {
    const { findings, years } = await yearsOf(drawn[5] ?? '');
    expect(findings.method.scale.linkedTo).toBe(2026);
    expect(years?.earlier.map(({ year }) => year)).toEqual([2026]);
    const change = years?.changes.find(({ of }) => of === 'nation')?.difference;
    if (!change || isSuppressed(change)) throw new Error('the change of the nation is shown');
    const { to } = (
      await describeScale(context, { round: 'round-2', test: 'grade-4', domain: 'mathematics' })
    ).link?.constants ?? { to: { slope: Number.NaN } };
    const planted = (to.slope * shift) / spread;
    expect(planted).toBeGreaterThan(40);
    expect(change.low).toBeLessThan(planted);
    expect(change.high).toBeGreaterThan(planted);
    expect(change.verdict).toBe('higher');
    expect((await yearsOf(drawn[5] ?? '', 'science')).years).toBe(undefined);
  });

  test('the report of the nation says too from which year its scale comes', async () => {
    const { code } = await context.db
      .selectFrom('area')
      .select('code')
      .where('level', '=', 'nation')
      .executeTakeFirstOrThrow();
    const methodIn = async (round: string) =>
      (await territoryFindings(context, { round, area: code })).method;
    expect((await methodIn('round-1')).scale.linkedTo).toBe(undefined);
    expect((await methodIn('round-2')).scale.linkedTo).toBe(2026);
  });

  test('adds the errors of both years and of the linking', async () => {
    const { findings, years } = await yearsOf(drawn[5] ?? '');
    const now = findings.grades[0]?.domains.find(({ domain }) => domain === 'mathematics')?.school;
    const then = years?.earlier[0]?.results.find(({ of }) => of === 'school')?.result;
    const change = years?.changes.find(({ of }) => of === 'school')?.difference;
    if (!now || !then || !change || !years || isSuppressed(now) || isSuppressed(then) || isSuppressed(change))
      throw new Error('all of them are shown');
    expect(change.value).toBeCloseTo(now.value - then.value, 9);
    expect(years.link.error).toBeGreaterThan(0);
    expect(change.se).toBeCloseTo(Math.sqrt(now.se ** 2 + then.se ** 2 + years.link.error ** 2), 9);
    expect(change.adjustedP).toBeDefined();
    expect(change.stability).toBeGreaterThan(0);
  });

  test('hides the change of a school whose earlier result was hidden', async () => {
    const { years } = await yearsOf(few);
    const of = 'school';
    expect(years?.earlier[0]?.results).toContainEqual({ of, result: { suppressed: 'few-pupils' } });
    expect(years?.changes).toContainEqual({ of, difference: { suppressed: 'few-pupils' } });
  });

  test('notes a merged school, whose earlier result is that of all its parts', async () => {
    const { years } = await yearsOf(heir);
    expect(years?.schoolChanges).toEqual(['merged']);
    const then = years?.earlier[0]?.results.find(({ of }) => of === 'school')?.result;
    expect(then).toMatchObject({ n: 48 });
  });

  test('tells no years once the first round was scaled anew', async () => {
    await scaleRound(context, { round: 'round-1', model: 'rasch' });
    await estimateRound(context, { round: 'round-1' });
    await buildFindings(context, { round: 'round-2' });
    expect((await yearsOf(drawn[5] ?? '')).years).toBe(undefined);
  });
});
