import { copyInto } from '@sapa/database';
import type { Context } from '../context.ts';
import { loadWithin, recordOf } from './load-within.ts';
import type { ListedPupil } from './read-pupil-lists.ts';
import type { SampleSchool } from './sample-schools.ts';

/** Adds pupils who came after the draws of their schools and judges each by the stated rule; says how many came and how many are tested. */
export async function addLatePupils(
  context: Context,
  input: {
    roundId: number;
    drawId: number;
    schools: ReadonlyMap<string, SampleSchool>;
    pupils: readonly ListedPupil[];
  },
): Promise<{ arrived: number; tested: number }> {
  const { roundId, drawId, schools, pupils } = input;
  const counts = { arrived: pupils.length, tested: 0 };
  if (pupils.length === 0) return counts;
  const ids = await insertPupils(context, roundId, pupils, schools);
  const schoolIds = [...new Set(pupils.map(({ school }) => schools.get(school)?.id ?? 0))];
  const rows = [];
  for (const kept of await loadWithin(context, { drawId, schoolIds })) {
    const arrived = pupils.filter(
      ({ school, grade, exempt }) => school === kept.school && grade === kept.grade && exempt === null,
    );
    const later = arrived.map(({ school, class: of, code }) => ({
      id: ids.get(`${school}\n${code}`) ?? 0,
      class: of,
      code,
    }));
    const { late } = recordOf({ ...kept, late: [...kept.late, ...later] });
    for (const [at, pupil] of late.entries()) {
      const own = later[at - kept.late.length];
      if (!own) continue;
      counts.tested += Number(pupil.drawn);
      const { ticket, drawn, booklet, classBase, pupilBase } = pupil;
      rows.push([kept.id, own.id, at + 1, ticket, drawn, booklet, classBase, pupilBase]);
    }
  }
  const columns = [
    'within_id',
    'pupil_id',
    'place',
    'ticket',
    'drawn',
    'booklet',
    'class_base',
    'pupil_base',
  ] as const;
  await copyInto(context.db, 'within_late', columns, rows);
  return counts;
}

async function insertPupils(
  { db, who, now }: Context,
  roundId: number,
  pupils: readonly ListedPupil[],
  schools: ReadonlyMap<string, SampleSchool>,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const pupil of pupils) {
    const { school, grade, class: of, code, gender, language, exempt } = pupil;
    const { id } = await db
      .insertInto('pupil')
      .values({
        round_id: roundId,
        school_id: schools.get(school)?.id ?? 0,
        grade,
        class: of,
        code,
        gender,
        language,
        exempt,
        listed_at: now(),
        listed_by: who,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    ids.set(`${school}\n${code}`, id);
  }
  return ids;
}
