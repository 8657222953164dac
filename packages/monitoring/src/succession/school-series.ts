import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { selectRegister } from '../rounds/find-round.ts';
import { tracePredecessors } from './trace.ts';

/** A school, or what it was then, in one round. */
export interface SeriesPoint {
  round: string;
  names: Names;
  year: number;
  /** Register of the round. */
  register: string;
  /** The units of that register that the school continues; empty = there was none. */
  units: { code: string; drawn: boolean; tested: boolean }[];
}

/** The series of a school over all rounds of its register and of those that the tables of succession lead to, the latest first; throws NotFound. */
export async function schoolSeries(
  context: Context,
  { register: registerCode, school }: { register: string; school: string },
): Promise<SeriesPoint[]> {
  const register = await selectRegister(context, registerCode);
  const exists = await context.db
    .selectFrom('school')
    .select('id')
    .where('register_id', '=', register.id)
    .where('code', '=', school)
    .executeTakeFirst();
  if (!exists) throw new NotFound('school', school);
  const series: SeriesPoint[] = [];
  for (const round of await selectRounds(context, register.id)) {
    const traced = await tracePredecessors(context, [school], { from: round.register_id, to: register.id });
    series.push({
      round: round.code,
      names: namesOf(round, round.code),
      year: round.year,
      register: round.register,
      units: await unitsOf(context, round, traced.get(school) ?? []),
    });
  }
  return series;
}

interface SeriesRound {
  id: number;
  register_id: number;
  register: string;
  code: string;
  year: number;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

// Registers joined to this one by tables of succession, in whatever number of steps back.
async function selectRounds({ db }: Context, registerId: number): Promise<SeriesRound[]> {
  const { rows } = await sql<SeriesRound>`
    with recursive reached as (
      select ${registerId}::integer as id
      union select s.earlier_register_id from current_succession s join reached on reached.id = s.register_id
    )
    select r.id, r.register_id, g.code as register, r.code, r.year, r.name_kk, r.name_ru, r.name_en
    from round r join register g on g.id = r.register_id where r.register_id in (select id from reached)
    order by r.year desc, r.id desc`.execute(db);
  return rows;
}

async function unitsOf(
  { db }: Context,
  round: SeriesRound,
  codes: readonly string[],
): Promise<SeriesPoint['units']> {
  const { rows } = await sql<SeriesPoint['units'][number]>`
    select s.code,
      exists (select from current_draw d join draw_school w on w.draw_id = d.id where d.round_id = ${round.id} and w.school_id = s.id) as drawn,
      exists (select from answer_sheet a where a.round_id = ${round.id} and a.school_id = s.id) as tested
    from school s where s.register_id = ${round.register_id} and s.code = any (${codes}) order by s.code`.execute(
    db,
  );
  return rows;
}
