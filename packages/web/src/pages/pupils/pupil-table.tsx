import type { SchoolGrade } from '../../api/types.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';

type Pupil = SchoolGrade['pupils'][number];

/** The classes of a grade with their numbers. */
export function ClassTable({ grade }: { grade: SchoolGrade }) {
  const { say, number, compare } = useWords();
  return (
    <DataTable
      caption={say('web.pupils.classes-of', { grade: grade.grade })}
      rows={grade.classes.toSorted((a, b) => compare(a.code, b.code))}
      keyOf={({ code }) => code}
      dense
      columns={[
        { key: 'class', title: say('web.pupils.field.class'), head: true, cell: ({ code }) => code },
        {
          key: 'listed',
          title: say('web.pupils.column.listed'),
          number: true,
          cell: ({ pupils }) => number(pupils),
        },
        {
          key: 'exempt',
          title: say('web.pupils.column.exempt'),
          number: true,
          cell: ({ exempt }) => number(exempt),
        },
        {
          key: 'drawn',
          title: say('web.pupils.column.drawn'),
          number: true,
          cell: ({ drawn, tested }) => (drawn === null ? '' : number(tested)),
        },
      ]}
    />
  );
}

/** The pupils of a grade by code: who is tested with which booklet, and what the tracking forms say. */
export function PupilTable({ grade }: { grade: SchoolGrade }) {
  const { say, sayCode, compare } = useWords();
  const sessions = grade.drawnFrom ? (grade.kept?.sessions ?? 1) : 0;
  const hasBooklets = grade.pupils.some(({ booklet }) => booklet !== null);
  const whether = (pupil: Pupil) => {
    if (pupil.exempt) return say('web.pupils.exempt', { reason: sayCode('web.pupils.reason', pupil.exempt) });
    if (!grade.drawnFrom) return say('web.pupils.not-drawn-yet');
    const tested = say(pupil.drawn ? 'web.pupils.tested' : 'web.pupils.not-tested');
    return pupil.late ? say('web.pupils.late', { tested }) : tested;
  };
  const sessionColumns = Array.from(
    { length: sessions },
    (_, at): Column<Pupil> => ({
      key: `session-${at}`,
      title: say('forms.session-number', { session: at + 1 }),
      cell: ({ sessions: statuses }) => {
        const status = statuses[at];
        return status ? sayCode('web.pupils.status', status) : '';
      },
    }),
  );
  return (
    <DataTable
      caption={say('web.pupils.pupils-of', { grade: grade.grade })}
      rows={grade.pupils.toSorted((a, b) => compare(a.class, b.class))}
      keyOf={({ code }) => code}
      dense
      columns={[
        { key: 'code', title: say('web.pupils.field.code'), head: true, cell: ({ code }) => code },
        { key: 'class', title: say('web.pupils.field.class'), cell: (pupil) => pupil.class },
        {
          key: 'gender',
          title: say('web.pupils.field.gender'),
          minor: true,
          cell: ({ gender }) => (gender ? say(`forms.gender.${gender}`) : ''),
        },
        {
          key: 'language',
          title: say('web.pupils.field.language'),
          minor: true,
          cell: ({ language }) => (language ? sayCode('web.value', language) : ''),
        },
        { key: 'tested', title: say('web.pupils.column.drawn'), cell: whether },
        ...(hasBooklets
          ? [{ key: 'booklet', title: say('forms.booklet'), cell: ({ booklet }: Pupil) => booklet ?? '' }]
          : []),
        ...sessionColumns,
      ]}
    />
  );
}
