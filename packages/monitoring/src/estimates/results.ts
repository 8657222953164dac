import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { reportingMean, reportingSd } from '../scaling/reporting-scale.ts';
import { type AreaLevel, type Grouping, reportingRules } from './rules.ts';
import type { IntervalKind } from './stored-estimate.ts';

/** One figure with its error; value null = hidden, `suppressed` says why. */
export interface Figure {
  value: number | null;
  se: number | null;
  low: number | null;
  high: number | null;
  /** Pupils; null where the figure is hidden, for the number of a small group is no less its own. */
  n: number | null;
  suppressed: string | null;
  /** What the interval is a statement about. */
  intervalKind: IntervalKind;
}

export interface ResultsRequest {
  round: string;
  test: string;
  domain: string;
  level: AreaLevel;
  /** Only areas (or schools) below this one. */
  parent?: string | undefined;
  group: Grouping;
}

export interface AreaStep {
  code: string;
  level: string;
  names: Names;
}

export interface ResultRow {
  code: string;
  names: Names;
  level: string;
  group: string;
  /** Null where the group is hidden, as is the number of its schools. */
  pupils: number | null;
  schools: number | null;
  mean: Figure;
  sd: Figure;
  percentiles: { p: number; figure: Figure }[];
  levels: { level: string; cut: number | null; figure: Figure }[];
}

export interface Results {
  test: string;
  domain: string;
  level: string;
  parent: AreaStep[];
  nation: Figure;
  scale: { mean: number; sd: number };
  rows: ResultRow[];
}

/** A figure as it is stored. */
interface StoredRow extends Omit<Figure, 'intervalKind'> {
  interval_kind: string;
}

interface EstimateRow extends StoredRow {
  area_code: string;
  group_value: string;
  statistic: string;
  term: string;
  schools: number;
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
}

const hidden: Figure = {
  value: null,
  se: null,
  low: null,
  high: null,
  n: null,
  suppressed: 'no-data',
  intervalKind: 'school',
};

/** The stored figures of one domain for the areas of a level (below `parent`), with the way from the nation down to the parent. */
export async function readResults(context: Context, request: ResultsRequest): Promise<Results> {
  const round = await selectRound(context, request.round);
  const test = await context.db
    .selectFrom('test')
    .select('id')
    .where('round_id', '=', round.id)
    .where('code', '=', request.test)
    .executeTakeFirst();
  if (!test) throw new NotFound('test', request.test);
  const parent = await pathTo(context, round.register_id, request.parent);
  const rows = await estimatesOf(context, round, test.id, request);
  const nation = await context.db
    .selectFrom('estimate')
    .select(['value', 'se', 'low', 'high', 'n', 'suppressed', 'interval_kind'])
    .where('test_id', '=', test.id)
    .where('domain', '=', request.domain)
    .where('area_level', '=', 'nation')
    .where('group_by', '=', 'all')
    .where('statistic', '=', 'mean')
    .executeTakeFirst();
  return {
    test: request.test,
    domain: request.domain,
    level: request.level,
    parent,
    nation: nation ? told(nation, 'mean') : hidden,
    scale: { mean: reportingMean, sd: reportingSd },
    rows: rowsOf(rows, request.level),
  };
}

async function pathTo({ db }: Context, registerId: number, code: string | undefined): Promise<AreaStep[]> {
  const { rows } = await sql<{
    code: string;
    level: string;
    name_kk: string;
    name_ru: string;
    name_en: string;
  }>`
    select a.code, a.level, a.name_kk, a.name_ru, a.name_en from area a
    where a.register_id = ${registerId} and (
      a.path @> (select path from area where register_id = ${registerId} and code = ${code ?? null})
      or (${code ?? null}::text is null and a.level = 'nation'))
    order by a.path`.execute(db);
  if (code !== undefined && rows.length === 0) throw new NotFound('area', code);
  return rows.map((row) => ({ code: row.code, level: row.level, names: namesOf(row, row.code) }));
}

async function estimatesOf(
  { db }: Context,
  round: { id: number; register_id: number },
  testId: number,
  request: ResultsRequest,
): Promise<EstimateRow[]> {
  const place =
    request.level === 'school'
      ? sql`join school x on x.register_id = ${round.register_id} and x.code = e.area_code join area a on a.id = x.area_id`
      : sql`join area a on a.register_id = ${round.register_id} and a.code = e.area_code`;
  const named = request.level === 'school' ? sql`x` : sql`a`;
  const { rows } = await sql<EstimateRow>`
    select e.area_code, e.group_value, e.statistic, e.term, e.value, e.se, e.low, e.high, e.n, e.schools, e.suppressed, e.interval_kind,
           ${named}.name_kk, ${named}.name_ru, ${named}.name_en
    from estimate e ${place}
    where e.round_id = ${round.id} and e.test_id = ${testId} and e.domain = ${request.domain}
      and e.area_level = ${request.level} and e.group_by = ${request.group}
      and (${request.parent ?? null}::text is null
           or a.path <@ (select path from area where register_id = ${round.register_id} and code = ${request.parent ?? null}))
    order by e.area_code, e.group_value`.execute(db);
  return rows;
}

function rowsOf(estimates: readonly EstimateRow[], level: string): ResultRow[] {
  const groups = Map.groupBy(estimates, (estimate) => `${estimate.area_code}\u0000${estimate.group_value}`);
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures;
    if (!first) return [];
    const figure = (statistic: ToldStatistic, term: string): Figure => {
      const found = figures.find((row) => row.statistic === statistic && row.term === term);
      return found ? told(found, statistic) : hidden;
    };
    const mean = figure('mean', '');
    return [
      {
        code: first.area_code,
        names: namesOf(first, first.area_code),
        level,
        group: first.group_value,
        pupils: mean.n,
        schools: mean.suppressed === null ? first.schools : null,
        mean,
        sd: figure('sd', ''),
        percentiles: reportingRules.percentiles.map((p) => ({ p, figure: figure('percentile', String(p)) })),
        levels: [null, ...reportingRules.cuts].map((cut, index) => ({
          level: String(index),
          cut,
          figure: figure('share', String(index)),
        })),
      },
    ];
  });
}

type ToldStatistic = keyof typeof reportingRules.precision;

/** What may be told of a stored figure, in steps of its precision. */
function told(stored: StoredRow, statistic: ToldStatistic): Figure {
  const { value, se, low, high, n, suppressed, interval_kind } = stored;
  const step = reportingRules.precision[statistic];
  return {
    value: inSteps(value, step),
    se: inSteps(se, step / 10),
    low: inSteps(low, step),
    high: inSteps(high, step),
    n: suppressed === null ? n : null,
    suppressed,
    intervalKind: interval_kind === 'all-pupils' ? 'all-pupils' : 'school',
  };
}

/** The nearest multiple of a step, which is 1 or a negative power of ten. */
function inSteps(value: number | null, step: number): number | null {
  return value === null ? null : Number(value.toFixed(Math.round(-Math.log10(step))));
}
