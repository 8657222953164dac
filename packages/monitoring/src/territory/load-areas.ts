import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';

/** A territory with the one above it and those directly below it. */
export interface TerritoryAreas {
  area: { code: string; names: Names; level: 'region' | 'nation' };
  nation: { code: string; names: Names };
  parts: { code: string; names: Names; level: 'region' | 'district' }[];
}

/** A region or nation of a register with its place among the others; throws NotFound for any other code. */
export async function loadAreas({ db }: Context, registerId: number, code: string): Promise<TerritoryAreas> {
  const areas = await db
    .selectFrom('area')
    .select(['code', 'level', 'path', 'name_kk', 'name_ru', 'name_en'])
    .where('register_id', '=', registerId)
    .orderBy('code')
    .execute();
  const found = areas.find((it) => it.code === code);
  const nation = areas.find((it) => it.level === 'nation');
  if (!found || !nation || (found.level !== 'region' && found.level !== 'nation'))
    throw new NotFound('area', code);
  const below = found.level === 'nation' ? 'region' : 'district';
  return {
    area: { code, names: namesOf(found, code), level: found.level },
    nation: { code: nation.code, names: namesOf(nation, nation.code) },
    parts: areas
      .filter((it) => it.level === below && (below === 'region' || it.path.startsWith(`${found.path}.`)))
      .map((it) => ({ code: it.code, names: namesOf(it, it.code), level: below })),
  };
}
