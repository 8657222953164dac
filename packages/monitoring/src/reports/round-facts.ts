import type { Calibration } from '@sapa/psychometrics';
import { sql } from 'kysely';
import packageFile from '../../package.json' with { type: 'json' };
import type { Context } from '../context.ts';
import type { IntervalKind } from '../estimates/stored-estimate.ts';
import { type Names, namesOf } from '../names.ts';

/** Version of the code that computed the figures, as it is printed in the method note. */
const codeVersion = `Sapa ${packageFile.version}`;

/** A test of the round with its scaled domains in the order of its items. */
export interface TestFacts {
  id: number;
  grade: number | null;
  names: Names;
  domains: { domain: string; model: Calibration['model']; items: number; reliability: number | null }[];
}

/** What all reports of a round have in common. */
export interface RoundFacts {
  code: string;
  names: Names;
  year: number;
  demo: boolean;
  date: string;
  tests: TestFacts[];
  sample: { schools: number; pupils: number; zones: number };
  /** What the intervals of territories are about; see `intervalKindOf`. */
  territoryInterval: IntervalKind;
  /** Year of the earlier round to whose scale domains of this one are linked; null where every scale is its own. */
  linkedTo: number | null;
  dataVersion: string;
  codeVersion: string;
}

/** Reads the facts of a round that every report repeats; the date is that of the moment, in UTC. */
export async function loadRoundFacts(
  context: Context,
  round: {
    id: number;
    code: string;
    year: number;
    is_demo: boolean;
    name_kk: string;
    name_ru: string;
    name_en: string;
  },
): Promise<RoundFacts> {
  const { rows: sample } = await sql<{ schools: number; pupils: number; zones: number }>`
    select count(distinct school_id)::int as schools, count(*)::int as pupils, count(distinct jk_zone)::int as zones
    from answer_sheet where round_id = ${round.id}`.execute(context.db);
  const tests = await loadTests(context, round.id);
  const [counted] = sample;
  const nation = await context.db
    .selectFrom('estimate')
    .select('interval_kind')
    .where('round_id', '=', round.id)
    .where('area_level', '=', 'nation')
    .limit(1)
    .executeTakeFirst();
  const { rows: linked } = await sql<{ year: number | null }>`
    select max((c.link->>'year')::int) as year from calibration c join test t on t.id = c.test_id
    where t.round_id = ${round.id} and jsonb_typeof(c.link->'constants') = 'object'`.execute(context.db);
  const calibrated = await context.db
    .selectFrom('calibration')
    .innerJoin('test', 'test.id', 'calibration.test_id')
    .select((select) => select.fn.max('calibrated_at').as('at'))
    .where('test.round_id', '=', round.id)
    .executeTakeFirst();
  return {
    code: round.code,
    names: namesOf(round, round.code),
    year: round.year,
    demo: round.is_demo,
    date: context.now().toISOString().slice(0, 10),
    tests,
    territoryInterval: nation?.interval_kind === 'all-pupils' ? 'all-pupils' : 'school',
    sample: counted ?? { schools: 0, pupils: 0, zones: 0 },
    linkedTo: linked[0]?.year ?? null,
    dataVersion: calibrated?.at ? new Date(calibrated.at).toISOString() : round.code,
    codeVersion,
  };
}

async function loadTests({ db }: Context, roundId: number): Promise<TestFacts[]> {
  const { rows } = await sql<{
    id: number;
    code: string;
    grade: number | null;
    name_kk: string;
    name_ru: string;
    name_en: string;
    domain: string;
    items: number;
    result: Calibration;
  }>`
    select t.id, t.code, t.grade, t.name_kk, t.name_ru, t.name_en, c.domain, c.result, i.items
    from calibration c join test t on t.id = c.test_id
      cross join lateral (select count(*)::int as items, min(position) as first from item where test_id = t.id and domain = c.domain) i
    where t.round_id = ${roundId} order by t.grade nulls first, t.code, i.first`.execute(db);
  const tests = Map.groupBy(rows, (row) => row.id);
  return [...tests].map(([id, domains]) => ({
    id,
    grade: domains[0]?.grade ?? null,
    names: namesOf(domains[0] ?? { name_kk: null, name_ru: null, name_en: null }, domains[0]?.code ?? ''),
    domains: domains.map(({ domain, items, result }) => ({
      domain,
      model: result.model,
      items,
      reliability: result.reliability.wle,
    })),
  }));
}
