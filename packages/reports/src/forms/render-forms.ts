import { setImmediate } from 'node:timers/promises';
import { type Language, translator } from '@sapa/language';
import type { SheetContent } from '@sapa/tables';
import { typeset } from '../pdf/typeset.ts';
import { composeForms } from './compose-forms.ts';
import { composeLabels, type LabelSheet, labelsOf } from './labels.ts';
import { type SchoolTracking, sessionNumbers } from './tracking.ts';

/** The school form, the class forms and the pupil tracking forms of one school as a PDF (A4, tagged, PDF/UA-1). */
export async function renderTrackingForms(tracking: SchoolTracking, language: Language): Promise<Uint8Array> {
  return freed(typeset('forms', composeForms(tracking, language)));
}

/** The labels of one school as a PDF (A4, tagged, PDF/UA-1), as many on a page as the sheet has. */
export async function renderLabels(
  tracking: SchoolTracking,
  language: Language,
  sheet: LabelSheet,
): Promise<Uint8Array> {
  return freed(typeset('labels', composeLabels(tracking, language, sheet)));
}

/** The compiler's memory is freed when the event loop turns; a batch must let it turn. */
async function freed(pdf: Uint8Array): Promise<Uint8Array> {
  await setImmediate();
  return pdf;
}

/**
 * The tracking forms of one school as sheets of a workbook. The first sheet is the one that is filled in and read again: one row a pupil, one column a
 * session; the second is the school form.
 */
export function trackingSheets(tracking: SchoolTracking, language: Language): SheetContent[] {
  const say = translator(language);
  const most = Math.max(1, ...tracking.grades.map(({ sessions }) => sessions));
  const sessions = sessionNumbers(most).map((session) => say('forms.session-number', { session }));
  const pupils = tracking.grades.flatMap(({ grade, pupils: members }) =>
    members.map((pupil) => [
      tracking.school.code,
      grade,
      pupil.class,
      pupil.code,
      pupil.gender === null ? null : say(`forms.gender.${pupil.gender}`),
      pupil.booklet,
      ...sessions.map(() => null),
      pupil.late ? say('forms.late') : null,
    ]),
  );
  const classes = tracking.grades.flatMap(({ grade, classes: list }) =>
    list.map(({ code, listed, exempt, tested }) => [
      tracking.school.code,
      grade,
      code,
      listed,
      exempt,
      tested,
    ]),
  );
  return [
    {
      name: say('forms.sheet.pupils'),
      columns: [
        say('forms.school-code'),
        say('forms.grade'),
        say('forms.class'),
        say('forms.pupil-code'),
        say('forms.gender'),
        say('forms.booklet'),
        ...sessions,
        say('forms.remark'),
      ],
      rows: pupils,
    },
    {
      name: say('forms.sheet.school'),
      columns: [
        say('forms.school-code'),
        say('forms.grade'),
        say('forms.class'),
        say('forms.listed'),
        say('forms.exempt'),
        say('forms.to-test'),
      ],
      rows: classes,
    },
    { name: say('forms.sheet.codes'), columns: [say('forms.codes-title')], rows: [[say('forms.codes')]] },
  ];
}

/** The labels of one school as a sheet, one row a label, for a program that prints labels from a table. */
export function labelSheets(tracking: SchoolTracking, language: Language): SheetContent[] {
  const say = translator(language);
  return [
    {
      name: say('forms.sheet.labels'),
      columns: [
        say('forms.school-code'),
        say('forms.school'),
        say('forms.grade'),
        say('forms.class'),
        say('forms.pupil-code'),
        say('forms.booklet'),
        say('forms.session'),
      ],
      rows: labelsOf(tracking, language).map((label) => [
        label.schoolCode,
        label.school,
        label.grade,
        label.class,
        label.code,
        label.booklet,
        label.session,
      ]),
    },
  ];
}
