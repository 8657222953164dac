import type { Problem } from '@sapa/tables';
import type { Context } from '../context.ts';
import { type CheckedRegister, checkRegister } from './check-register.ts';
import { readUpload } from './uploads.ts';

/** An uploaded register and how its columns are to be read. */
export interface UploadedRegister {
  uploadId: string;
  /** Register column → column of the file; what is not named here is taken as a further column under its own name. */
  mapping: Readonly<Record<string, string>>;
  /** Register column → the value that every school has. */
  constants?: Readonly<Record<string, string>> | undefined;
}

export interface RegisterPreview {
  rows: number;
  cleanRows: number;
  /** The first problems, errors before warnings. */
  problems: Problem[];
  /** Of all of them. */
  problemCount: number;
}

/** Problems that a person can look through on a page; the whole list is a file. */
const problemsShown = 500;

/** Says what an import would take and what is wrong, without taking anything. */
export async function previewRegister(context: Context, input: UploadedRegister): Promise<RegisterPreview> {
  const { rows, schools, problems } = await checkUpload(context, input);
  return {
    rows,
    cleanRows: schools.length,
    problems: problems.slice(0, problemsShown),
    problemCount: problems.length,
  };
}

/** Every problem of an uploaded register, errors before warnings. */
export async function listRegisterProblems(context: Context, input: UploadedRegister): Promise<Problem[]> {
  return (await checkUpload(context, input)).problems;
}

async function checkUpload(context: Context, input: UploadedRegister): Promise<CheckedRegister> {
  const read = await readUpload(context, input.uploadId);
  if (!read.ok) return { rows: 0, schools: [], problems: read.problems, faulty: true };
  const { mapping, constants = {} } = input;
  const checked = checkRegister(read.value.table, { mapping, constants, automatic: false });
  return { ...checked, problems: [...checked.problems, ...read.warnings] };
}
