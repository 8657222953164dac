import { copyInto } from '@sapa/database';
import type { School } from '@sapa/sampling';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';
import { inTransaction } from '../transaction.ts';
import { type Area, areaCodeOf, areasOf } from './areas.ts';
import { extraOf, schoolColumns } from './school-columns.ts';

export interface RegisterToImport {
  code: string;
  names: Names;
  isDemo?: boolean;
  schools: readonly School[];
  /** Areas with their real names; regions and districts not listed are named as the schools name them. */
  areas?: readonly Area[];
  /** Rows of the file that were left out because of their errors. */
  leftOut?: number;
  /** SHA-256 (lower-case hex) of the file that the schools came from, for the audit row. */
  sha256?: string | undefined;
}

/** Takes a clean register whole: the register, its tree of areas, its schools. Returns the number of each. */
export async function importRegister(
  context: Context,
  input: RegisterToImport,
): Promise<{ registerId: number; schools: number; areas: number }> {
  return inTransaction(context, async (inner) => {
    const { id: registerId } = await inner.db
      .insertInto('register')
      .values({
        code: input.code,
        name_kk: input.names.kk,
        name_ru: input.names.ru,
        name_en: input.names.en,
        is_demo: input.isDemo ?? false,
        created_by: inner.who,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const areas = areasOf({ code: input.code, names: input.names }, input.schools, input.areas);
    const areaIds = await insertAreas(inner, registerId, areas);
    await insertSchools(inner, registerId, input, areas, areaIds);
    await recordDeed(inner, {
      action: 'register.import',
      subject: input.code,
      details: {
        schools: input.schools.length,
        areas: areas.length,
        leftOut: input.leftOut ?? 0,
        sha256: input.sha256 ?? null,
      },
    });
    return { registerId, schools: input.schools.length, areas: areas.length };
  });
}

async function insertAreas(
  { db }: Context,
  registerId: number,
  areas: readonly Area[],
): Promise<Map<string, number>> {
  const ids = new Map<string, { id: number; path: string }>();
  for (const level of ['nation', 'region', 'district'] as const) {
    const ofLevel = areas.filter((area) => area.level === level);
    for (let start = 0; start < ofLevel.length; start += 500) {
      const rows = await db
        .insertInto('area')
        .values(
          ofLevel.slice(start, start + 500).map((area, index) => ({
            register_id: registerId,
            code: area.code,
            level,
            // A label of its own within the parent: level and running number.
            path: [
              ...(area.parent === null ? [] : [ids.get(area.parent)?.path]),
              `${level[0]}${start + index}`,
            ].join('.'),
            name_kk: area.names.kk,
            name_ru: area.names.ru,
            name_en: area.names.en,
          })),
        )
        .returning(['id', 'code', 'path'])
        .execute();
      for (const row of rows) ids.set(row.code, { id: row.id, path: row.path });
    }
  }
  return new Map([...ids].map(([code, { id }]) => [code, id]));
}

async function insertSchools(
  { db }: Context,
  registerId: number,
  input: RegisterToImport,
  areas: readonly Area[],
  areaIds: ReadonlyMap<string, number>,
): Promise<void> {
  const nation = areas.find((area) => area.level === 'nation')?.code ?? input.code;
  const known = new Map(areas.map((area) => [area.code, area]));
  const rows = input.schools.map((school) => [
    registerId,
    areaIds.get(areaCodeOf(school, nation, known)) ?? null,
    school.code,
    ...schoolColumns.map((column) => school[column] ?? null),
    JSON.stringify(extraOf(school)),
  ]);
  await copyInto(db, 'school', ['register_id', 'area_id', 'code', ...schoolColumns, 'extra'], rows);
}
