import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { pupilStates } from '../within/pupil-states.ts';

/** Pupils of a school who were drawn together, with the bases of their draw. */
export interface DrawnGroup {
  group: string;
  classBase: number;
  pupilBase: number;
  /** Drawn, and neither exempt nor gone by the day of the test. */
  eligible: number;
}

/** The draws within the schools of a round, in one grade. */
export interface DrawnGroups {
  /** Whether the school drew classes or pupils. */
  has(school: string): boolean;
  /** The group of a pupil who was drawn. */
  groupOf(school: string, pupil: string): DrawnGroup | undefined;
  groupsOf(school: string): DrawnGroup[];
}

interface DrawnPupilRow {
  school: string;
  pupil: string;
  class: string;
  classBase: number;
  pupilBase: number;
  state: string | null;
}

/** Loads who was drawn within the schools of a round; empty where nobody was. A class whose pupils have several bases makes as many groups. */
export async function loadDrawnGroups(
  { db }: Context,
  roundId: number,
  grade: number | null,
): Promise<DrawnGroups> {
  const { rows } = await sql<DrawnPupilRow>`
    select s.code as school, p.code as pupil, p.class, p.class_base as "classBase", p.pupil_base as "pupilBase", p.state
    from ${pupilStates(roundId)} p join school s on s.id = p.school_id
    where p.drawn and p.grade = ${grade} order by s.code, p.class, p.class_base, p.pupil_base`.execute(db);
  const schools = new Map<string, { groups: Map<string, DrawnGroup>; pupils: Map<string, DrawnGroup> }>();
  for (const row of rows) {
    const school = schools.get(row.school) ?? { groups: new Map(), pupils: new Map() };
    schools.set(row.school, school);
    const key = JSON.stringify([row.class, row.classBase, row.pupilBase]);
    const group = school.groups.get(key) ?? newGroup(row, school.groups);
    school.groups.set(key, group);
    school.pupils.set(row.pupil, group);
    if (row.state !== 'exempt' && row.state !== 'left') group.eligible++;
  }
  return {
    has: (school) => schools.has(school),
    groupOf: (school, pupil) => schools.get(school)?.pupils.get(pupil),
    groupsOf: (school) => [...(schools.get(school)?.groups.values() ?? [])],
  };
}

function newGroup(row: DrawnPupilRow, groups: ReadonlyMap<string, DrawnGroup>): DrawnGroup {
  const alike = [...groups.values()].filter(
    ({ group }) => group === row.class || group.startsWith(`${row.class} (`),
  );
  return {
    group: alike.length === 0 ? row.class : `${row.class} (${alike.length + 1})`,
    classBase: row.classBase,
    pupilBase: row.pupilBase,
    eligible: 0,
  };
}
