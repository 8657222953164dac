import type { RegisterSchool } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Schools of a register with what strata are made of. */
export function RegisterTable({ schools, caption }: { schools: readonly RegisterSchool[]; caption: string }) {
  const { say, sayCode, name, number } = useWords();
  const coded = (area: string, code: string | null) => (code === null ? '' : sayCode(area, code));
  return (
    <DataTable
      caption={caption}
      rows={schools}
      keyOf={({ code }) => code}
      dense
      columns={[
        {
          key: 'name',
          title: say('web.column.name'),
          head: true,
          wide: true,
          cell: (school) => name(school.names),
        },
        { key: 'code', title: say('web.column.code'), cell: (school) => school.code },
        {
          key: 'region',
          title: say('web.column.region'),
          cell: (school) => (school.regionNames ? name(school.regionNames) : (school.region ?? '')),
        },
        {
          key: 'district',
          title: say('web.column.district'),
          minor: true,
          cell: (school) => (school.districtNames ? name(school.districtNames) : ''),
        },
        {
          key: 'territory',
          title: say('web.column.territory'),
          cell: (school) => coded('web.value', school.territory),
        },
        {
          key: 'kind',
          title: say('web.column.kind'),
          minor: true,
          cell: (school) => coded('web.value', school.kind),
        },
        {
          key: 'language',
          title: say('web.column.language'),
          cell: (school) => coded('web.value', school.language),
        },
        {
          key: 'enrolment',
          title: say('web.column.enrolment'),
          number: true,
          cell: (school) => (school.enrolment === null ? '' : number(school.enrolment)),
        },
      ]}
    />
  );
}
