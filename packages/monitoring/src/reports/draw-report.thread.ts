import type { Language } from '@sapa/language';
import { type ReportLook, renderSchoolReport, type SchoolFindings } from '@sapa/reports';

/** Draws the report of one school, in a thread. */
export default function drawReport(input: {
  findings: SchoolFindings;
  language: Language;
  look?: ReportLook | undefined;
}): Promise<Uint8Array> {
  return renderSchoolReport(input.findings, input.language, input.look);
}
