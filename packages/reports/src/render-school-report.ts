import { setImmediate } from 'node:timers/promises';
import type { Language } from '@sapa/language';
import { composeReport } from './document/compose.ts';
import type { Emblem } from './emblem/emblem.ts';
import type { SchoolFindings } from './findings/schema.ts';
import type { PdfStandard } from './pdf/pdf-standard.ts';
import { typeset } from './pdf/typeset.ts';

/** What an installation chooses for its reports: an emblem on the cover (default: none) and the standard of the PDF (default: PDF/UA-1). */
export interface ReportLook {
  emblem?: Emblem | undefined;
  standard?: PdfStandard | undefined;
}

/**
 * Returns the report of one school as a PDF (A4, tagged) in Kazakh, Russian or English. The same findings, language, look and version of
 * the software give the same bytes. `findings` must have passed `schoolFindingsProblems`, the emblem `emblemProblems`.
 */
export async function renderSchoolReport(
  findings: SchoolFindings,
  language: Language,
  { emblem, standard }: ReportLook = {},
): Promise<Uint8Array> {
  const file = emblem && `emblem.${emblem.kind}`;
  const { document, drawings } = composeReport(findings, language, file);
  const files = new Map<string, string | Uint8Array>(drawings);
  if (emblem && file) files.set(file, emblem.bytes);
  const pdf = typeset('report', document, files, standard);
  // The compiler's memory is freed when the event loop turns; a batch that never lets it turn grows by half a megabyte a
  // report.
  await setImmediate();
  return pdf;
}
