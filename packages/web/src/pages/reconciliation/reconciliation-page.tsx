import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { reconciliationQuery } from '../../api/frame-queries.ts';
import { roundQuery } from '../../api/queries.ts';
import { Facts } from '../../elements/facts.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CheckList } from './check-list.tsx';
import { ReconciledSchools } from './reconciled-schools.tsx';
import { RegionStates } from './region-states.tsx';
import { WaitingCorrections } from './waiting-corrections.tsx';
import { WindowForm } from './window-form.tsx';

const route = getRouteApi('/rounds/$round/reconciliation');

/** The coordinator's view of the schools checking their data: the window, what waits for a decision, the lists, and every school's state. */
export function ReconciliationPage() {
  const { round: code } = route.useParams();
  const { say, sayCode, number, percent, date } = useWords();
  const round = useQuery(roundQuery(code));
  const reconciliation = useQuery(reconciliationQuery(code));
  return (
    <>
      <PageHead title={say('web.reconciliation.title')} lead={say('web.reconciliation.lead')} />
      <p>{say('web.reconciliation.local-only')}</p>
      <Loaded query={reconciliation}>
        {({ window, shut, counts, regions }) => {
          const all = Object.values(counts).reduce((sum, schools) => sum + schools, 0);
          const heard = all - counts.untouched;
          return (
            <>
              <Facts
                facts={[
                  {
                    label: say('web.reconciliation.window'),
                    value: shut === null ? say('web.reconciliation.is-open') : sayCode('web.shut', shut),
                    text: true,
                    note: window
                      ? say('web.reconciliation.from-to', {
                          opens: date(window.opens, 'numeric'),
                          closes: date(window.closes, 'numeric'),
                        })
                      : say('web.reconciliation.no-window'),
                  },
                  {
                    label: say('web.reconciliation.answered'),
                    value: number(heard),
                    note: say('web.frame.of-schools', { share: percent(all === 0 ? 0 : heard / all) }),
                  },
                  { label: say('web.school-state.waiting'), value: number(counts.waiting) },
                  { label: say('web.school-state.corrected'), value: number(counts.corrected) },
                  { label: say('web.school-state.rejected'), value: number(counts.rejected) },
                ]}
              />
              {shut === 'reconciliation-frozen' ? null : <WindowForm round={code} window={window} />}
              <WaitingCorrections round={code} frozen={shut === 'reconciliation-frozen'} />
              <Loaded query={round}>
                {({ registerCode }) => (
                  <>
                    <CheckList round={code} register={registerCode} open={shut === null} />
                    <RegionStates regions={regions} />
                    <ReconciledSchools round={code} register={registerCode} />
                  </>
                )}
              </Loaded>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
