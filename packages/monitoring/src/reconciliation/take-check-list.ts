import type { Cell, School } from '@sapa/sampling';
import type { Problem, Result, Table } from '@sapa/tables';
import { sql } from 'kysely';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { schoolColumns } from '../register/school-columns.ts';
import { dropUpload, readUpload } from '../register/uploads.ts';
import { lockRound, selectRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { type KnownSchool, type ReadCheckList, readFilledList } from './read-check-list.ts';
import { storeStatement } from './store-corrections.ts';
import { selectWindow, whyShut } from './window.ts';

/** What a filled check list would do. */
export interface CheckListPreview {
  corrections: number;
  confirmed: number;
  /** The first problems; the whole list is a file. */
  problems: Problem[];
  problemCount: number;
}

const problemsShown = 500;

/** Says what taking an uploaded check list would do and what is wrong with it, without taking anything. */
export async function previewCheckList(
  context: Context,
  input: { round: string; uploadId: string },
): Promise<CheckListPreview> {
  const { corrections, confirmed, problems } = await readUploaded(context, input);
  return {
    corrections: corrections.length,
    confirmed: confirmed.length,
    problems: problems.slice(0, problemsShown),
    problemCount: problems.length,
  };
}

/** Every problem of an uploaded check list, with its cell. */
export async function listCheckListProblems(
  context: Context,
  input: { round: string; uploadId: string },
): Promise<Problem[]> {
  return (await readUploaded(context, input)).problems;
}

async function readUploaded(
  context: Context,
  { round: code, uploadId }: { round: string; uploadId: string },
): Promise<ReadCheckList> {
  const round = await selectRound(context, code);
  const read = await readUpload(context, uploadId);
  if (!read.ok) return { corrections: [], confirmed: [], problems: read.problems };
  return readFilledList(read.value.table, await selectKnown(context, round));
}

/** Takes an uploaded check list whole, or nothing of it with every problem. */
export async function takeUploadedCheckList(
  context: Context,
  input: { round: string; uploadId: string; author: string },
): Promise<Result<{ corrections: number; applied: number; confirmed: number }>> {
  const read = await readUpload(context, input.uploadId);
  if (!read.ok) return read;
  return inTransaction(context, async (inner) => {
    const { table, sha256 } = read.value;
    const taken = await takeCheckList(inner, { ...input, table, sha256 });
    if (taken.ok) await dropUpload(inner, input.uploadId);
    return taken;
  });
}

/** Takes a filled check list whole, or nothing of it with every problem. */
export async function takeCheckList(
  context: Context,
  input: { round: string; table: Table; author: string; sha256?: string },
): Promise<Result<{ corrections: number; applied: number; confirmed: number }>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const shut = await whyShut(inner, round.id);
    if (shut) return { ok: false, problems: [shut] };
    const { corrections, confirmed, problems } = readFilledList(input.table, await selectKnown(inner, round));
    if (input.author.trim() === '') problems.push({ code: 'missing-field', place: { path: 'author' } });
    if (problems.length > 0) return { ok: false, problems };
    const selfApplied = (await selectWindow(inner, round.id))?.selfApplied ?? null;
    const own = { roundId: round.id, author: input.author.trim(), source: 'file' as const, selfApplied };
    const kept = await storeStatement(inner, { ...own, corrections, confirmed });
    await recordDeed(inner, {
      action: 'reconciliation.list',
      subject: round.code,
      roundId: round.id,
      details: { ...kept, sha256: input.sha256 ?? null },
    });
    return { ok: true, value: kept, warnings: [] };
  });
}

async function selectKnown(
  { db }: Context,
  round: { id: number; register_id: number },
): Promise<Map<string, KnownSchool>> {
  const rows = await db
    .selectFrom('school')
    .select(['id', 'code', ...schoolColumns])
    .where('register_id', '=', round.register_id)
    .execute();
  const { rows: replaced } = await sql<{ school_id: number; column_name: string; replaced: Cell }>`
    select c.school_id, c.column_name, d.replaced from correction c join correction_decision d on d.correction_id = c.id
    where c.round_id = ${round.id} and d.replaced is not null`.execute(db);
  const known = new Map(
    rows.map(({ id, ...school }) => [id, { id, school, replaced: new Map<string, Set<string>>() }]),
  );
  for (const { school_id, column_name, replaced: value } of replaced) {
    const columns = known.get(school_id)?.replaced;
    const values = columns?.get(column_name) ?? new Set<string>();
    columns?.set(column_name, values.add(JSON.stringify(value)));
  }
  return new Map([...known.values()].map((one): [string, KnownSchool] => [codeOf(one.school), one]));
}

function codeOf({ code }: School): string {
  return code;
}
