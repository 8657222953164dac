import { type DemoSheets, type DemoTest, genders, pupilCode, testLanguages } from '@sapa/demo';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { type AnswerSheets, scoreChoices } from '../results/answer-sheets.ts';
import { loadSampledSchools, type SampledSchool } from '../results/sampled-schools.ts';
import { storeSheets } from '../results/store-sheets.ts';
import { storeTest } from '../results/store-test.ts';
import { weighSample } from '../results/weigh-sample.ts';
import { keyIndex } from '../scaling/keys.ts';
import { inTransaction } from '../transaction.ts';

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
    const schools = await loadSampledSchools(inner, round);
    const schoolIds = new Map([...schools].map(([code, school]) => [code, school.id]));
    for (const sheets of input.sheets) {
      const test = input.tests.find(({ code }) => code === sheets.test);
      if (!test) throw new Error(`no test ${sheets.test}`);
      const testId = await storeTest(inner, { roundId: round.id, ...test, items: test.items.map(itemOf) });
      await storeSheets(inner, {
        roundId: round.id,
        testId,
        items: test.items.length,
        schoolIds,
        sheets: columnsOf(test, sheets, schools),
      });
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

function columnsOf(
  test: DemoTest,
  sheets: DemoSheets,
  schools: ReadonlyMap<string, SampledSchool>,
): AnswerSheets {
  const places = sheets.schools.map((code) => schools.get(code)?.drawn ?? null);
  // In a census every school stands for itself, also one that was drawn.
  const drawn = places.every((place) => place !== null) ? places : [];
  const { byCode } = weighSample(
    sheets.schools.map((code, index) => ({
      code,
      stratum: drawn[index]?.stratum ?? '',
      cell: drawn[index]?.cell ?? [],
      baseWeight: drawn[index]?.baseWeight ?? 1,
      enrolled: sheets.enrolled[index] ?? null,
      tested: sheets.tested[index] ?? 0,
    })),
  );
  const weights = sheets.schools.map((code) => byCode.get(code) ?? 0);
  const persons = Array.from({ length: sheets.persons }, (_, person) => person);
  const schoolOf = (person: number) => sheets.schoolIndex[person] ?? 0;
  return {
    pupilCodes: persons.map((person) => pupilCode(sheets, person)),
    schoolCodes: persons.map((person) => sheets.schools[schoolOf(person)] ?? ''),
    genders: persons.map((person) => genders[sheets.gender[person] ?? 0] ?? null),
    languages: persons.map((person) => testLanguages[sheets.language[person] ?? 0] ?? null),
    weights: Float64Array.from(persons, (person) => weights[schoolOf(person)] ?? 0),
    jackknifeZones: Int32Array.from(
      persons,
      (person) => drawn[schoolOf(person)]?.zone ?? 1 + (schoolOf(person) >> 1),
    ),
    jackknifeUnits: Int32Array.from(
      persons,
      (person) => drawn[schoolOf(person)]?.unit ?? schoolOf(person) & 1,
    ),
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
