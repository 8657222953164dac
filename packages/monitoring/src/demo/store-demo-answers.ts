import { type DemoSheets, type DemoTest, genders, pupilCode, testLanguages } from '@sapa/demo';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { type AnswerSheets, scoreChoices } from '../results/answer-sheets.ts';
import { storeSheets } from '../results/store-sheets.ts';
import { storeTest } from '../results/store-test.ts';
import { keyIndex } from '../scaling/keys.ts';
import { inTransaction } from '../transaction.ts';
import { storeWeights } from '../weights/store-weights.ts';
import { type SheetWeights, weighSheets } from '../weights/weigh-sheets.ts';

/** Stores the demo's tests and answer sheets in the demo round, with weights and zones from its draw. */
export async function storeDemoAnswers(
  context: Context,
  input: { roundId: number; tests: readonly DemoTest[]; sheets: readonly DemoSheets[] },
): Promise<void> {
  await inTransaction(context, async (inner) => {
    const round = await inner.db
      .selectFrom('round')
      .select(['id', 'code', 'register_id'])
      .where('id', '=', input.roundId)
      .executeTakeFirstOrThrow();
    const rows = await inner.db
      .selectFrom('school')
      .select(['id', 'code'])
      .where('register_id', '=', round.register_id)
      .execute();
    const schoolIds = new Map(rows.map(({ id, code }) => [code, id]));
    for (const sheets of input.sheets) {
      const test = input.tests.find(({ code }) => code === sheets.test);
      if (!test) throw new Error(`no test ${sheets.test}`);
      const testId = await storeTest(inner, { roundId: round.id, ...test, items: test.items.map(itemOf) });
      const pupils = pupilsOf(sheets);
      const weighed = await weighSheets(inner, round, { grade: sheets.grade, ...pupils });
      // In a census every school stands for itself, also one that was drawn.
      const sample = weighed?.groupOfSheet.every((group) => group >= 0) ? weighed : null;
      await storeSheets(inner, {
        roundId: round.id,
        testId,
        items: test.items.length,
        schoolIds,
        sheets: { ...columnsOf(test, sheets), ...pupils, ...designOf(sheets, sample) },
      });
      if (sample) await storeWeights(inner, testId, sample);
    }
    await recordDeed(inner, {
      action: 'answers.demo',
      subject: round.code,
      roundId: round.id,
      details: { pupils: input.sheets.reduce((sum, sheets) => sum + sheets.persons, 0) },
    });
  });
}

function itemOf({ code, domain, maxScore, key, position: _, ...details }: DemoTest['items'][number]) {
  return { code, domain, maxScore, key, details: { ...details } };
}

const personsOf = (sheets: DemoSheets) => Array.from({ length: sheets.persons }, (_, person) => person);

function pupilsOf(sheets: DemoSheets): Pick<AnswerSheets, 'pupilCodes' | 'schoolCodes'> {
  const persons = personsOf(sheets);
  return {
    pupilCodes: persons.map((person) => pupilCode(sheets, person)),
    schoolCodes: persons.map((person) => sheets.schools[sheets.schoolIndex[person] ?? 0] ?? ''),
  };
}

/** Weights and zones by the draw; in a census those of the whole roll over the tested, and neighbouring schools as zones. */
function designOf(
  sheets: DemoSheets,
  sample: SheetWeights | null,
): Pick<AnswerSheets, 'weights' | 'jackknifeZones' | 'jackknifeUnits' | 'groupCodes'> {
  const persons = personsOf(sheets);
  const schoolOf = (person: number) => sheets.schoolIndex[person] ?? 0;
  const groupOf = (person: number) => sample?.groupOfSheet[person] ?? -1;
  const place = (person: number) => sample?.record.draw.schools[sample.placeOfGroup[groupOf(person)] ?? -1];
  return {
    weights: Float64Array.from(persons, (person) => {
      if (sample) return sample.factors.weight[groupOf(person)] ?? 0;
      return (sheets.enrolled[schoolOf(person)] ?? 0) / (sheets.tested[schoolOf(person)] ?? 1);
    }),
    jackknifeZones: Int32Array.from(
      persons,
      (person) => place(person)?.jkZone ?? 1 + (schoolOf(person) >> 1),
    ),
    jackknifeUnits: Int32Array.from(persons, (person) => place(person)?.jkUnit ?? schoolOf(person) & 1),
    groupCodes: persons.map((person) => sample?.groups[groupOf(person)]?.group ?? ''),
  };
}

function columnsOf(
  test: DemoTest,
  sheets: DemoSheets,
): Omit<
  AnswerSheets,
  'pupilCodes' | 'schoolCodes' | 'weights' | 'jackknifeZones' | 'jackknifeUnits' | 'groupCodes'
> {
  const persons = personsOf(sheets);
  return {
    genders: persons.map((person) => genders[sheets.gender[person] ?? 0] ?? null),
    languages: persons.map((person) => testLanguages[sheets.language[person] ?? 0] ?? null),
    covariates: persons.map((person) => covariatesOf(sheets, person)),
    answers: scoreChoices(
      sheets.choices,
      test.items.map((item) => keyIndex(item.key)),
    ),
    choices: sheets.choices,
  };
}

function covariatesOf({ questionnaire, classNumber }: DemoSheets, person: number): string {
  const answers = Object.entries(questionnaire).map(([question, column]) => [question, column[person]]);
  return JSON.stringify({ class: classNumber[person], ...Object.fromEntries(answers) });
}
