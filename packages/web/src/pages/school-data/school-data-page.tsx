import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { schoolDataQuery } from '../../api/frame-queries.ts';
import { roundQuery } from '../../api/queries.ts';
import { Facts } from '../../elements/facts.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { StateTag } from '../../elements/state-tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CorrectionHistory } from './correction-history.tsx';
import { SchoolSeries } from './school-series.tsx';
import { StatementForm } from './statement-form.tsx';

const route = getRouteApi('/rounds/$round/reconciliation/$school');

/** What the register says of one school: it confirms or corrects that, and sees what became of its corrections. */
export function SchoolDataPage() {
  const { round, school } = route.useParams();
  const { say, sayCode, name, date } = useWords();
  const data = useQuery(schoolDataQuery(round, school));
  const register = useQuery(roundQuery(round)).data?.registerCode;
  return (
    <Loaded query={data}>
      {(found) => (
        <>
          <PageHead
            title={name(found.names)}
            lead={say('web.school-data.lead', { code: found.code })}
            above={
              <Link to="/rounds/$round/reconciliation" params={{ round }}>
                {say('web.reconciliation.title')}
              </Link>
            }
          />
          <p>{say('web.reconciliation.local-only')}</p>
          <Facts
            facts={[
              { label: say('web.column.state'), value: <StateTag state={found.state} />, text: true },
              {
                label: say('web.reconciliation.window'),
                value:
                  found.shut === null ? say('web.reconciliation.is-open') : sayCode('web.shut', found.shut),
                text: true,
                note: found.window
                  ? say('web.reconciliation.from-to', {
                      opens: date(found.window.opens, 'numeric'),
                      closes: date(found.window.closes, 'numeric'),
                    })
                  : say('web.reconciliation.no-window'),
              },
            ]}
          />
          <StatementForm key={found.corrections.length} round={round} data={found} />
          <CorrectionHistory data={found} />
          {register === undefined ? null : <SchoolSeries register={register} school={school} />}
        </>
      )}
    </Loaded>
  );
}
