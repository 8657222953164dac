import { ApiFailure, failureOf } from './failure.ts';
import type { RegisterPreviewInput } from './types.ts';

/** Asks for the table of problems of a file as XLSX and hands it to the browser as a download. */
export async function downloadProblems(input: RegisterPreviewInput, language: string): Promise<void> {
  const response = await fetch(`/api/v1/registers/problems.xlsx?language=${language}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  }).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = 'problems.xlsx';
  link.click();
  URL.revokeObjectURL(address);
}
