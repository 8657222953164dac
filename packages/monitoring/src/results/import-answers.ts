import type { Problem, Result, Table } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { selectRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import type { AnswersMapping } from './answers-mapping.ts';
import { pupilWeights } from './pupil-weights.ts';
import { type ReadAnswers, readAnswers } from './read-answers.ts';
import { loadSampledSchools, type SampledSchool } from './sampled-schools.ts';
import { withStandIns } from './stand-ins.ts';
import { storeSheets } from './store-sheets.ts';
import { storeTest } from './store-test.ts';

/** What an import took. */
export interface ImportedAnswers {
  pupils: number;
  schools: number;
  items: number;
}

/**
 * Takes an answer file into a round as a new test: whole, or not at all with every problem. Weights and jackknife zones come from the file
 * where it has them, else from the round's draw; a round without a draw needs both from the file or counts every pupil once.
 */
export async function importAnswers(
  context: Context,
  input: { round: string; table: Table; mapping: AnswersMapping },
): Promise<Result<ImportedAnswers>> {
  return inTransaction(context, async (inner) => {
    const round = await selectRound(inner, input.round);
    const register = await loadSampledSchools(inner, round);
    const read = readAnswers(input.table, input.mapping, (code) => register.has(code));
    if (!read.ok) return read;
    const schools = withStandIns(register, new Set(read.value.schoolCodes));
    const problems = [
      ...(await testTaken(inner, round.id, input.mapping.test.code)),
      ...notDrawn(read.value, input, schools),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const answers = read.value;
    const testId = await storeTest(inner, { roundId: round.id, ...input.mapping.test, items: answers.items });
    const design = sampleDesign(answers, schools, input.mapping.test.grade);
    await storeSheets(inner, {
      roundId: round.id,
      testId,
      items: answers.items.length,
      schoolIds: new Map([...schools].map(([code, school]) => [code, school.id])),
      sheets: { ...answers, ...design, languages: languagesOf(answers, schools) },
    });
    const taken = {
      pupils: answers.pupilCodes.length,
      schools: new Set(answers.schoolCodes).size,
      items: answers.items.length,
    };
    await recordDeed(inner, {
      action: 'answers.import',
      subject: `${round.code}/${input.mapping.test.code}`,
      roundId: round.id,
      details: { ...taken },
    });
    return { ok: true, value: taken, warnings: [] };
  });
}

async function testTaken({ db }: Context, roundId: number, code: string): Promise<Problem[]> {
  const test = await db
    .selectFrom('test')
    .select('id')
    .where('round_id', '=', roundId)
    .where('code', '=', code)
    .executeTakeFirst();
  return test ? [{ code: 'code-taken', place: { path: '/mapping/test/code' }, received: code }] : [];
}

/** With weights from the draw, a pupil of a school that has no place in the sample has none. */
function notDrawn(
  answers: ReadAnswers,
  { table, mapping }: { table: Table; mapping: AnswersMapping },
  schools: ReadonlyMap<string, SampledSchool>,
): Problem[] {
  const hasDraw = [...schools.values()].some((school) => school.drawn !== null);
  if (answers.weights !== null || !hasDraw) return [];
  return answers.schoolCodes.flatMap((code, row) =>
    schools.get(code)?.drawn
      ? []
      : [
          {
            code: 'school-not-drawn',
            place: { file: table.file, row: answers.rowNumbers[row] ?? 0, column: mapping.school },
            received: code,
          },
        ],
  );
}

/** Language of each pupil: what the file says, else that of a school which teaches in one. */
function languagesOf(
  { languages, schoolCodes }: ReadAnswers,
  schools: ReadonlyMap<string, SampledSchool>,
): (string | null)[] {
  return languages.map((language, pupil) => {
    const ofSchool = schools.get(schoolCodes[pupil] ?? '')?.language ?? null;
    return language ?? (ofSchool === 'mixed' ? null : ofSchool);
  });
}

/** Weight, zone and unit of each pupil. */
function sampleDesign(
  answers: ReadAnswers,
  schools: ReadonlyMap<string, SampledSchool>,
  grade: number | null,
): { weights: Float64Array; jackknifeZones: Int32Array; jackknifeUnits: Int32Array } {
  const codes = [...new Set(answers.schoolCodes)].sort();
  const position = new Map(codes.map((code, index) => [code, index]));
  const drawn = (code: string) => schools.get(code)?.drawn ?? null;
  // Without a draw neighbouring schools make pairs, which is all that can be said about such a sample.
  const zoneOf = (code: string) => drawn(code)?.zone ?? 1 + Math.floor((position.get(code) ?? 0) / 2);
  const unitOf = (code: string) => drawn(code)?.unit ?? (position.get(code) ?? 0) % 2;
  return {
    weights: answers.weights ?? weightsFromDraw(answers, schools, grade),
    jackknifeZones: answers.zones ?? Int32Array.from(answers.schoolCodes, zoneOf),
    jackknifeUnits: answers.units ?? Int32Array.from(answers.schoolCodes, unitOf),
  };
}

function weightsFromDraw(
  answers: ReadAnswers,
  schools: ReadonlyMap<string, SampledSchool>,
  grade: number | null,
): Float64Array {
  const tested = new Map<string, number>();
  for (const code of answers.schoolCodes) tested.set(code, (tested.get(code) ?? 0) + 1);
  const sample = [...schools].flatMap(([code, school]) =>
    school.drawn ? [{ code, school, drawn: school.drawn }] : [],
  );
  if (sample.length === 0) return new Float64Array(answers.schoolCodes.length).fill(1);
  const weights = pupilWeights(
    sample.map(({ code, school, drawn }) => ({
      stratum: drawn.stratum,
      baseWeight: drawn.baseWeight,
      enrolled: grade === 4 ? school.grade4 : grade === 9 ? school.grade9 : null,
      tested: tested.get(code) ?? 0,
    })),
  );
  const byCode = new Map(sample.map(({ code }, index) => [code, weights[index] ?? 0]));
  return Float64Array.from(answers.schoolCodes, (code) => byCode.get(code) ?? 0);
}
