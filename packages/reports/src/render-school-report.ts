import { setImmediate } from 'node:timers/promises';
import type { Language } from '@sapa/language';
import { composeReport } from './document/compose.ts';
import type { SchoolFindings } from './findings/schema.ts';
import { typeset } from './pdf/typeset.ts';

/**
 * Returns the report of one school as a PDF (A4, tagged, PDF/UA-1) in Kazakh, Russian or English. The same findings,
 * language and version of the software give the same bytes. `findings` must have passed `schoolFindingsProblems`.
 */
export async function renderSchoolReport(findings: SchoolFindings, language: Language): Promise<Uint8Array> {
  const { document, drawings } = composeReport(findings, language);
  const pdf = typeset('report', document, drawings);
  // The compiler's memory is freed when the event loop turns; a batch that never lets it turn grows by half a megabyte a
  // report.
  await setImmediate();
  return pdf;
}
