import type { Language } from '@sapa/language';
import {
  type LabelSheet,
  labelSheets,
  renderLabels,
  renderTrackingForms,
  type SchoolTracking,
  trackingSheets,
} from '@sapa/reports';
import { writeWorkbook } from '@sapa/tables';

/** One document for a school: which, in which form and language. */
export interface FormToRender {
  tracking: SchoolTracking;
  language: Language;
  kind: 'forms' | 'labels';
  format: 'pdf' | 'xlsx';
  sheet: LabelSheet;
}

/** Writes the forms or labels of one school, in a thread. */
export default function renderForm(form: FormToRender): Promise<Uint8Array> {
  const { tracking, language, kind, format, sheet } = form;
  if (format === 'xlsx')
    return writeWorkbook(
      kind === 'forms' ? trackingSheets(tracking, language) : labelSheets(tracking, language),
    );
  return kind === 'forms' ? renderTrackingForms(tracking, language) : renderLabels(tracking, language, sheet);
}
