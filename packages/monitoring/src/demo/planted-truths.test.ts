import { demoTests, generateAnswers, generateNation, type PlantedSchool } from '@sapa/demo';
import { type Language, languages, translator } from '@sapa/language';
import {
  composeReport,
  type Difference,
  type DomainFindings,
  isSuppressed,
  type MeasuredDifference,
  type SchoolFindings,
} from '@sapa/reports';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { listTestedSchools, readSchoolFindings } from '../reports/read-school.ts';
import { listItems } from '../scaling/describe-item.ts';
import { readReviewQueue } from '../scaling/review-queue.ts';
import { territoryFindings } from '../territory/territory-findings.ts';
import { type TestContext, testContext } from '../testing/index.ts';
import { createDemoRound, demoRoundCode } from './create-demo-round.ts';

const round = demoRoundCode;
/** The seed of the demo that users see. */
const seed = 'sapa';
const wrongKeys = ['M4-08', 'M9-06'];
let opened: TestContext;
let context: Context;
let schools: SchoolFindings[];
let planted: Map<string, PlantedSchool>;
let badItems: string[];

beforeAll(async () => {
  opened = await testContext();
  context = opened.context;
  await createDemoRound(context, { size: 'region', seed });
  const listed = await listTestedSchools(context, round, { page: 1, pageSize: 500 });
  const codes = listed.schools.map(({ code }) => code);
  schools = await Promise.all(codes.map((school) => readSchoolFindings(context, { round, school })));
  const nation = generateNation(seed, 'region');
  const { truth } = generateAnswers(nation, demoTests(), codes, seed);
  planted = truth.plantedSchools;
  badItems = truth.items.flatMap(({ code, defect }) => (defect ? [code] : []));
}, 180_000);
afterAll(() => opened.close());

type Grade = SchoolFindings['grades'][number];

