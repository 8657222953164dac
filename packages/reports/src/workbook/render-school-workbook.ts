import type { Language } from '@sapa/language';
import { writeWorkbook } from '@sapa/tables';
import type { SchoolFindings } from '../findings/schema.ts';
import { figureSheets } from './sheets.ts';

/** Returns all figures of one school's report as an XLSX workbook in Kazakh, Russian or English; what the report hides, it hides. */
export function renderSchoolWorkbook(findings: SchoolFindings, language: Language): Promise<Uint8Array> {
  return writeWorkbook(figureSheets(findings, language));
}
