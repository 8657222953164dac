import { isMessageKey, languages, translator } from '@sapa/language';
import {
  isSuppressed,
  judgeTogether,
  type TerritoryDomain,
  type TerritoryFindings,
  type TerritoryRow,
  territoryGroupings,
} from '@sapa/reports';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';
import { loadQuestions } from '../reports/context/load-questions.ts';
import { comparison, figureOf, isShown } from '../reports/differences.ts';
import type { ItemSums } from '../reports/items/item-sums.ts';
import { prepareTest, type TestReporting } from '../reports/items/test-reporting.ts';
import { reportLevels } from '../reports/levels.ts';
import { areaKey, type FigureIndex, loadFigures } from '../reports/reference-figures.ts';
import { loadRoundFacts, type TestFacts } from '../reports/round-facts.ts';
import { methodOf } from '../reports/school-findings.ts';
import { loadTestedSchools, type TestedSchool } from '../reports/tested-schools.ts';
import { selectRound } from '../rounds/find-round.ts';
import { loadAreas, type TerritoryAreas } from './load-areas.ts';
import { territoryQuestions } from './territory-questions.ts';

/** All that the report of a region or the nation says, from the stored figures, which the ledger of releases has already protected. */
export async function territoryFindings(
  context: Context,
  input: { round: string; area: string },
): Promise<TerritoryFindings> {
  const round = await selectRound(context, input.round);
  const areas = await loadAreas(context, round.register_id, input.area);
  const facts = await loadRoundFacts(context, round);
  const schools = await loadTestedSchools(context, round);
  const figures = await loadFigures(context, round.id, ['nation', 'region', 'district']);
  const tests: TerritoryFindings['tests'] = [];
  for (const test of facts.tests) {
    const answers = await prepareTest(context, test.id, schools);
    const asked = await loadQuestions(context, facts, answers);
    tests.push({
      grade: test.grade,
      ...(test.grade === null ? { names: test.names } : {}),
      ...(await countTested(context, test.id, areas)),
      domains: test.domains.map(({ domain }) => domainOf(test, domain, { areas, figures, answers, schools })),
      questions: territoryQuestions(answers, asked, {
        schools: new Set(schoolsIn(areas, schools).map(({ id }) => id)),
        isShown: areas.area.level === 'nation' || answers.regions.has(areas.area.code),
        isNation: areas.area.level === 'nation',
      }),
    });
  }
  return {
    number: `${facts.code}-${areas.area.code}`,
    demo: facts.demo,
    round: { code: facts.code, names: facts.names, date: facts.date },
    area: areas.area,
    tests,
    method: methodOf(facts),
  };
}

async function countTested({ db }: Context, testId: number, { area }: TerritoryAreas) {
  const { rows } = await sql<{ schools: number; pupils: number }>`
    select count(distinct x.school_id)::int as schools, count(*)::int as pupils
    from answer_sheet x join school s on s.id = x.school_id join area a on a.id = s.area_id
      join area t on t.register_id = s.register_id and t.code = ${area.code} and t.level = ${area.level} and t.path @> a.path
    where x.test_id = ${testId}`.execute(db);
  return rows[0] ?? { schools: 0, pupils: 0 };
}

/** The tested schools of the territory. */
function schoolsIn({ area }: TerritoryAreas, schools: readonly TestedSchool[]): TestedSchool[] {
  return area.level === 'nation' ? [...schools] : schools.filter(({ region }) => region?.code === area.code);
}

interface Sources {
  schools: readonly TestedSchool[];
  areas: TerritoryAreas;
  figures: FigureIndex;
  answers: TestReporting;
}

/** A place of the ledger: level and code, all its pupils or a group of them. */
interface Place {
  level: string;
  code: string;
  names: Names;
  group?: string;
}

