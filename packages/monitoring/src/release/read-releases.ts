import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import { loadTerritories, type TerritoryRelease } from './territories.ts';

/** How far the reports of each territory of a round are. */
export async function readReleases(context: Context, roundCode: string): Promise<TerritoryRelease[]> {
  const territories = await loadTerritories(context, await selectRound(context, roundCode));
  return territories.map(({ preparedAt: _, ...territory }) => territory);
}
