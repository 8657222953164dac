import type { DomainFindings } from '@sapa/reports';
import { reportingRules } from '../../estimates/rules.ts';
import type { TestedSchool } from '../tested-schools.ts';
import type { Expectation } from './expected-shares.ts';
import { toldAnswers, toldShare } from './few-answers.ts';
import { countOptions, type ItemSums, pointsOf } from './item-sums.ts';
import { ratioOf, varianceOf } from './ratio.ts';
import { roundShare, shareDifference } from './share-difference.ts';
import type { ReportItem } from './test-items.ts';
import { counts, type DomainReporting, type ReportObjective, type TestReporting } from './test-reporting.ts';

type Item = NonNullable<DomainFindings['items']>[number];
type Objective = NonNullable<DomainFindings['objectives']>[number];

/** What the answers of one school say about the items and objectives of one domain; the verdicts are still to be judged together. */
export function schoolItems(
  test: TestReporting,
  reporting: DomainReporting,
  school: TestedSchool,
  scoreSd: number | null,
): { items: Item[]; objectives: Objective[] } {
  const rows = test.answers.schools.get(school.id);
  const enough = rows !== undefined && rows.to - rows.from >= reportingRules.school.minimumPupils;
  if (!enough || scoreSd === null) return hidden(reporting);
  const points = new SchoolPoints(test, rows);
  const attainable = reporting.items.map((item) => sum(points.of([item]).attainable));
  const expectation = expectationOf(points, reporting, scoreSd, attainable);
  if (!expectation) return hidden(reporting);
  const region = (school.region && test.regions.get(school.region.code)) ?? null;
  const items = reporting.items.map((item, index) =>
    itemOf(test, points, item, { expected: expectation.shares[index] ?? 0, region }),
  );
  const objectives = reporting.objectives.map((objective) =>
    objectiveOf(points, reporting, objective, { expectation, attainable, items, region }),
  );
  return { items, objectives };
}

function hidden({ items, objectives }: DomainReporting): { items: Item[]; objectives: Objective[] } {
  return {
    items: items.map((item) => ({ ...nameOf(item), result: null })),
    objectives: objectives.map((objective) => ({ ...describe(objective), result: null })),
  };
}

/** Points won and attainable by each pupil of a school. */
class SchoolPoints {
  readonly test: TestReporting;
  readonly rows: { from: number; to: number };

  constructor(test: TestReporting, rows: { from: number; to: number }) {
    this.test = test;
    this.rows = rows;
  }

  /** Two columns over the pupils: points won and attainable on some items together. */
  of(items: readonly ReportItem[]): { won: Float64Array; attainable: Float64Array } {
    const { answers } = this.test;
    const won = new Float64Array(this.rows.to - this.rows.from);
    const attainable = new Float64Array(won.length);
    for (let pupil = 0; pupil < won.length; pupil++) {
      const row = (this.rows.from + pupil) * answers.items;
      for (const { position, maxScore } of items) {
        const points = pointsOf(answers.answers[row + position]!);
        if (points === null) continue;
        won[pupil]! += points;
        attainable[pupil]! += maxScore;
      }
    }
    return { won, attainable };
  }
}

const sum = (column: Float64Array) => column.reduce((all, value) => all + value, 0);

/** The school's own pupils spread by the variance of their scores less the error of a score, at least a quarter of it. */
function expectationOf(
  points: SchoolPoints,
  { domain, items, expectation }: DomainReporting,
  scoreSd: number,
  attainableOf: readonly number[],
): Expectation | null {
  const counting = items.filter(counts);
  const { won, attainable } = points.of(counting);
  if (sum(attainable) === 0) return null;
  const variance = (scoreSd / domain.slope) ** 2;
  const sd = Math.sqrt(Math.max(variance - domain.errorVariance, variance / 4, 0.01));
  const each = Float64Array.from(items, (item, index) => (counts(item) ? (attainableOf[index] ?? 0) : 0));
  return expectation.expect(sum(won) / sum(attainable), each, sd);
}

function nameOf({ code, details, key, options, doubtful }: ReportItem): Omit<Item, 'result'> {
  const label = options[key]?.label;
  return {
    code,
    ...(details.objective ? { objective: details.objective.code } : {}),
    ...(label ? { key: label } : {}),
    ...(doubtful ? { doubtful } : {}),
  };
}

function shareOf(sums: ItemSums | null, items: readonly ReportItem[]): number | null {
  if (!sums) return null;
  const over = (column: Float64Array) => items.reduce((all, { position }) => all + column[position]!, 0);
  const attainable = over(sums.attainable);
  return attainable > 0 ? roundShare(over(sums.won) / attainable) : null;
}