function domainOf(test: TestFacts, domain: string, sources: Sources): TerritoryDomain {
  const { areas, answers } = sources;
  const own = { ...areas.area };
  const isNation = own.level === 'nation';
  const nation = { level: 'nation', ...areas.nation };
  const row = (place: Place, whole: Place | null) => rowOf(test.id, domain, sources.figures, place, whole);
  const whole = isNation ? [row(own, null)] : [row(own, nation), row(nation, null)];
  const parts = areas.parts.map((part) => row(part, own));
  const judged = judgedTogether([...whole, ...parts]);
  return {
    domain,
    whole: judged.slice(0, whole.length),
    parts: judged.slice(whole.length),
    groups: territoryGroupings.flatMap((by) => {
      const rows = groupValues(by, sources)
        .map((value) => row({ ...own, names: groupNames(by, value), group: `${by}:${value}` }, null))
        .filter(({ result }) => !isSuppressed(result) || result.suppressed !== 'not-measured');
      return rows.length > 0 ? [{ by, rows }] : [];
    }),
    levelNames: reportLevels.map(({ names }) => names),
    ...itemsOf(domain, answers, isNation ? answers.nation : (answers.regions.get(own.code) ?? null)),
  };
}

const valuesOf = {
  gender: ['girl', 'boy'],
  territory: ['urban', 'rural'],
  language: ['kk', 'ru'],
} as const;

type Grouping = (typeof territoryGroupings)[number];

/** What pupils are told apart by, in the order of the report; kinds are those of the register, the most common first. */
function groupValues(by: Grouping, { areas, schools }: Sources): readonly string[] {
  if (by !== 'kind') return valuesOf[by];
  const kinds = Map.groupBy(schoolsIn(areas, schools), ({ kind }) => kind);
  return [...kinds]
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || (String(a) < String(b) ? -1 : 1))
    .flatMap(([kind]) => kind ?? []);
}

function groupNames(by: Grouping, value: string): Names {
  const key = {
    gender: `report.${value}s`,
    territory: `report.territory.${value}`,
    language: `report.instruction.${value}`,
    kind: `report.kind.${value}`,
  }[by];
  const [kk = '', ru = '', en = ''] = languages.map((language) =>
    isMessageKey(key) ? translator(language)(key) : value,
  );
  return { kk, ru, en };
}

function rowOf(
  testId: number,
  domain: string,
  figures: FigureIndex,
  { level, code, names, group = 'all' }: Place,
  whole: Place | null,
): TerritoryRow {
  const find = (place: Place, statistic: string, term = '') =>
    figures.get({
      testId,
      domain,
      area: areaKey(place.level, place.code),
      group: place.group ?? 'all',
      statistic,
      term,
    });
  const place = { level, code, names, group };
  const mean = find(place, 'mean');
  const sd = whole ? (find(whole, 'sd')?.value ?? null) : null;
  const levels = reportLevels.map((_, index) => {
    const share = find(place, 'share', String(index));
    return isShown(share) ? share.value : null;
  });
  return {
    names,
    result: figureOf(mean),
    levels: group === 'all' ? levels : [],
    difference: whole ? comparison(mean, find(whole, 'mean'), true, { reference: sd, school: null }) : null,
  };
}

/** All comparisons of a domain are judged together; rows without one keep having none. */
function judgedTogether(rows: readonly TerritoryRow[]): TerritoryRow[] {
  const compared = rows.flatMap(({ difference }) => (difference ? [difference] : []));
  const judged = judgeTogether(compared)[Symbol.iterator]();
  return rows.map((row) =>
    row.difference ? { ...row, difference: judged.next().value ?? row.difference } : row,
  );
}

function itemsOf(
  domain: string,
  answers: TestReporting,
  here: ItemSums | null,
): Pick<TerritoryDomain, 'objectives' | 'items'> {
  const reporting = answers.domains.get(domain);
  if (!reporting) return { objectives: [], items: [] };
  const share = (sums: ItemSums | null, positions: readonly number[]) => {
    const over = (column: Float64Array) =>
      positions.reduce((sum, position) => sum + (column[position] ?? 0), 0);
    const attainable = sums ? over(sums.attainable) : 0;
    return sums && attainable > 0 ? over(sums.won) / attainable : null;
  };
  return {
    objectives: reporting.objectives.flatMap(({ code, items, nation }) => {
      const names = items[0]?.details.objective?.names;
      const positions = items.map(({ position }) => position);
      return names
        ? [{ code, names, items: items.length, here: share(here, positions), nation: nation.value }]
        : [];
    }),
    items: reporting.items.map((item) => ({
      code: item.code,
      objective: item.details.objective?.code ?? null,
      here: share(here, [item.position]),
      nation: share(answers.nation, [item.position]) ?? 0,
      doubtful: item.doubtful,
    })),
  };
}
