import { compareNames } from '@sapa/language';
import type { SchoolTracking, TrackedClass, TrackedPupil } from '@sapa/reports';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { namesOf } from '../names.ts';
import { pupilStates } from './pupil-states.ts';

interface NamesRow {
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
}

interface TrackingRow extends NamesRow {
  code: string;
  region: NamesRow | null;
  district: NamesRow | null;
  grades: {
    grade: number;
    sessions: number;
    take: 'all' | 'classes' | 'pupils';
    classes: TrackedClass[];
    pupils: TrackedPupil[] | null;
  }[];
}

/** What the forms and labels of drawn-from schools say, by school code. Schools without a draw inside are left out. */
export async function loadTracking(
  { db }: Context,
  round: NamesRow & { id: number; code: string; is_demo: boolean },
  schoolIds: readonly number[],
): Promise<SchoolTracking[]> {
  const { rows } = await sql<TrackingRow>`
    with listed as (select * from ${pupilStates(round.id)} p where p.school_id = any (${schoolIds}::int[]) and p.within_id is not null),
      class as (select school_id, grade, within_id, class, json_build_object('code', class, 'listed', count(*),
          'exempt', count(*) filter (where exempt is not null), 'tested', count(*) filter (where drawn)) as figures
        from listed group by school_id, grade, within_id, class),
      pupils as (select school_id, grade, json_agg(json_build_object('class', class, 'code', code, 'gender', gender, 'booklet', booklet, 'late', late)
          order by class collate "C", late, place, code collate "C") as pupils from listed where drawn group by school_id, grade),
      grade as (select c.school_id, json_agg(json_build_object('grade', c.grade, 'sessions', d.sessions, 'take', d.settings ->> 'take',
          'classes', c.classes, 'pupils', p.pupils) order by c.grade) as grades
        from (select school_id, grade, within_id, json_agg(figures order by class collate "C") as classes from class group by school_id, grade, within_id) c
          join within_school w on w.id = c.within_id join within_design d on d.id = w.design_id
          left join pupils p on p.school_id = c.school_id and p.grade = c.grade
        group by c.school_id)
    select s.code, s.name_kk, s.name_ru, s.name_en, to_jsonb(r) as region, case when a.level = 'district' then to_jsonb(a) end as district, g.grades
    from grade g join school s on s.id = g.school_id join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
    order by s.code collate "C"`.execute(db);
  return rows.map(
    (row): SchoolTracking => ({
      round: namesOf(round, round.code),
      demo: round.is_demo,
      school: { code: row.code, names: namesOf(row, row.code) },
      places: [row.region, row.district].filter((area) => area !== null).map((area) => namesOf(area, '')),
      grades: row.grades.map(({ take, pupils, ...grade }) => ({
        ...grade,
        byClass: take !== 'pupils',
        // A class that was not drawn has nobody to be tested and no place on the forms.
        classes: inOrder(
          grade.classes.filter(({ tested }) => tested > 0),
          ({ code }) => code,
        ),
        pupils: inOrder(pupils ?? [], (pupil) => pupil.class),
      })),
    }),
  );
}

/** By class as a Kazakh reader puts them (А, Ә, Б), in whatever language the forms are; pupils of a class stay as they stand. */
function inOrder<T>(list: readonly T[], classOf: (one: T) => string): T[] {
  const compare = compareNames('kk');
  return list.toSorted((a, b) => compare(classOf(a), classOf(b)));
}
