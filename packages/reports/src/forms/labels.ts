import { type Language, translator } from '@sapa/language';
import { type SchoolTracking, sessionNumbers, trackedGroups } from './tracking.ts';

/** A sheet of labels: an A4 page of columns × rows alike, millimetres for margins and gaps. */
export interface LabelSheet {
  columns: number;
  rows: number;
  topMm: number;
  leftMm: number;
  columnGapMm: number;
  rowGapMm: number;
}

/** 3 × 8 labels of 70 × 37 mm without gaps, the commonest sheet for A4. */
export const defaultLabelSheet: Readonly<LabelSheet> = {
  columns: 3,
  rows: 8,
  topMm: 0.5,
  leftMm: 0,
  columnGapMm: 0,
  rowGapMm: 0,
};

/** What one label says. */
export interface Label {
  code: string;
  class: string;
  school: string;
  schoolCode: string;
  booklet: string | null;
  session: number;
  grade: number;
}

/** One label a pupil and session, in the order of the tracking forms. */
export function labelsOf(tracking: SchoolTracking, language: Language): Label[] {
  return trackedGroups(tracking).flatMap((group) =>
    sessionNumbers(group.sessions).flatMap((session) =>
      group.pupils.map((pupil) => ({
        code: pupil.code,
        class: pupil.class,
        school: tracking.school.names[language],
        schoolCode: tracking.school.code,
        booklet: pupil.booklet,
        session,
        grade: group.grade,
      })),
    ),
  );
}

/** The labels of one school as a document. */
export function composeLabels(tracking: SchoolTracking, language: Language, sheet: LabelSheet) {
  const say = translator(language);
  return {
    language,
    title: say('forms.labels-title', {
      school: tracking.school.names[language],
      round: tracking.round[language],
    }),
    demo: tracking.demo ? say('report.demo') : null,
    sheet,
    labels: labelsOf(tracking, language).map((label) => ({
      code: label.code,
      school: label.school,
      booklet: label.booklet === null ? null : say('forms.label-booklet', { booklet: label.booklet }),
      line: say('forms.label-line', { code: label.schoolCode, class: label.class, session: label.session }),
    })),
  };
}
