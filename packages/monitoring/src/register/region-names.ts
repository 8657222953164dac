import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';

/** Names of the regions by what a register's column `region` says of them: their code. */
export async function regionNames({ db }: Context, registerId: number): Promise<Map<string, Names>> {
  const rows = await db
    .selectFrom('area')
    .select(['code', 'name_kk', 'name_ru', 'name_en'])
    .where('register_id', '=', registerId)
    .where('level', '=', 'region')
    .execute();
  return new Map(rows.map((row) => [row.code, namesOf(row, row.code)]));
}
