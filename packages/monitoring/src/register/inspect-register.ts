import type { Result } from '@sapa/tables';
import type { Context } from '../context.ts';
import { describeTable, type TableDescription } from './describe-table.ts';
import { proposeRegisterMapping } from './match-columns.ts';
import { type ColumnKind, columnDefinitions } from './register-columns.ts';
import { readUpload } from './uploads.ts';

/** What a register file holds, the columns that a register may have, and which column of the file each of them seems to be. */
export interface RegisterInspection extends TableDescription {
  for: 'register';
  uploadId: string;
  /** Register column → column of the file. */
  mapping: Record<string, string>;
  canonical: { name: string; type: ColumnKind['type']; required: boolean }[];
}

/** Looks at an uploaded register before anything of it is taken; throws NotFound where the upload is gone. */
export async function inspectRegister(
  context: Context,
  uploadId: string,
): Promise<Result<RegisterInspection>> {
  const read = await readUpload(context, uploadId);
  if (!read.ok) return read;
  const { table } = read.value;
  const value: RegisterInspection = {
    for: 'register',
    uploadId,
    ...describeTable(table, read.warnings),
    mapping: proposeRegisterMapping(table.columns),
    canonical: columnDefinitions.map(({ name, kind, required }) => ({ name, type: kind.type, required })),
  };
  return { ok: true, value, warnings: [] };
}