function plantedSchool(is: (kind: PlantedSchool) => boolean): {
  findings: SchoolFindings;
  kind: PlantedSchool;
} {
  const [code, kind] = [...planted].find(([, one]) => is(one)) ?? [];
  const findings = schools.find(({ school }) => school.code === code);
  if (!findings || !kind) throw new Error('the demo has no such school');
  return { findings, kind };
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** All that a report prints, with plain spaces. */
function textOf(findings: SchoolFindings, language: Language): string {
  return [...textsIn(composeReport(findings, language).document)].join('\n').replaceAll('\u00A0', ' ');
}

function domainOf({ domains }: Grade, name: string): DomainFindings {
  const domain = domains.find((it) => it.domain === name);
  if (!domain) throw new Error(`no ${name}`);
  return domain;
}

const measured = (differences: readonly (Difference | undefined)[]): MeasuredDifference[] =>
  differences.filter((it) => it !== undefined).filter((it): it is MeasuredDifference => !isSuppressed(it));

describe('an item with a wrong key', () => {
  test('is suspected when items are screened, no sound one is, and waits for the experts', async () => {
    const { items } = await listItems(context, { round });
    const flagged = items.filter(({ flags }) => flags.includes('wrong-key-suspected'));
    const suspected = flagged.map(({ code }) => code);
    expect(suspected).toEqual(expect.arrayContaining(wrongKeys));
    expect(suspected.filter((code) => !badItems.includes(code))).toEqual([]);
    const { waiting } = await readReviewQueue(context, round);
    expect(waiting.map(({ item }) => item)).toEqual(expect.arrayContaining(wrongKeys));
  });

  test.each(languages)(
    'is named as doubtful in the annex of items, and counts for no objective (%s)',
    (language) => {
      const [findings] = schools.filter(({ grades }) =>
        grades.every(({ participation }) => participation.tested > 50),
      );
      if (!findings) throw new Error('no large school');
      const text = textOf(findings, language);
      for (const [index, item] of wrongKeys.entries()) {
        const grade = findings.grades[index];
        if (!grade) throw new Error('a grade is missing');
        const { items = [], objectives = [] } = domainOf(grade, 'mathematics');
        expect(items.find(({ code }) => code === item)).toMatchObject({ doubtful: true });
        for (const objective of objectives) expect(objective.items).not.toContain(item);
        const doubtful = grade.domains.flatMap((domain) => (domain.items ?? []).filter((it) => it.doubtful));
        const codes = doubtful.map(({ code }) => code).join(', ');
        expect(text).toContain(translator(language)('report.items.doubtful', { items: codes }));
      }
    },
  );
});

describe('the gap between languages in a mixed school', () => {
  const theSchool = () => plantedSchool((kind) => kind.startsWith('behind'));

  test('is found in both grades, and always on the same side', () => {
    const { findings, kind } = theSchool();
    const side = kind === 'behind-in-ru' ? 'higher' : 'lower';
    for (const { domains } of findings.grades) {
      const differences = measured(domains.map(({ languages: it }) => it?.difference));
      const verdicts = differences.map(({ verdict }) => verdict);
      expect(verdicts).toContain(side);
      expect(new Set([...verdicts, 'not-found', side]).size).toBe(2);
      for (const { value } of differences) expect(value > 0).toBe(side === 'higher');
    }
  });

  test.each(languages)('is said in a sentence with its figures (%s)', (language) => {
    const { findings } = theSchool();
    const say = translator(language);
    const text = textOf(findings, language);
    let said = 0;
    for (const { domain, languages: it } of findings.grades.flatMap(({ domains }) => domains))
      for (const { verdict, value } of measured([it?.difference])) {
        if (verdict === 'not-found') continue;
        const points = Math.round(Math.abs(value));
        const named = domain === 'science' ? 'report.domain.science' : 'report.domain.mathematics';
        const sentence = say(`report.verdict.languages.${verdict}`, {
          domain: say(named),
          first: say('report.instruction.kk'),
          second: say('report.instruction.ru'),
          points,
          low: '…',
          high: '…',
        });
        expect(text).toContain(sentence.slice(0, sentence.indexOf('95')));
        said++;
      }
    expect(said).toBeGreaterThan(0);
  });

  test('is never told of reading, whose texts differ between the languages', () => {
    for (const { grades } of schools)
      for (const grade of grades) expect(domainOf(grade, 'reading').languages).toBeNull();
  });
});

describe('a school of six pupils', () => {
  const six = () => {
    for (const findings of schools)
      for (const grade of findings.grades) if (grade.participation.tested === 6) return { findings, grade };
    throw new Error('the demo has no school of six');
  };

  test('has its means told and nearly all else hidden', () => {
    const { grade } = six();
    const own = grade.domains.flatMap(
      ({ school, percentiles, gender, levels = [], items = [], objectives = [] }) => [
        school,
        ...percentiles.filter(({ of }) => of === 'school').map(({ points }) => points),
        ...(gender ? [gender.girls, gender.boys, gender.difference] : []),
        ...levels.flatMap(({ shares }) =>
          shares.filter(({ of }) => of === 'school').map(({ share }) => share),
        ),
        ...[...items, ...objectives].map(({ result }) => result),
      ],
    );
    const isHidden = (figure: object | null) => figure === null || isSuppressed(figure);
    const hidden = own.filter(isHidden).length;
    expect(own.length).toBeGreaterThan(60);
    expect(hidden / own.length).toBeGreaterThan(0.75);
    for (const { school } of grade.domains) expect(school).toMatchObject({ n: 6 });
    for (const { gender, percentiles, items = [], objectives = [] } of grade.domains) {
      expect([gender?.girls, gender?.boys].every((figure) => !figure || isSuppressed(figure))).toBe(true);
      expect(percentiles.find(({ of }) => of === 'school')?.points).toHaveProperty('suppressed');
      for (const { result } of [...items, ...objectives]) expect(result).toBeNull();
    }
    for (const { answers } of grade.questions ?? []) expect(answers).toBeNull();
  });

  test.each(languages)('says so (%s)', (language) => {
    const { findings } = six();
    expect(textOf(findings, language)).toContain(translator(language)('report.withheld.few-pupils'));
  });
});

describe('a school absent in part', () => {
  test.each(languages)(
    'has the caution in its report, a school with nearly all pupils has none (%s)',
    (language) => {
      const caution = (grade: Grade) => {
        const said = translator(language)('report.participation.caution', {
          grade: translator(language)('report.grade', { grade: grade.grade ?? 0 }),
          share: '|',
          limit: '|',
        });
        return said.split('|').at(-1) ?? '';
      };
      const { findings } = plantedSchool((kind) => kind === 'absent-in-part');
      const text = textOf(findings, language);
      for (const grade of findings.grades) {
        const { enrolled, tested } = grade.participation;
        expect(tested / (enrolled ?? 1)).toBeLessThan(0.85);
        expect(text).toContain(caution(grade));
      }
      const isWhole = ({ participation: { enrolled, tested } }: Grade) => tested >= 0.9 * (enrolled ?? 0);
      const whole = schools.filter(({ grades }) => grades.every(isWhole));
      expect(whole.length).toBeGreaterThan(20);
      for (const grade of whole[0]?.grades ?? [])
        expect(textOf(whole[0]!, language)).not.toContain(caution(grade));
    },
  );
});

describe('the lead of girls in reading', () => {
  const inNation = (grade: Grade, name: string) =>
    domainOf(grade, name).gender?.elsewhere.find(({ of }) => of === 'nation')?.difference;

  test('is found in the whole, and none in mathematics', () => {
    const [grade4, grade9] =
      schools.find(({ grades }) => grades.every((it) => it.domains[0]?.gender))?.grades ?? [];
    for (const grade of [grade4, grade9]) {
      if (!grade) throw new Error('no school tells of girls and boys');
      expect(inNation(grade, 'reading')).toMatchObject({ verdict: 'higher' });
      expect(inNation(grade, 'mathematics')).toMatchObject({ verdict: 'not-found' });
    }
  });

  /** Differences in reading that schools tell, each with the school that tells it. */
  const told = () =>
    schools.flatMap((findings) =>
      measured(findings.grades.map((grade) => domainOf(grade, 'reading').gender?.difference)).map(
        (difference) => ({ findings, difference }),
      ),
    );

  test('is found in a school only where its interval leaves out zero', () => {
    const verdicts = new Map<string, number>();
    for (const { difference } of told()) {
      const { verdict, low, high } = difference;
      if (verdict !== 'not-found') expect(verdict === 'higher' ? low : -high).toBeGreaterThan(0);
      verdicts.set(verdict, 1 + (verdicts.get(verdict) ?? 0));
    }
    expect(verdicts.get('higher')).toBeGreaterThan(1);
    expect(verdicts.get('not-found')).toBeGreaterThan(50);
    expect(verdicts.get('lower') ?? 0).toBe(0);
  });

  test.each(languages)('is said where it is found, and elsewhere that none is (%s)', (language) => {
    const say = translator(language);
    const found = told().filter(({ difference }) => difference.verdict === 'higher');
    const none = told().filter(({ difference }) => difference.verdict === 'not-found');
    for (const { findings, difference } of [...found, ...none.slice(0, 5)]) {
      const { verdict, value } = difference;
      const points = Math.round(Math.abs(value));
      const args = { domain: say('report.domain.reading'), points, difference: '|', low: '|', high: '|' };
      const sentence = say(`report.verdict.gender.${verdict}`, args);
      expect(textOf(findings, language)).toContain(sentence.slice(0, sentence.indexOf('|')));
    }
  });
});

describe('the report of the region', () => {
  const report = () => territoryFindings(context, { round, area: '27' });

  test('tells results by kind of school, but for kinds of few schools or pupils', async () => {
    const reasons = new Set<string>();
    for (const { groups } of (await report()).tests.flatMap(({ domains }) => domains)) {
      const kinds = groups.find(({ by }) => by === 'kind')?.rows ?? [];
      expect(kinds.length).toBeGreaterThan(2);
      expect(kinds[0]?.names.en).toBe('general school');
      for (const { result } of kinds) {
        if (!isSuppressed(result)) expect(result.n).toBeGreaterThanOrEqual(30);
        reasons.add(isSuppressed(result) ? result.suppressed : 'shown');
      }
    }
    expect([...reasons]).toEqual(expect.arrayContaining(['shown', 'few-schools']));
  });

  test('tells the answers to the questionnaire as the weighted pupils gave them', async () => {
    const [grade4] = (await report()).tests;
    const books = grade4?.questions.find(({ code }) => code === 'books');
    const { rows } = await sql<{ answer: number; weight: number }>`
      select (covariates ->> 'books')::int as answer, sum(weight) as weight from answer_sheet x join test t on t.id = x.test_id
      where t.grade = 4 and (covariates ->> 'books')::int < 254 group by 1 order by 1`.execute(context.db);
    const all = rows.reduce((sum, { weight }) => sum + weight, 0);
    expect(books?.answers?.map(({ here }) => here)).toEqual(
      rows.map(({ weight }) => expect.closeTo(weight / all, 4)),
    );
  });
});
