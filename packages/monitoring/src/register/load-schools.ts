import type { Cell, School } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { schoolColumns } from './school-columns.ts';

export interface LoadedSchools {
  schools: School[];
  /** Internal key of each code. */
  ids: Map<string, number>;
}

/** All schools of a register as the file had them: canonical columns that hold anything, then the further columns. */
export async function loadSchools(context: Context, registerId: number): Promise<LoadedSchools> {
  const rows = await context.db
    .selectFrom('school')
    .select(['id', 'code', 'extra', ...schoolColumns])
    .where('register_id', '=', registerId)
    .orderBy('code')
    .execute();
  const used = schoolColumns.filter((column) => rows.some((row) => row[column] !== null));
  return {
    schools: rows.map((row) => ({
      code: row.code,
      ...Object.fromEntries(used.map((column) => [column, row[column]])),
      ...(row.extra as Record<string, Cell>),
    })),
    ids: new Map(rows.map((row) => [row.code, row.id])),
  };
}
