import type { Context } from '../../context.ts';
import { reportingRules } from '../../estimates/rules.ts';
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
  /** By code; only regions whose size allows to show them. */
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
  const { minimumPupils, minimumSchools } = reportingRules.territory;
  for (const [code, { pupils, schools: count }] of regions)
    if (pupils < minimumPupils || count < minimumSchools) regions.delete(code);
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
