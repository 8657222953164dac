import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { loadScores } from '../estimates/load-scores.ts';
import type { Names } from '../names.ts';
import { namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { runInThread } from '../thread-pool.ts';
import type { Spread } from './measure-spread.ts';

/** Results that a plan can take its assumptions from. */
export interface ResultsForPlanning {
  round: string;
  names: Names;
  year: number;
  test: string;
  testNames: Names;
  grade: number | null;
  domain: string;
}

/** Results of rounds not later than this one (its own among them), the newest first. */
export async function listResultsForPlanning(
  context: Context,
  roundCode: string,
): Promise<ResultsForPlanning[]> {
  const round = await selectRound(context, roundCode);
  const rows = await context.db
    .selectFrom('calibration as c')
    .innerJoin('test as t', 't.id', 'c.test_id')
    .innerJoin('round as r', 'r.id', 't.round_id')
    .select([
      'r.code',
      'r.year',
      'r.name_kk',
      'r.name_ru',
      'r.name_en',
      't.code as test',
      't.grade',
      'c.domain',
    ])
    .select(['t.name_kk as test_kk', 't.name_ru as test_ru', 't.name_en as test_en'])
    .where('r.year', '<=', round.year)
    .orderBy('r.year', 'desc')
    .orderBy('r.code')
    .orderBy('t.grade')
    .orderBy('t.code')
    .orderBy('c.domain')
    .execute();
  return rows.map((row) => ({
    round: row.code,
    names: namesOf(row, row.code),
    year: row.year,
    test: row.test,
    testNames: namesOf({ name_kk: row.test_kk, name_ru: row.test_ru, name_en: row.test_en }, row.test),
    grade: row.grade,
    domain: row.domain,
  }));
}

/** What results say that a plan has to assume; null = they do not say. */
export interface AssumptionsOfResults {
  pupils: number;
  schools: number;
  spread: Spread | null;
  /** Schools of the sample (or their replacements) in which pupils were tested ÷ schools drawn. */
  schoolParticipation: number | null;
  /** Pupils tested ÷ pupils of the grade in the register, in the schools that took part. */
  pupilParticipation: number | null;
}

/** The spread and the participation that the results of a domain show; throws NotFound where there are none. */
export async function readAssumptionsOfResults(
  context: Context,
  { round: roundCode, test, domain }: { round: string; test: string; domain: string },
): Promise<AssumptionsOfResults> {
  const round = await selectRound(context, roundCode);
  const calibration = await context.db
    .selectFrom('calibration as c')
    .innerJoin('test as t', 't.id', 'c.test_id')
    .select(['c.id', 't.id as testId', 't.grade'])
    .where('t.round_id', '=', round.id)
    .where('t.code', '=', test)
    .where('c.domain', '=', domain)
    .executeTakeFirst();
  if (!calibration) throw new NotFound('results', `${roundCode}/${test}/${domain}`);
  const scores = await loadScores(context, calibration.id);
  const thread = new URL('./measure-spread.thread.ts', import.meta.url);
  const spread = await runInThread<typeof scores, Spread | null>(thread, scores, context.signal);
  const { rows } = await sql<{
    drawn: number | null;
    tested: number;
    pupils: number;
    enrolled: number | null;
  }>`
    with tested as (select school_id, count(*) as pupils from answer_sheet where test_id = ${calibration.testId} group by school_id)
    select (select nullif(count(*), 0)::int from draw_school d join current_draw w on w.id = d.draw_id where w.round_id = ${round.id}) as drawn,
      count(*)::int as tested, coalesce(sum(t.pupils), 0)::int as pupils,
      case when count(*) = count(g.enrolled) then sum(greatest(g.enrolled, t.pupils))::int end as enrolled
    from tested t join school s on s.id = t.school_id
      cross join lateral (select case ${calibration.grade}::int when 4 then s.grade4 when 9 then s.grade9 end as enrolled) g`.execute(
    context.db,
  );
  const [figures = { drawn: null, tested: 0, pupils: 0, enrolled: null }] = rows;
  return {
    pupils: scores.rows,
    schools: figures.tested,
    spread,
    schoolParticipation: figures.drawn && Math.min(1, figures.tested / figures.drawn),
    pupilParticipation: figures.enrolled && figures.pupils / figures.enrolled,
  };
}
