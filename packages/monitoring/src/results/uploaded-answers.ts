import type { Result } from '@sapa/tables';
import type { Context } from '../context.ts';
import { describeTable, type TableDescription } from '../register/describe-table.ts';
import { readUpload } from '../register/uploads.ts';
import { type AnswersMapping, proposeMapping } from './answers-mapping.ts';
import { type ImportedAnswers, importAnswers } from './import-answers.ts';

/** What an uploaded answer file holds, with a first mapping for a person to correct. */
export async function inspectAnswers(
  context: Context,
  uploadId: string,
): Promise<
  Result<TableDescription & { for: 'answers'; uploadId: string; proposed: Partial<AnswersMapping> }>
> {
  const read = await readUpload(context, uploadId);
  if (!read.ok) return read;
  const value = {
    for: 'answers' as const,
    uploadId,
    ...describeTable(read.value, read.warnings),
    proposed: proposeMapping(read.value),
  };
  return { ok: true, value, warnings: [] };
}

/** Imports an uploaded answer file; see `importAnswers`. */
export async function importUploadedAnswers(
  context: Context,
  input: { round: string; uploadId: string; mapping: AnswersMapping },
): Promise<Result<ImportedAnswers>> {
  const read = await readUpload(context, input.uploadId);
  if (!read.ok) return read;
  return importAnswers(context, { round: input.round, table: read.value, mapping: input.mapping });
}
