import type { Language } from '@sapa/language';
import { renderTerritoryReport, territorySheets } from '@sapa/reports';
import { writeWorkbook } from '@sapa/tables';
import type { Context } from '../context.ts';
import { territoryFindings } from './territory-findings.ts';

/** The report of a region or of the nation as a PDF, or its figures as a workbook; throws NotFound for any other area. */
export async function writeTerritoryReport(
  context: Context,
  input: { round: string; area: string; language: Language; format: 'pdf' | 'xlsx' },
): Promise<Uint8Array> {
  const findings = await territoryFindings(context, input);
  return input.format === 'pdf'
    ? renderTerritoryReport(findings, input.language)
    : writeWorkbook(territorySheets(findings, input.language));
}
