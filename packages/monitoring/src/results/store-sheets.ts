import { copyInto } from '@sapa/database';
import type { Context } from '../context.ts';
import type { AnswerSheets } from './answer-sheets.ts';

export interface SheetsToStore {
  roundId: number;
  testId: number;
  items: number;
  schoolIds: ReadonlyMap<string, number>;
  sheets: AnswerSheets;
}

/** Stores the answer sheets of a test, one byte a cell; runs inside the caller's transaction. */
export async function storeSheets(context: Context, input: SheetsToStore): Promise<void> {
  await copyInto(
    context.db,
    'answer_sheet',
    [
      'round_id',
      'test_id',
      'school_id',
      'pupil_code',
      'gender',
      'language',
      'weight',
      'jk_zone',
      'jk_unit',
      'group_code',
      'covariates',
      'answers',
      'choices',
    ],
    sheetRows(context, input),
  );
}

function* sheetRows(context: Context, { roundId, testId, items, schoolIds, sheets }: SheetsToStore) {
  const persons = sheets.pupilCodes.length;
  for (let person = 0; person < persons; person++) {
    const from = person * items;
    yield [
      roundId,
      testId,
      schoolIds.get(sheets.schoolCodes[person] ?? '') ?? null,
      sheets.pupilCodes[person] ?? null,
      sheets.genders[person] ?? null,
      sheets.languages[person] ?? null,
      sheets.weights[person] ?? null,
      sheets.jackknifeZones[person] ?? null,
      sheets.jackknifeUnits[person] ?? null,
      sheets.groupCodes?.[person] ?? '',
      sheets.covariates[person] ?? '{}',
      sheets.answers.subarray(from, from + items),
      sheets.choices?.subarray(from, from + items) ?? null,
    ];
    if (person % 5000 === 4999) context.report?.(person + 1, persons);
  }
}
