import { sql } from 'kysely';
import type { Context } from '../../context.ts';
import type { TestedSchool } from '../tested-schools.ts';
import { DomainExpectation } from './expected-shares.ts';
import { addSums, emptySums, type ItemSums, sumRows } from './item-sums.ts';
import { loadTestAnswers, type TestAnswers } from './test-answers.ts';
import { loadTestItems, type ReportDomain, type ReportItem } from './test-items.ts';

/** Items of one domain that belong to one learning objective and count for it. */
export interface ReportObjective {
  code: string;
  items: ReportItem[];
  /** Share of the attainable score nationwide, and its standard error with schools as clusters. */
  nation: { value: number; se: number };
}

/** A domain of a test with all that the findings of a school need of it. */
export interface DomainReporting {
  domain: ReportDomain;
  items: ReportItem[];
  expectation: DomainExpectation;
  objectives: ReportObjective[];
}

/** One test of a round with its answers, and the sums of nation and regions. */
export interface TestReporting {
  testId: number;
  answers: TestAnswers;
  maxScores: number[];
  domains: Map<string, DomainReporting>;
  nation: ItemSums;
  /** By code; only regions whose results are shown: from the others' and the nation's items those of a hidden one would follow. */
  regions: Map<string, ItemSums>;
}

/** Reads a test once and sums its answers over regions and nation. */
export async function prepareTest(
  context: Context,
  testId: number,
  schools: readonly TestedSchool[],
): Promise<TestReporting> {
  const { items, domains } = await loadTestItems(context, testId);
  const answers = await loadTestAnswers(context, { id: testId, items: items.length });
  const maxScores = items.map(({ maxScore }) => maxScore);
  const nation = emptySums(items.length);
  const regions = new Map<string, ItemSums>();
  const clusters: ItemSums[] = [];
  for (const school of schools) {
    const rows = answers.schools.get(school.id);
    if (!rows) continue;
    const sums = sumRows(answers, rows, maxScores);
    clusters.push(sums);
    addSums(nation, sums);
    if (!school.region) continue;
    const region = regions.get(school.region.code) ?? emptySums(items.length);
    regions.set(school.region.code, region);
    addSums(region, sums);
  }
  const shown = await shownRegions(context, testId);
  for (const code of regions.keys()) if (!shown.has(code)) regions.delete(code);
  const reportings = domains.map((domain) => domainReporting(domain, items, clusters));
  return {
    testId,
    answers,
    maxScores,
    nation,
    regions,
    domains: new Map(reportings.map((reporting) => [reporting.domain.domain, reporting])),
  };
}

/** Codes of the regions whose results in all domains of the test are shown. */
async function shownRegions({ db }: Context, testId: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('estimate')
    .select('area_code')
    .where('test_id', '=', testId)
    .where('area_level', '=', 'region')
    .where('group_by', '=', 'all')
    .where('statistic', '=', 'mean')
    .groupBy('area_code')
    .having((only) => only.fn<boolean>('bool_and', [sql`value is not null`]))
    .execute();
  return new Set(rows.map((row) => row.area_code));
}

function domainReporting(
  domain: ReportDomain,
  all: readonly ReportItem[],
  clusters: readonly ItemSums[],
): DomainReporting {
  const items = all.filter((item) => item.domain === domain.domain);
  const counting = items.filter(counts);
  const byObjective = Map.groupBy(counting, (item) => item.details.objective?.code);
  const objectives = [...byObjective].flatMap(([code, ofObjective]): ReportObjective[] =>
    code === undefined ? [] : [{ code, items: ofObjective, nation: clusterRatio(clusters, ofObjective) }],
  );
  return { domain, items, expectation: new DomainExpectation(domain, items), objectives };
}

/** True for an item whose answers tell about pupils: calibrated, and without a suspected fault. */
export function counts(item: ReportItem): boolean {
  return item.calibrated !== null && !item.doubtful;
}

/** Share of the attainable score over some items, with a standard error from the schools as ultimate clusters (Wolter 2007). */
function clusterRatio(
  clusters: readonly ItemSums[],
  items: readonly ReportItem[],
): { value: number; se: number } {
  const over = (column: Float64Array) => items.reduce((sum, { position }) => sum + column[position]!, 0);
  const won = clusters.map((cluster) => over(cluster.won));
  const attainable = clusters.map((cluster) => over(cluster.attainable));
  const all = attainable.reduce((sum, value) => sum + value, 0);
  const value = won.reduce((sum, points) => sum + points, 0) / all;
  const squares = won.reduce(
    (sum, points, index) => sum + ((points - value * attainable[index]!) / all) ** 2,
    0,
  );
  const n = clusters.length;
  return { value, se: n < 2 ? 0 : Math.sqrt((n / (n - 1)) * squares) };
}
