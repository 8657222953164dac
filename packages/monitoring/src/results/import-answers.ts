import type { Problem, Result, Table } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { storeWeights } from '../weights/store-weights.ts';
import { type SheetWeights, weighSheets } from '../weights/weigh-sheets.ts';
import type { AnswersMapping } from './answers-mapping.ts';
import { type ReadAnswers, readAnswers, unusedColumns } from './read-answers.ts';
import { sampleDesign } from './sample-design.ts';
import { storeSheets } from './store-sheets.ts';
import { storeTest } from './store-test.ts';
import { testedPupils } from './tested-pupils.ts';

/** What an import took. */
export interface ImportedAnswers {
  pupils: number;
  schools: number;
  items: number;
  /** Rows left out because they hold no answer to any item. */
  leftOut: number;
  /** Columns of the file that the mapping does not name: nothing of them is kept. */
  dropped: string[];
}

/** A table of answers, and how it is to be read. */
export interface AnswersToImport {
  round: string;
  table: Table;
  mapping: AnswersMapping;
  /** SHA-256 (lower-case hex) of the file that the table was read from, for the audit row. */
  sha256?: string | undefined;
}

/**
 * Takes an answer file into a round as a new test: whole, or not at all with every problem. Weights and jackknife zones come from the file
 * where it has them, else from the round's draw; a round without a draw needs both from the file or counts every pupil once.
 */
export async function importAnswers(
  context: Context,
  input: AnswersToImport,
): Promise<Result<ImportedAnswers>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const schools = await registerSchools(inner, round.register_id);
    const read = readAnswers(input.table, input.mapping, (code) => schools.has(code));
    if (!read.ok) return read;
    const answers = testedPupils(read.value);
    const { grade } = input.mapping.test;
    const faults = [
      ...(await testTaken(inner, round.id, input.mapping.test.code)),
      ...nobodyTested(answers, input.table),
    ];
    const weighed = faults.length > 0 ? null : await weighSheets(inner, round, { grade, ...answers });
    const problems = [...faults, ...notDrawn(answers, input, weighed)];
    if (problems.length > 0) return { ok: false, problems };
    const testId = await storeTest(inner, { roundId: round.id, ...input.mapping.test, items: answers.items });
    const { warnings, ...design } = sampleDesign(answers, weighed);
    await storeSheets(inner, {
      roundId: round.id,
      testId,
      items: answers.items.length,
      schoolIds: new Map([...schools].map(([code, school]) => [code, school.id])),
      sheets: { ...answers, ...design, languages: languagesOf(answers, schools) },
    });
    if (weighed && answers.weights === null) await storeWeights(inner, testId, weighed);
    const taken = {
      pupils: answers.pupilCodes.length,
      schools: new Set(answers.schoolCodes).size,
      items: answers.items.length,
      leftOut: read.value.pupilCodes.length - answers.pupilCodes.length,
    };
    const dropped = unusedColumns(input.table, input.mapping);
    await recordDeed(inner, {
      action: 'answers.import',
      subject: `${round.code}/${input.mapping.test.code}`,
      roundId: round.id,
      details: { ...taken, columnsLeftOut: dropped.length, sha256: input.sha256 ?? null },
    });
    return {
      ok: true,
      value: { ...taken, dropped },
      warnings: [...warnings, ...withoutAnswers(taken.leftOut), ...notKept(dropped, input.table)],
    };
  });
}

function nobodyTested({ pupilCodes }: ReadAnswers, { file }: Table): Problem[] {
  return pupilCodes.length === 0 ? [{ code: 'no-answers', place: { file } }] : [];
}

function withoutAnswers(rows: number): Problem[] {
  if (rows === 0) return [];
  return [{ code: 'rows-without-answers', place: {}, received: String(rows), severity: 'warning' }];
}

function notKept(columns: readonly string[], { file }: Table): Problem[] {
  return columns.map((column) => ({ code: 'column-not-kept', place: { file, column }, severity: 'warning' }));
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
  { table, mapping }: AnswersToImport,
  weighed: SheetWeights | null,
): Problem[] {
  if (answers.weights !== null || weighed === null) return [];
  return answers.schoolCodes.flatMap((code, row) =>
    (weighed.groupOfSheet[row] ?? -1) >= 0
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

/** Key and language of each school of a register by code. */
async function registerSchools(
  { db }: Context,
  registerId: number,
): Promise<Map<string, { id: number; language: string | null }>> {
  const rows = await db
    .selectFrom('school')
    .select(['id', 'code', 'language'])
    .where('register_id', '=', registerId)
    .execute();
  return new Map(rows.map(({ code, ...school }) => [code, school]));
}

/** Language of each pupil: what the file says, else that of a school which teaches in one. */
function languagesOf(
  { languages, schoolCodes }: ReadAnswers,
  schools: ReadonlyMap<string, { language: string | null }>,
): (string | null)[] {
  return languages.map((language, pupil) => {
    const ofSchool = schools.get(schoolCodes[pupil] ?? '')?.language ?? null;
    return language ?? (ofSchool === 'mixed' ? null : ofSchool);
  });
}
