import { sql } from 'kysely';
import type { Context } from '../../context.ts';

/** The answers of one test, schools one after the other. Row i of every column is the same pupil. */
export interface TestAnswers {
  persons: number;
  items: number;
  sheetIds: Int32Array;
  weights: Float64Array;
  /** persons × items: score category, 254 omitted, 255 not administered. */
  answers: Uint8Array;
  /** Same shape: option chosen; null where no sheet holds options. */
  choices: Uint8Array | null;
  covariates: Record<string, unknown>[];
  /** First and last (exclusive) row of each school, by its key. */
  schools: Map<number, { from: number; to: number }>;
}

const blockSize = 20_000;

/** Reads all sheets of a test in the order of schools, in blocks. */
export async function loadTestAnswers(
  { db }: Context,
  test: { id: number; items: number },
): Promise<TestAnswers> {
  const { count } = await db
    .selectFrom('answer_sheet')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('test_id', '=', test.id)
    .executeTakeFirstOrThrow();
  const read: TestAnswers = {
    persons: count,
    items: test.items,
    sheetIds: new Int32Array(count),
    weights: new Float64Array(count),
    answers: new Uint8Array(count * test.items),
    choices: null,
    covariates: [],
    schools: new Map(),
  };
  let last = { school: 0, id: 0 };
  for (let row = 0; row < count; ) {
    const { rows } = await sql<SheetRow>`
      select id, school_id as school, weight, answers, choices, covariates from answer_sheet
      where test_id = ${test.id} and (school_id, id) > (${last.school}, ${last.id})
      order by school_id, id limit ${blockSize}`.execute(db);
    for (const sheet of rows) place(read, row++, sheet);
    last = rows.at(-1) ?? last;
    if (rows.length === 0) break;
  }
  return read;
}

interface SheetRow {
  id: number;
  school: number;
  weight: number;
  answers: Uint8Array;
  choices: Uint8Array | null;
  covariates: Record<string, unknown>;
}

function place(read: TestAnswers, row: number, sheet: SheetRow): void {
  read.sheetIds[row] = sheet.id;
  read.weights[row] = sheet.weight;
  read.answers.set(sheet.answers, row * read.items);
  if (sheet.choices) {
    read.choices ??= new Uint8Array(read.persons * read.items).fill(255);
    read.choices.set(sheet.choices, row * read.items);
  }
  read.covariates.push(sheet.covariates);
  const school = read.schools.get(sheet.school);
  if (school) school.to = row + 1;
  else read.schools.set(sheet.school, { from: row, to: row + 1 });
}
