import { type RawBuilder, sql } from 'kysely';

/** How a pupil's sessions come together: tested in one of them, else the first reason that was given; null = nothing is recorded. */
export const attendanceStatuses = ['attended', 'absent', 'exempt', 'left', 'refused'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/**
 * SQL of a table with one row a listed pupil of a round: `pupil` and beside it `within_id` (null = the school was not drawn from), `drawn`, `late`, `place`,
 * `booklet`, `class_base`, `pupil_base` and `state` (see `attendanceStatuses`), for the current draw of the round.
 */
export function pupilStates(roundId: number): RawBuilder<unknown> {
  return sql`(
    select p.*, w.id as within_id, coalesce(t.drawn, l.drawn, false) as drawn, l.pupil_id is not null as late, l.place,
      coalesce(t.booklet, l.booklet) as booklet, coalesce(t.class_base, l.class_base) as class_base,
      coalesce(t.pupil_base, l.pupil_base) as pupil_base,
      (select case when bool_or(a.status = 'attended') then 'attended' when bool_or(a.status = 'left') then 'left'
         when bool_or(a.status = 'exempt') then 'exempt' when bool_or(a.status = 'refused') then 'refused'
         when bool_or(a.status = 'absent') then 'absent' end
       from attendance a where a.pupil_id = p.id) as state
    from pupil p
      left join current_draw c on c.round_id = p.round_id
      left join within_design d on d.draw_id = c.id and d.grade = p.grade
      left join within_school w on w.design_id = d.id and w.school_id = p.school_id
      left join within_pupil t on t.within_id = w.id and t.pupil_id = p.id
      left join within_late l on l.within_id = w.id and l.pupil_id = p.id
    where p.round_id = ${roundId})`;
}

/** Numbers of pupils of a school, a grade or a round. Who is to be tested: drawn, less those exempt or gone by the day of the test. */
export interface PupilCounts {
  listed: number;
  /** Listed with a reason not to be tested. */
  exempt: number;
  /** Drawn, with those who came later and are tested by the rule. */
  drawn: number;
  late: number;
  /** Of those drawn, by what the tracking forms say. */
  attended: number;
  absent: number;
  refused: number;
  left: number;
  exemptOnDay: number;
  /** Drawn, and no form says anything yet. */
  open: number;
}

/** SQL of `PupilCounts` over rows `p` of `pupilStates`. */
export const pupilCounts = sql`
  count(*)::int as listed, count(*) filter (where p.exempt is not null)::int as exempt,
  count(*) filter (where p.drawn)::int as drawn, count(*) filter (where p.late)::int as late,
  count(*) filter (where p.drawn and p.state = 'attended')::int as attended,
  count(*) filter (where p.drawn and p.state = 'absent')::int as absent,
  count(*) filter (where p.drawn and p.state = 'refused')::int as refused,
  count(*) filter (where p.drawn and p.state = 'left')::int as left,
  count(*) filter (where p.drawn and p.state = 'exempt')::int as "exemptOnDay",
  count(*) filter (where p.drawn and p.state is null)::int as open`;
