import type { Emblem, PdfStandard, ReportLook } from '@sapa/reports';
import { InputProblems } from './command.ts';
import { readBytes } from './file-io.ts';

/** The standards of a PDF, without the reports that know them: those are loaded only when one is made. */
export const pdfStandards = ['ua-1', 'a-2a'] as const satisfies readonly PdfStandard[];

/** The look of reports from what was given; throws `InputProblems` with everything wrong with the emblem or the standard. */
export async function readReportLook(given: {
  emblem: string | undefined;
  standard: string | undefined;
}): Promise<ReportLook> {
  const standard = pdfStandards.find((known) => known === given.standard);
  if (given.standard !== undefined && standard === undefined)
    throw new InputProblems([
      {
        code: 'not-one-of',
        place: { path: 'SAPA_PDF_STANDARD' },
        received: given.standard,
        expected: pdfStandards.join(', '),
      },
    ]);
  return { standard, emblem: given.emblem === undefined ? undefined : await readEmblem(given.emblem) };
}

async function readEmblem(file: string): Promise<Emblem> {
  const { emblemKind, emblemProblems } = await import('@sapa/reports');
  const bytes = await readBytes(file);
  const problems = emblemProblems(bytes, file);
  const kind = emblemKind(bytes);
  if (problems.length > 0 || kind === null) throw new InputProblems(problems);
  return { kind, bytes };
}
