import type { School } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { schoolColumns } from '../register/school-columns.ts';

/** A school of a register as it stands now, with its key; undefined where there is none of that code. */
export async function selectSchoolRow(
  { db }: Context,
  registerId: number,
  code: string,
): Promise<{ id: number; school: School } | undefined> {
  const row = await db
    .selectFrom('school')
    .select(['id', 'code', ...schoolColumns])
    .where('register_id', '=', registerId)
    .where('code', '=', code)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id, ...school } = row;
  return { id, school };
}