function itemOf(
  test: TestReporting,
  points: SchoolPoints,
  item: ReportItem,
  given: { expected: number; region: ItemSums | null },
): Item {
  const options = countOptions(test.answers, points.rows, item.position, item.options.length);
  const { won, attainable } = points.of([item]);
  const nation = shareOf(test.nation, [item]);
  if (options.given < reportingRules.item.minimumAnswers || nation === null)
    return { ...nameOf(item), result: null };
  const { value, bound } = toldShare(won, attainable);
  const answers = test.answers.choices ? toldAnswers(options.chosen, options.omitted, item.key) : null;
  const shareOfAll = (count: number) => roundShare(count / options.given);
  return {
    ...nameOf(item),
    result: {
      n: options.given,
      school: roundShare(value),
      ...(bound ? { bound } : {}),
      expected: Number.isFinite(given.expected) ? roundShare(given.expected) : nation,
      region: shareOf(given.region, [item]),
      nation,
      options: (answers?.chosen ?? []).map(({ option, count }) => ({
        option: item.options[option]?.label ?? String(option + 1),
        share: shareOfAll(count),
      })),
      omitted: answers && answers.omitted !== null ? shareOfAll(answers.omitted) : null,
      ...(answers && answers.other > 0 ? { other: shareOfAll(answers.other) } : {}),
    },
  };
}

function describe({ code, items }: ReportObjective): Omit<Objective, 'result'> {
  const details = items[0]?.details;
  return {
    code,
    names: details?.objective?.names ?? { kk: code, ru: code, en: code },
    ...(details?.contentArea ? { contentArea: details.contentArea } : {}),
    ...(details?.cognitiveLevel ? { cognitiveLevel: details.cognitiveLevel } : {}),
    items: items.map((item) => item.code),
  };
}

interface Given {
  expectation: Expectation;
  /** Points that could be won on each item of the domain in this school. */
  attainable: readonly number[];
  items: readonly Item[];
  region: ItemSums | null;
}

/**
 * School minus expected and school minus nation for one objective. The error of the first comes from the pupils' own
 * deviations u = z(objective) − c·z(total), where c is how fast the expected share moves with the expected total (delta
 * method): the level of the school is estimated from the same answers, and this counts. Each error is at least that of
 * independent answers at the share it is held against, so that few pupils who answered alike prove nothing.
 */
function objectiveOf(
  points: SchoolPoints,
  reporting: DomainReporting,
  objective: ReportObjective,
  { expectation, attainable: attainableOf, items, region }: Given,
): Objective {
  const own = points.of(objective.items);
  const attainable = sum(own.attainable);
  const pupils = own.attainable.filter((value) => value > 0).length;
  if (pupils < reportingRules.item.minimumAnswers) return { ...describe(objective), result: null };
  const over = (some: readonly ReportItem[], column: Float64Array) => {
    let points = 0;
    let all = 0;
    for (const [index, item] of reporting.items.entries()) {
      if (!some.includes(item)) continue;
      points += (attainableOf[index] ?? 0) * column[index]!;
      all += attainableOf[index] ?? 0;
    }
    return points / all;
  };
  const counting = reporting.items.filter(counts);
  const expected = over(objective.items, expectation.shares);
  const c = over(objective.items, expectation.slopes) / over(counting, expectation.slopes);
  const ratio = ratioOf(own.won, own.attainable);
  // Where nearly all pupils won all or nothing, the bound of it stands for their share, here and in the differences.
  const { value: told, bound } = toldShare(own.won, own.attainable);
  const total = points.of(counting);
  const totalRatio = ratioOf(total.won, total.attainable);
  const deviations = ratio.contributions.map((z, pupil) => z - c * totalRatio.contributions[pupil]!);
  const chance = (share: number) => (share * (1 - share)) / attainable;
  const toExpected = Math.sqrt(Math.max(varianceOf(deviations), chance(expected)));
  const { nation } = objective;
  const ownVariance = Math.max(varianceOf(ratio.contributions), chance(nation.value));
  const df = pupils - 1;
  return {
    ...describe(objective),
    result: {
      n: pupils,
      school: roundShare(told),
      ...(bound ? { bound } : {}),
      expected: roundShare(expected),
      region: shareOf(region, objective.items),
      nation: roundShare(nation.value),
      toNation: shareDifference(told - nation.value, Math.sqrt(ownVariance + nation.se ** 2), df),
      toExpected: shareDifference(told - expected, toExpected, df),
      attainment: 'attained',
      ...wrongAnswerOf(objective, items),
    },
  };
}

/** The most frequent wrong answer to the item farthest below expectation, where it is told. */
function wrongAnswerOf(
  objective: ReportObjective,
  items: readonly Item[],
): { wrongAnswer?: NonNullable<NonNullable<Objective['result']>['wrongAnswer']> } {
  const shown = objective.items.flatMap((item) => {
    const result = items.find(({ code }) => code === item.code)?.result;
    return result ? [{ item, result }] : [];
  });
  const [farthest] = shown.toSorted(
    (a, b) => a.result.school - a.result.expected - (b.result.school - b.result.expected),
  );
  if (!farthest) return {};
  const { item, result } = farthest;
  const key = item.options[item.key]?.label;
  const [wrong] = result.options.filter(({ option }) => option !== key).toSorted((a, b) => b.share - a.share);
  if (!wrong) return {};
  const misconception = item.options.find(({ label }) => label === wrong.option)?.misconception;
  return { wrongAnswer: { item: item.code, ...wrong, ...(misconception ? { misconception } : {}) } };
}
