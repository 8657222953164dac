import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** A school of the round's register, with its place in the draw if it was drawn. */
export interface SampledSchool {
  id: number;
  language: string | null;
  grade4: number | null;
  grade9: number | null;
  drawn: DrawnPlace | null;
}

/** A place in the sample; a replacement school takes that of the school that it stands in for. */
export interface DrawnPlace {
  stratum: string;
  baseWeight: number;
  zone: number;
  unit: number;
  /** Codes of the schools that may take the place, the first one first. */
  replacements: string[];
}

/** The schools of the register of a round by code. */
export async function loadSampledSchools(
  { db }: Context,
  round: { id: number; register_id: number },
): Promise<Map<string, SampledSchool>> {
  const { rows } = await sql<{
    id: number;
    code: string;
    language: string | null;
    grade4: number | null;
    grade9: number | null;
    stratum: string | null;
    base_weight: number;
    jk_zone: number;
    jk_unit: number;
    replacements: string[];
  }>`
    select s.id, s.code, s.language, s.grade4, s.grade9, d.stratum, d.base_weight, d.jk_zone, d.jk_unit, d.replacements
    from school s left join (draw_school d join draw w on w.id = d.draw_id and w.round_id = ${round.id}) on d.school_id = s.id
    where s.register_id = ${round.register_id}`.execute(db);
  return new Map(
    rows.map((row) => [
      row.code,
      {
        id: row.id,
        language: row.language,
        grade4: row.grade4,
        grade9: row.grade9,
        drawn:
          row.stratum === null
            ? null
            : {
                stratum: row.stratum,
                baseWeight: row.base_weight,
                zone: row.jk_zone,
                unit: row.jk_unit,
                replacements: row.replacements,
              },
      },
    ]),
  );
}
