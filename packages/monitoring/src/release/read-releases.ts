import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { selectRound } from '../rounds/find-round.ts';
import { loadTerritories, type TerritoryRelease } from './territories.ts';

/** How far the reports of each territory of a round are, and the nation that the territories are parts of. */
export async function readReleases(
  context: Context,
  roundCode: string,
): Promise<{ nation: { code: string; names: Names } | null; territories: TerritoryRelease[] }> {
  const round = await selectRound(context, roundCode);
  const territories = await loadTerritories(context, round);
  const nation = await context.db
    .selectFrom('area')
    .select(['code', 'name_kk', 'name_ru', 'name_en'])
    .where('register_id', '=', round.register_id)
    .where('level', '=', 'nation')
    .executeTakeFirst();
  return {
    nation: nation ? { code: nation.code, names: namesOf(nation, nation.code) } : null,
    territories: territories.map(({ preparedAt: _, ...territory }) => territory),
  };
}
