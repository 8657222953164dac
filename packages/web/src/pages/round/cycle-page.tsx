import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { roundQuery } from '../../api/queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CycleRail } from './cycle-rail.tsx';
import { NextStep } from './next-step.tsx';
import { TestTable } from './test-table.tsx';
import { WorkList } from './work-list.tsx';

const route = getRouteApi('/rounds/$round');

/** The page of a round: its cycle as a rail of nine stages, the next step, the tests, the work under way. */
export function CyclePage() {
  const { round: code } = route.useParams();
  const { say, name } = useWords();
  const query = useQuery(roundQuery(code));
  return (
    <Loaded query={query}>
      {(round) => (
        <>
          <PageHead
            title={name(round.names)}
            lead={
              <>
                {say('web.cycle.year', { year: String(round.year) })} · {say(`web.purpose.${round.purpose}`)}{' '}
                ·{' '}
                <Link to="/registers/$register" params={{ register: round.registerCode }}>
                  {say('web.cycle.register')}
                </Link>
              </>
            }
          />
          <CycleRail round={round} />
          <NextStep round={round} />
          <WorkList round={code} />
          {round.tests.length > 0 ? (
            <Panel title={say('web.tests.title')}>
              <TestTable round={round} />
            </Panel>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
