import { ApiFailure, failureOf } from './failure.ts';
import { saveFile } from './save-file.ts';
import type { RegisterPreviewInput } from './types.ts';

/** Asks for the table of problems of a file as XLSX and hands it to the browser as a download. */
export function downloadProblems(input: RegisterPreviewInput, language: string): Promise<void> {
  return download(`/api/v1/registers/problems.xlsx?language=${language}`, input);
}

/** The same for a filled check list of a round. */
export function downloadCheckListProblems(round: string, uploadId: string, language: string): Promise<void> {
  const of = `/api/v1/rounds/${encodeURIComponent(round)}/reconciliation/check-list`;
  return download(`${of}/problems.xlsx?language=${language}`, { uploadId });
}

async function download(path: string, input: object): Promise<void> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  }).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
  saveFile('problems.xlsx', await response.blob());
}
