import { copyInto } from '@sapa/database';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';
import type { TestItem } from './answer-sheets.ts';

export interface TestToStore {
  roundId: number;
  code: string;
  grade: number | null;
  ownStructure?: boolean;
  names: Names;
  items: readonly TestItem[];
}

/** Stores a test of a round with its items in the order of the bytes of the sheets; returns its key. */
export async function storeTest({ db }: Context, test: TestToStore): Promise<number> {
  const { id } = await db
    .insertInto('test')
    .values({
      round_id: test.roundId,
      code: test.code,
      grade: test.grade,
      own_structure: test.ownStructure ?? false,
      name_kk: test.names.kk,
      name_ru: test.names.ru,
      name_en: test.names.en,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = test.items.map((item, position) => [
    id,
    item.code,
    position,
    item.domain,
    item.maxScore,
    item.key,
    JSON.stringify(item.details),
  ]);
  await copyInto(db, 'item', ['test_id', 'code', 'position', 'domain', 'max_score', 'key', 'details'], rows);
  return id;
}
