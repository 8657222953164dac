import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { describeRegister } from './list-registers.ts';

/** A region or district of a register. */
export interface RegisterArea {
  code: string;
  names: Names;
}

/** The regions or the districts of a register by code; throws NotFound where there is no such register. */
export async function listAreas(
  context: Context,
  register: string,
  level: 'region' | 'district',
): Promise<RegisterArea[]> {
  await describeRegister(context, register);
  const rows = await context.db
    .selectFrom('area')
    .innerJoin('register', 'register.id', 'area.register_id')
    .select(['area.code', 'area.name_kk', 'area.name_ru', 'area.name_en'])
    .where('register.code', '=', register)
    .where('area.level', '=', level)
    .orderBy('area.code')
    .execute();
  return rows.map((row) => ({ code: row.code, names: namesOf(row, row.code) }));
}
