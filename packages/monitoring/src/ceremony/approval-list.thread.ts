import type { Language } from '@sapa/language';
import { type ApprovalList, approvalSheets, renderApprovalList } from '@sapa/reports';
import { writeWorkbook } from '@sapa/tables';

/** A list of drawn schools, in which language and form it is wanted. */
export interface ListToRender {
  list: ApprovalList;
  language: Language;
  format: 'pdf' | 'xlsx';
}

/** Writes the list of drawn schools, in a thread. */
export default function renderList({ list, language, format }: ListToRender): Promise<Uint8Array> {
  return format === 'pdf'
    ? renderApprovalList(list, language)
    : writeWorkbook(approvalSheets(list, language));
}
