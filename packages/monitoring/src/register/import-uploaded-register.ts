import type { Problem, Result, Table } from '@sapa/tables';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Names } from '../names.ts';
import { inTransaction } from '../transaction.ts';
import { checkRegister } from './check-register.ts';
import { importRegister } from './import-register.ts';
import type { RegisterOptions } from './match-columns.ts';
import type { UploadedRegister } from './preview-register.ts';
import { dropUpload, readUpload } from './uploads.ts';

/** Under which code and names a register is kept, and whether the rows with errors may be left out. */
export interface RegisterAdmission {
  code: string;
  names: Names;
  /** A person has seen the problems and takes the clean rows; without it one error leaves the whole file out. */
  acceptCleanRows?: boolean | undefined;
}

/** What an import took. */
export interface ImportedRegister {
  schools: number;
  areas: number;
  /** Rows left out because of their errors. */
  leftOut: number;
}

/**
 * Imports an uploaded register; see `importRegisterTable`. Only the columns that the mapping names are read as register columns.
 * What was taken is removed from the uploads.
 */
export async function importUploadedRegister(
  context: Context,
  input: UploadedRegister & RegisterAdmission,
): Promise<Result<ImportedRegister>> {
  const { mapping, constants = {} } = input;
  const read = await readUpload(context, input.uploadId);
  if (!read.ok) return read;
  const options = { mapping, constants, automatic: false };
  const { table, sha256 } = read.value;
  return inTransaction(context, async (inner) => {
    const taken = await importRegisterTable(inner, { ...input, table, sha256, options });
    if (taken.ok) await dropUpload(inner, input.uploadId);
    return taken;
  });
}

/**
 * Takes a register whole, or nothing of it with every problem. With `acceptCleanRows` the rows with errors stay out and the audit row
 * says how many. A code that is taken is a problem.
 */
export async function importRegisterTable(
  context: Context,
  input: RegisterAdmission & { table: Table; sha256?: string; options: RegisterOptions },
): Promise<Result<ImportedRegister>> {
  const { rows, schools, problems, faulty } = checkRegister(input.table, input.options);
  if (faulty && !(input.acceptCleanRows && schools.length > 0)) return { ok: false, problems };
  if (schools.some(({ region }) => region === input.code)) return refused('code-names-a-region', input.code);
  return inTransaction(context, async (inner) => {
    if (await isTaken(inner, input.code)) return refused('code-taken', input.code);
    const leftOut = rows - schools.length;
    const { code, names, sha256 } = input;
    const taken = await importRegister(inner, { code, names, schools, leftOut, sha256 });
    return { ok: true, value: { schools: taken.schools, areas: taken.areas, leftOut }, warnings: problems };
  });
}

function refused(code: string, received: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ code, place: { path: '/code' }, received }] };
}

async function isTaken({ db }: Context, code: string): Promise<boolean> {
  // Of two imports under one code at the same moment the second waits here and then finds the first.
  await sql`select pg_advisory_xact_lock(hashtext(${`register ${code}`}))`.execute(db);
  const register = await db.selectFrom('register').select('id').where('code', '=', code).executeTakeFirst();
  return register !== undefined;
}
