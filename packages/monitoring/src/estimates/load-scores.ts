import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** Pupils with a score in one domain of one test, as columns. Codes are indexes into the labels; −1 = not known. */
export interface ScoreColumns {
  rows: number;
  score: Float64Array;
  weight: Float64Array;
  zone: Float64Array;
  unit: CodedColumn;
  /** Part of the schools of the pupil's stratum that the sample holds; 0 where that is not known (see `sampledFractions`). */
  fraction: Float64Array;
  categorical: Record<
    'region' | 'district' | 'school' | 'gender' | 'territory' | 'language' | 'kind',
    CodedColumn
  >;
}

export interface CodedColumn {
  codes: Int32Array;
  labels: string[];
}

interface SchoolRow {
  id: number;
  code: string;
  territory: string | null;
  kind: string | null;
  region: string | null;
  district: string | null;
}

/**
 * Reads the scores of one calibration on the reporting scale with the weights, zones and groups of their pupils; `fractions` by zone.
 */
export async function loadScores(
  context: Context,
  calibrationId: number,
  fractions: ReadonlyMap<number, number> = new Map(),
): Promise<ScoreColumns> {
  const { rows } = await sql<{
    score: number;
    weight: number;
    zone: number;
    unit: number;
    school: number;
    gender: string | null;
    language: string | null;
  }>`
    select c.scale_intercept + c.scale_slope * m.theta_wle as score, s.weight, s.jk_zone as zone, s.jk_unit as unit,
           s.school_id as school, s.gender, s.language
    from measure m join calibration c on c.id = m.calibration_id join answer_sheet s on s.id = m.sheet_id
    where m.calibration_id = ${calibrationId} and s.weight > 0
    order by m.sheet_id`.execute(context.db);
  const schools = await schoolsOf(context, calibrationId);
  const column = (value: (row: (typeof rows)[number]) => string | null) => coded(rows, value);
  return {
    rows: rows.length,
    score: Float64Array.from(rows, (row) => row.score),
    weight: Float64Array.from(rows, (row) => row.weight),
    zone: Float64Array.from(rows, (row) => row.zone),
    unit: coded(rows, (row) => String(row.unit)),
    fraction: Float64Array.from(rows, (row) => fractions.get(row.zone) ?? 0),
    categorical: {
      region: column((row) => schools.get(row.school)?.region ?? null),
      district: column((row) => schools.get(row.school)?.district ?? null),
      school: column((row) => schools.get(row.school)?.code ?? null),
      gender: column((row) => row.gender),
      territory: column((row) => schools.get(row.school)?.territory ?? null),
      language: column((row) => row.language),
      kind: column((row) => schools.get(row.school)?.kind ?? null),
    },
  };
}

async function schoolsOf({ db }: Context, calibrationId: number): Promise<Map<number, SchoolRow>> {
  const { rows } = await sql<SchoolRow>`
    select s.id, s.code, s.territory, s.kind,
           (select r.code from area r where r.register_id = s.register_id and r.level = 'region' and r.path @> a.path) as region,
           case when a.level = 'district' then a.code end as district
    from school s join area a on a.id = s.area_id
    where s.id in (select x.school_id from answer_sheet x join calibration c on c.test_id = x.test_id where c.id = ${calibrationId})`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function coded<Row>(rows: readonly Row[], value: (row: Row) => string | null): CodedColumn {
  const index = new Map<string, number>();
  const codes = Int32Array.from(rows, (row) => {
    const label = value(row);
    if (label === null) return -1;
    const known = index.get(label) ?? index.size;
    index.set(label, known);
    return known;
  });
  return { codes, labels: [...index.keys()] };
}
