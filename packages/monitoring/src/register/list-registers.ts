import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';

export interface RegisterSummary {
  code: string;
  names: Names;
  isDemo: boolean;
  schools: number;
  regions: number;
  createdAt: string;
}

/** All registers, newest first, or the one with `code`. */
export async function listRegisters({ db }: Context, code?: string): Promise<RegisterSummary[]> {
  const { rows } = await sql<{
    code: string;
    name_kk: string;
    name_ru: string;
    name_en: string;
    is_demo: boolean;
    created_at: Date;
    schools: number;
    regions: number;
  }>`
    select r.code, r.name_kk, r.name_ru, r.name_en, r.is_demo, r.created_at,
           (select count(*)::int from school where register_id = r.id) as schools,
           (select count(*)::int from area where register_id = r.id and level = 'region') as regions
    from register r where ${code ?? null}::text is null or r.code = ${code ?? null} order by r.id desc`.execute(
    db,
  );
  return rows.map((row) => ({
    code: row.code,
    names: namesOf(row, row.code),
    isDemo: row.is_demo,
    schools: row.schools,
    regions: row.regions,
    createdAt: row.created_at.toISOString(),
  }));
}

/** One register in short; throws NotFound. */
export async function describeRegister(context: Context, code: string): Promise<RegisterSummary> {
  const [register] = await listRegisters(context, code);
  if (!register) throw new NotFound('register', code);
  return register;
}
