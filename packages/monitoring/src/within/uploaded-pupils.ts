import type { Result } from '@sapa/tables';
import type { Context } from '../context.ts';
import { describeTable, type TableDescription } from '../register/describe-table.ts';
import { dropUpload, readUpload } from '../register/uploads.ts';
import { inTransaction } from '../transaction.ts';
import { type ImportedAttendance, importAttendance } from './import-attendance.ts';
import { type ImportedPupils, importPupilLists } from './import-pupil-lists.ts';
import { type PupilField, proposePupilMapping } from './pupil-columns.ts';
import type { PupilMapping } from './read-pupil-lists.ts';

/** What an uploaded pupil list holds, with the columns that its headings name. No cell is shown: it may be a name. */
export interface PupilsInspection extends TableDescription {
  for: 'pupils';
  uploadId: string;
  mapping: Partial<Record<PupilField, string>>;
}

/** Looks at an uploaded pupil list; samples only of columns that are known to hold no names. */
export async function inspectPupils(context: Context, uploadId: string): Promise<Result<PupilsInspection>> {
  const read = await readUpload(context, uploadId);
  if (!read.ok) return read;
  const described = describeTable(read.value.table, read.warnings);
  const mapping = proposePupilMapping(read.value.table.columns);
  const known = new Set(Object.values(mapping));
  const columns = described.columns.map((column) =>
    known.has(column.name) ? column : { ...column, samples: [] },
  );
  return { ok: true, value: { for: 'pupils', uploadId, ...described, columns, mapping }, warnings: [] };
}

/** Imports an uploaded pupil list; see `importPupilLists`. What was taken is removed from the uploads. */
export async function importUploadedPupils(
  context: Context,
  { round, uploadId, mapping }: { round: string; uploadId: string; mapping: PupilMapping },
): Promise<Result<ImportedPupils>> {
  return takeUpload(context, uploadId, (inner, file) => importPupilLists(inner, { round, mapping, ...file }));
}

/** Imports an uploaded tracking form; see `importAttendance`. What was taken is removed from the uploads. */
export async function importUploadedAttendance(
  context: Context,
  { round, school, uploadId }: { round: string; school?: string | undefined; uploadId: string },
): Promise<Result<ImportedAttendance>> {
  return takeUpload(context, uploadId, (inner, file) => importAttendance(inner, { round, school, ...file }));
}

async function takeUpload<T>(
  context: Context,
  uploadId: string,
  take: (
    inner: Context,
    file: Extract<Awaited<ReturnType<typeof readUpload>>, { ok: true }>['value'],
  ) => Promise<Result<T>>,
): Promise<Result<T>> {
  const read = await readUpload(context, uploadId);
  if (!read.ok) return read;
  return inTransaction(context, async (inner) => {
    const taken = await take(inner, read.value);
    if (taken.ok) await dropUpload(inner, uploadId);
    return taken;
  });
}
