import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type WeightingSummary, weightingSummarySchema } from './store-weights.ts';
import { loadWeightSettings } from './weights-settings.ts';

/** The weights of one test in short; null: its weights came with its file. */
export interface TestWeighting {
  test: string;
  names: Names;
  grade: number | null;
  weighting: (WeightingSummary & { madeAt: string; madeBy: string }) | null;
}

/** The weights of a round's tests, and the settings that hold for the next weighing. */
export async function readWeights(
  context: Context,
  roundCode: string,
): Promise<{ settings: unknown; tests: TestWeighting[] }> {
  const round = await selectRound(context, roundCode);
  const rows = await context.db
    .selectFrom('test')
    .leftJoin('weighting', 'weighting.test_id', 'test.id')
    .select(['test.code', 'test.grade', 'test.name_kk', 'test.name_ru', 'test.name_en'])
    .select(['weighting.summary', 'weighting.made_at', 'weighting.made_by'])
    .where('test.round_id', '=', round.id)
    .orderBy('test.grade')
    .orderBy('test.code')
    .execute();
  return {
    settings: await loadWeightSettings(context, round.id),
    tests: rows.map((row) => ({
      test: row.code,
      names: namesOf(row, row.code),
      grade: row.grade,
      weighting: row.made_at
        ? {
            ...weightingSummarySchema.parse(row.summary),
            madeAt: row.made_at.toISOString(),
            madeBy: row.made_by ?? '',
          }
        : null,
    })),
  };
}
