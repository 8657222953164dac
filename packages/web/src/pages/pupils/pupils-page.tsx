import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { roundQuery } from '../../api/queries.ts';
import type { WithinRound } from '../../api/types.ts';
import { withinQuery } from '../../api/within-queries.ts';
import { Downloads } from '../../elements/downloads.tsx';
import { Facts } from '../../elements/facts.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AttendanceImport } from './attendance-import.tsx';
import { FormsArchive } from './forms-archive.tsx';
import { GradeDraw } from './grade-draw.tsx';
import { PupilImport } from './pupil-import.tsx';
import { SchoolList } from './school-list.tsx';

const route = getRouteApi('/rounds/$round/pupils');

/** Pupils of the round by code: lists come in, classes or pupils are drawn, forms go out and come back. */
export function PupilsPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const query = useQuery(withinQuery(round));
  return (
    <>
      <PageHead title={say('web.pupils.title')} lead={say('web.pupils.lead')} />
      <Loaded query={query}>
        {(within) =>
          within.sampleSchools === null ? (
            <Notice title={say('web.pupils.no-draw')} level={2}>
              <Link to="/rounds/$round/draw" params={{ round }}>
                {say('web.pupils.to-draw')}
              </Link>
            </Notice>
          ) : (
            <Within round={round} within={within} sampleSchools={within.sampleSchools} />
          )
        }
      </Loaded>
    </>
  );
}

function Within(props: { round: string; within: WithinRound; sampleSchools: number }) {
  const { round, within, sampleSchools } = props;
  const { say, number } = useWords();
  const register = useQuery(roundQuery(round)).data?.registerCode;
  const { grades } = within;
  const sum = (of: (grade: WithinRound['grades'][number]) => number) =>
    grades.reduce((total, grade) => total + of(grade), 0);
  const drawnSchools = sum(({ schoolsDrawn }) => schoolsDrawn);
  return (
    <>
      <Facts
        facts={[
          { label: say('web.pupils.sample-schools'), value: number(sampleSchools) },
          { label: say('web.pupils.listed'), value: number(sum(({ listed }) => listed)) },
          { label: say('web.pupils.to-test'), value: number(sum(({ drawn }) => drawn)) },
          { label: say('web.pupils.attended'), value: number(sum(({ attended }) => attended)) },
        ]}
      />
      <PupilImport round={round} />
      {grades.map((grade) => (
        <GradeDraw key={grade.grade} round={round} grade={grade} />
      ))}
      {drawnSchools > 0 && register ? (
        <>
          <FormsArchive round={round} register={register} />
          <AttendanceImport round={round} />
        </>
      ) : null}
      {register ? <SchoolList round={round} register={register} /> : null}
      {drawnSchools > 0 ? (
        <Panel title={say('web.pupils.public')} lead={say('web.pupils.public-lead')}>
          <Downloads round={round} files={['within.csv']} />
        </Panel>
      ) : null}
    </>
  );
}
