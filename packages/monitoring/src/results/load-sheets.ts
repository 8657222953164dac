import type { ResponseMatrix } from '@sapa/psychometrics';
import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** The stored answers of one test as columns; row i of everything is the same sheet. */
export interface LoadedSheets {
  sheetIds: Int32Array;
  weights: Float64Array;
  genders: (string | null)[];
  languages: (string | null)[];
  /** Territory of the school: urban, rural. */
  territories: (string | null)[];
  responses: ResponseMatrix;
  /** Same shape as responses.cells; null where no sheet holds options. */
  choices: Uint8Array | null;
}

const blockSize = 20_000;

/** Reads all sheets of a test in the order of their keys, in blocks, so that memory stays at about a byte a cell. */
export async function loadSheets(
  { db }: Context,
  test: { id: number; items: readonly string[] },
): Promise<LoadedSheets> {
  const { count } = await db
    .selectFrom('answer_sheet')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('test_id', '=', test.id)
    .executeTakeFirstOrThrow();
  const items = test.items.length;
  const sheetIds = new Int32Array(count);
  const weights = new Float64Array(count);
  const genders: LoadedSheets['genders'] = [];
  const languages: LoadedSheets['languages'] = [];
  const territories: LoadedSheets['territories'] = [];
  const cells = new Uint8Array(count * items);
  const choices = new Uint8Array(count * items).fill(255);
  let hasChoices = false;
  for (let row = 0, last = 0; row < count; ) {
    const block = await db
      .selectFrom('answer_sheet')
      .innerJoin('school', 'school.id', 'answer_sheet.school_id')
      .select([
        'answer_sheet.id',
        'weight',
        'answers',
        'choices',
        'gender',
        'answer_sheet.language',
        'school.territory',
      ])
      .where('test_id', '=', test.id)
      .where('answer_sheet.id', '>', last)
      .orderBy('answer_sheet.id')
      .limit(blockSize)
      .execute();
    for (const sheet of block) {
      sheetIds[row] = sheet.id;
      weights[row] = sheet.weight;
      genders.push(sheet.gender);
      languages.push(sheet.language);
      territories.push(sheet.territory);
      cells.set(sheet.answers, row * items);
      if (sheet.choices) {
        choices.set(sheet.choices, row * items);
        hasChoices = true;
      }
      row++;
    }
    last = block.at(-1)?.id ?? last;
    if (block.length === 0) break;
  }
  return {
    sheetIds,
    weights,
    genders,
    languages,
    territories,
    responses: { persons: count, items: test.items, cells },
    choices: hasChoices ? choices : null,
  };
}
