import { ApiFailure, failureOf } from './failure.ts';
import type { AnswersInspection, KeptFile, PupilsInspection, UploadInspection } from './types.ts';

type Uploaded = UploadInspection | AnswersInspection | PupilsInspection | KeptFile;

// By hand: the typed client sends JSON, and a file goes as a form.
async function upload(file: File, purpose: Uploaded['for']): Promise<Uploaded> {
  const form = new FormData();
  form.set('file', file);
  const response = await fetch(`/api/v1/uploads?for=${purpose}`, { method: 'POST', body: form }).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
  return response.json();
}

/** Sends a register file; returns what it holds and a proposed mapping. Throws `ApiFailure` when it cannot be read. */
export async function uploadRegister(file: File): Promise<UploadInspection> {
  const found = await upload(file, 'register');
  if (found.for === 'register') return found;
  throw new ApiFailure(200, { code: 'no-answer', problems: [] });
}

/** Sends a file of answers; returns what it holds and a proposed mapping. Throws `ApiFailure` when it cannot be read. */
export async function uploadAnswers(file: File): Promise<AnswersInspection> {
  const found = await upload(file, 'answers');
  if (found.for === 'answers') return found;
  throw new ApiFailure(200, { code: 'no-answer', problems: [] });
}

/** Sends a list of pupils by code; returns its columns and a proposed mapping. Throws `ApiFailure` when it cannot be read. */
export async function uploadPupils(file: File): Promise<PupilsInspection> {
  const found = await upload(file, 'pupils');
  if (found.for === 'pupils') return found;
  throw new ApiFailure(200, { code: 'no-answer', problems: [] });
}

/** Sends a filled tracking form. Throws `ApiFailure` when it cannot be read. */
export async function uploadAttendance(file: File): Promise<KeptFile> {
  const found = await upload(file, 'attendance');
  if (found.for === 'attendance') return found;
  throw new ApiFailure(200, { code: 'no-answer', problems: [] });
}

/** Sends a table whose columns have fixed names; returns the id under which it is kept. Throws `ApiFailure` when it cannot be sent. */
export async function uploadTable(file: File): Promise<KeptFile> {
  const found = await upload(file, 'table');
  if (found.for === 'table') return found;
  throw new ApiFailure(200, { code: 'no-answer', problems: [] });
}
