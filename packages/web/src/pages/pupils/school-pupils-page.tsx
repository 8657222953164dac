import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SchoolGrade, WithinSchool } from '../../api/types.ts';
import { withinSchoolQuery } from '../../api/within-queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AttendanceImport } from './attendance-import.tsx';
import { FileLinks } from './file-links.tsx';
import { LabelSheetFields } from './label-sheet-fields.tsx';
import { type LabelSheet, labelSheets, sheetQuery } from './label-sheets.ts';
import { PupilImport } from './pupil-import.tsx';
import { ClassTable, PupilTable } from './pupil-table.tsx';
import classes from './pupils.module.css';
import { settingsText } from './within-choice.ts';

const route = getRouteApi('/rounds/$round/pupils/$school');

/** One school: its pupils by code, who is tested, its forms and labels, the way back for filled forms. For the school and its coordinator. */
export function SchoolPupilsPage() {
  const { round, school } = route.useParams();
  const query = useQuery(withinSchoolQuery(round, school));
  return <Loaded query={query}>{(found) => <SchoolPupils round={round} school={found} />}</Loaded>;
}

function SchoolPupils({ round, school }: { round: string; school: WithinSchool }) {
  const { say, name } = useWords();
  const places = [school.regionNames, school.districtNames].filter((names) => names !== null).map(name);
  const isDrawn = school.grades.some(({ drawnFrom }) => drawnFrom);
  return (
    <>
      <PageHead
        title={name(school.names)}
        above={
          <Link to="/rounds/$round/pupils" params={{ round }}>
            {say('web.pupils.title')}
          </Link>
        }
        lead={say('web.pupils.school-lead', { code: school.code, place: places.join(', ') })}
      />
      {isDrawn ? <SchoolForms round={round} school={school.code} /> : null}
      {school.grades.map((grade) => (
        <GradePupils key={grade.grade} round={round} school={school.code} grade={grade} />
      ))}
      {isDrawn ? <AttendanceImport round={round} school={school.code} /> : null}
      <PupilImport round={round} school={school.code} />
    </>
  );
}

function SchoolForms({ round, school }: { round: string; school: string }) {
  const { say, language } = useWords();
  const base = `/api/v1/rounds/${encodeURIComponent(round)}/within/schools/${encodeURIComponent(school)}`;
  const [sheet, setSheet] = useState<LabelSheet>(labelSheets[0]);
  const address = (file: string) => `${base}/${file}?language=${language}`;
  const labels = (format: string) =>
    `${address(`labels.${format}`)}&${new URLSearchParams(sheetQuery(sheet))}`;
  return (
    <Panel title={say('web.pupils.forms')} lead={say('web.pupils.school-forms-lead')}>
      <FileLinks
        label={say('web.pupils.forms')}
        files={[
          { label: say('web.pupils.forms-pdf'), address: address('forms.pdf') },
          { label: say('web.pupils.forms-xlsx'), address: address('forms.xlsx') },
          { label: say('web.pupils.labels-pdf'), address: labels('pdf') },
          { label: say('web.pupils.labels-xlsx'), address: labels('xlsx') },
        ]}
      />
      <LabelSheetFields sheet={sheet} onChange={setSheet} />
    </Panel>
  );
}

function GradePupils({ round, school, grade }: { round: string; school: string; grade: SchoolGrade }) {
  const words = useWords();
  const { say, date } = words;
  const { kept, drawnFrom } = grade;
  const record = `/api/v1/rounds/${encodeURIComponent(round)}/within/schools/${encodeURIComponent(school)}/${grade.grade}/record.json`;
  return (
    <Panel
      title={say('web.pupils.grade', { grade: grade.grade })}
      lead={
        kept && drawnFrom
          ? say('web.pupils.kept', {
              settings: settingsText(kept.settings, words),
              date: date(kept.decidedAt, 'numeric'),
            })
          : say('web.pupils.school-not-drawn')
      }
    >
      <ClassTable grade={grade} />
      <details className={classes.pupils}>
        <summary>{say('web.pupils.show', { pupils: grade.pupils.length })}</summary>
        <PupilTable grade={grade} />
      </details>
      {drawnFrom ? (
        <>
          <p>{say('web.pupils.late-rule')}</p>
          <FileLinks
            label={say('web.pupils.record')}
            files={[{ label: say('web.pupils.record'), address: record }]}
          />
          <p>{say('web.pupils.record-note')}</p>
        </>
      ) : null}
    </Panel>
  );
}
