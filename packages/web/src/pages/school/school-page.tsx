import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { schoolQuery } from '../../api/result-queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Findings } from './findings.ts';
import { GradeResults } from './grade-results.tsx';
import { ReportLinks } from './report-links.tsx';

const route = getRouteApi('/rounds/$round/schools/$school');

/** One school: its results against district, region and nation, and its report in three languages. */
export function SchoolPage() {
  const { round, school } = route.useParams();
  const query = useQuery(schoolQuery(round, school));
  return (
    <Loaded query={query} lines={10}>
      {({ findings }) => <SchoolBody round={round} school={school} findings={findings} />}
    </Loaded>
  );
}

function SchoolBody({ round, school, findings }: { round: string; school: string; findings: Findings }) {
  const { say, sayCode, name } = useWords();
  const { region, district, names, language, territory, kind } = findings.school;
  const place = district ? `${name(region.names)} · ${name(district.names)}` : name(region.names);
  const about = [
    sayCode('web.value', kind),
    sayCode('web.value', territory),
    sayCode('web.value', language),
  ].join(' · ');
  return (
    <>
      <PageHead title={name(names)} above={place} lead={about} />
      <Panel
        title={say('web.school.report')}
        lead={say('web.school.report-lead', { number: findings.number })}
      >
        <ReportLinks round={round} school={school} />
      </Panel>
      {findings.grades.map((grade) => (
        <GradeResults key={grade.grade ?? 'all'} grade={grade} scale={findings.method.scale} />
      ))}
    </>
  );
}
