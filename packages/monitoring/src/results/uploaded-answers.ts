import type { Result } from '@sapa/tables';
import type { Context } from '../context.ts';
import { describeTable, type TableDescription } from '../register/describe-table.ts';
import { dropUpload, readUpload } from '../register/uploads.ts';
import { inTransaction } from '../transaction.ts';
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
    ...describeTable(read.value.table, read.warnings),
    proposed: proposeMapping(read.value.table),
  };
  return { ok: true, value, warnings: [] };
}

/** Imports an uploaded answer file; see `importAnswers`. What was taken is removed from the uploads. */
export async function importUploadedAnswers(
  context: Context,
  input: { round: string; uploadId: string; mapping: AnswersMapping },
): Promise<Result<ImportedAnswers>> {
  const { round, uploadId, mapping } = input;
  const read = await readUpload(context, uploadId);
  if (!read.ok) return read;
  return inTransaction(context, async (inner) => {
    const taken = await importAnswers(inner, { round, mapping, ...read.value });
    if (taken.ok) await dropUpload(inner, uploadId);
    return taken;
  });
}
