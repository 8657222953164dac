import { type Language, type MessageKey, type Translate, translator } from '@sapa/language';
import { unbreakable } from '../document/typography.ts';
import { type SchoolTracking, sessionNumbers, type TrackedGroup, trackedGroups } from './tracking.ts';

/** A column of a form: `share` of the width, figures right. */
interface FormColumn {
  title: string;
  share: number;
  right?: boolean;
}

/** A table of a form; `padding` in points above and below the text makes rows high enough to write in. */
interface FormTable {
  columns: FormColumn[];
  rows: string[][];
  padding: number;
}

/** One form: what it is about, places to fill in by hand, tables, what its signs mean. */
interface Form {
  title: string;
  lead: string;
  facts: { label: string; value: string }[];
  blanks: string[];
  tables: FormTable[];
  notes: string[];
}

/** The forms of one school as a document; the words are in their places. */
export interface FormsDocument {
  language: Language;
  title: string;
  running: { left: string; right: string; demo: string | null };
  foot: string;
  forms: Form[];
}

/** Puts the school form, the class forms and the pupil tracking forms of one school into words. */
export function composeForms(tracking: SchoolTracking, language: Language): FormsDocument {
  const translate = translator(language);
  const say: Translate = (key, args) => unbreakable(translate(key, args));
  const school = tracking.school.names[language];
  const facts = factsOf(tracking, language, say);
  return {
    language,
    title: say('forms.document-title', { school, round: tracking.round[language] }),
    running: {
      left: say('forms.running', { code: tracking.school.code }),
      right: tracking.round[language],
      demo: tracking.demo ? say('report.demo') : null,
    },
    foot: school,
    forms: [
      schoolForm(tracking, facts, say),
      ...trackedGroups(tracking).flatMap((group) => [
        classForm(group, facts, say),
        pupilForm(group, facts, say),
      ]),
    ],
  };
}

function factsOf({ school, places }: SchoolTracking, language: Language, say: Translate): Form['facts'] {
  return [
    { label: say('forms.school'), value: school.names[language] },
    { label: say('forms.school-code'), value: school.code },
    { label: say('forms.place'), value: places.map((names) => names[language]).join(', ') },
  ];
}

const blanksOfSchool: readonly MessageKey[] = [
  'forms.coordinator',
  'forms.telephone',
  'forms.sent-on',
  'forms.signature',
];
const blanksOfClass: readonly MessageKey[] = ['forms.administrator', 'forms.room', 'forms.signature'];

function schoolForm(tracking: SchoolTracking, facts: Form['facts'], say: Translate): Form {
  const right = (title: MessageKey, share = 1): FormColumn => ({ title: say(title), share, right: true });
  const rows = tracking.grades.flatMap(({ grade, classes }) =>
    classes.map(({ code, listed, exempt, tested }) => [
      String(grade),
      code,
      String(listed),
      String(exempt),
      String(tested),
      '',
      '',
    ]),
  );
  const total = (field: 'listed' | 'exempt' | 'tested') =>
    String(
      tracking.grades.reduce(
        (sum, { classes }) => sum + classes.reduce((all, one) => all + one[field], 0),
        0,
      ),
    );
  return {
    title: say('forms.school-form'),
    lead: say('forms.school-form-lead'),
    facts,
    blanks: blanksOfSchool.map((key) => say(key)),
    tables: [
      {
        columns: [
          { title: say('forms.grade'), share: 0.7 },
          { title: say('forms.class'), share: 1 },
          right('forms.listed'),
          right('forms.exempt'),
          right('forms.to-test'),
          right('forms.attended'),
          right('forms.absent'),
        ],
        rows: [...rows, [say('forms.total'), '', total('listed'), total('exempt'), total('tested'), '', '']],
        padding: 7,
      },
    ],
    notes: [say('forms.no-names')],
  };
}

function classForm(group: TrackedGroup, facts: Form['facts'], say: Translate): Form {
  return {
    title: say('forms.class-form', { group: groupName(group, say) }),
    lead: say('forms.class-form-lead'),
    facts: [...facts, { label: say('forms.to-test'), value: String(group.pupils.length) }],
    blanks: blanksOfClass.map((key) => say(key)),
    tables: [
      {
        columns: [
          { title: say('forms.session'), share: 1.5 },
          { title: say('forms.date'), share: 1 },
          { title: say('forms.begin'), share: 0.8 },
          { title: say('forms.end'), share: 0.8 },
          { title: say('forms.present'), share: 1 },
          { title: say('forms.incidents'), share: 3 },
        ],
        rows: [
          ...sessionNumbers(group.sessions).map((session) => [String(session), '', '', '', '', '']),
          [say('forms.make-up'), '', '', '', '', ''],
        ],
        padding: 16,
      },
    ],
    notes: [],
  };
}

function pupilForm(group: TrackedGroup, facts: Form['facts'], say: Translate): Form {
  const hasBooklets = group.pupils.some(({ booklet }) => booklet !== null);
  const sessions = sessionNumbers(group.sessions);
  const columns: FormColumn[] = [
    { title: '№', share: 0.5, right: true },
    { title: say('forms.pupil-code'), share: 2.2 },
    { title: say('forms.class'), share: 0.8 },
    { title: say('forms.gender'), share: 0.8 },
    ...(hasBooklets ? [{ title: say('forms.booklet'), share: 0.9 }] : []),
    ...sessions.map((session) => ({ title: say('forms.session-number', { session }), share: 1 })),
    { title: say('forms.remark'), share: 2 },
  ];
  const rows = group.pupils.map((pupil, at) => [
    String(at + 1),
    pupil.code,
    pupil.class,
    pupil.gender === null ? '' : say(`forms.gender.${pupil.gender}`),
    ...(hasBooklets ? [pupil.booklet ?? ''] : []),
    ...sessions.map(() => ''),
    pupil.late ? say('forms.late') : '',
  ]);
  return {
    title: say('forms.pupil-form', { group: groupName(group, say) }),
    lead: say('forms.pupil-form-lead'),
    facts: facts.slice(0, 2),
    blanks: [],
    tables: [{ columns, rows, padding: 6 }],
    notes: [say('forms.codes'), say('forms.no-names')],
  };
}

/** The class, or the grade where pupils of all classes are tested together. */
function groupName({ grade, class: code }: TrackedGroup, say: Translate): string {
  return code === null ? say('forms.whole-grade', { grade }) : code;
}
