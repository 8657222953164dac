import { setImmediate } from 'node:timers/promises';
import type { Language } from '@sapa/language';
import type { ReportDocument } from './document/blocks.ts';
import { composeExpertise } from './expertise/compose-expertise.ts';
import type { ExpertiseFindings } from './expertise/item-card.ts';
import { typeset } from './pdf/typeset.ts';
import type { ClassResults } from './pupils/class-results.ts';
import { composeClassList, composePupilSheets } from './pupils/compose-pupils.ts';

/** The cards of a round's items for the commission of experts, as a tagged PDF. */
export function renderExpertise(findings: ExpertiseFindings, language: Language): Promise<Uint8Array> {
  const { document, drawings } = composeExpertise(findings, language);
  return set(document, drawings);
}

/** The list of pupils by code for the teacher, as a tagged PDF. */
export function renderClassList(results: ClassResults, language: Language): Promise<Uint8Array> {
  return set(composeClassList(results, language));
}

/** A sheet a pupil, by code, as one tagged PDF. */
export function renderPupilSheets(results: ClassResults, language: Language): Promise<Uint8Array> {
  return set(composePupilSheets(results, language));
}

async function set(document: ReportDocument, drawings?: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const pdf = typeset('report', document, drawings);
  // The compiler's memory is freed when the event loop turns.
  await setImmediate();
  return pdf;
}
