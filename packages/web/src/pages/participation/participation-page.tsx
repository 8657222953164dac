import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { roundQuery } from '../../api/queries.ts';
import { isDone } from '../../api/stage.ts';
import { useLiveRound } from '../../api/use-live-round.ts';
import { type ParticipationView, participationViews } from '../../app/search.ts';
import { Choice, ChoiceBar } from '../../elements/choice-bar.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { BiasView } from './bias-view.tsx';
import { BoardView } from './board-view.tsx';
import { WeightsView } from './weights-view.tsx';
import { WindowsView } from './windows-view.tsx';

const route = getRouteApi('/rounds/$round/participation');

/** What becomes of the sample: who takes part, when is tested, how far the tested are from the sample, and the weights. */
export function ParticipationPage() {
  const { round: code } = route.useParams();
  const { say } = useWords();
  useLiveRound(code);
  const query = useQuery(roundQuery(code));
  const { view = 'board' } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHead title={say('web.participation.title')} lead={say('web.participation.lead')} />
      <Loaded query={query}>
        {(round) =>
          isDone(round, 'draw') ? (
            <>
              <ChoiceBar>
                <Choice<ParticipationView>
                  label={say('web.participation.view')}
                  value={view}
                  options={participationViews.map((each) => ({
                    value: each,
                    label: say(`web.participation.view-${each}`),
                  }))}
                  onChange={(next) => void navigate({ search: { view: next }, resetScroll: false })}
                />
              </ChoiceBar>
              {view === 'board' ? <BoardView round={code} register={round.registerCode} /> : null}
              {view === 'windows' ? <WindowsView round={code} register={round.registerCode} /> : null}
              {view === 'bias' ? <BiasView round={code} register={round.registerCode} /> : null}
              {view === 'weights' ? <WeightsView round={code} register={round.registerCode} /> : null}
            </>
          ) : (
            <Notice title={say('problem.not-drawn-yet')} level={2}>
              <Link to="/rounds/$round/draw" params={{ round: code }}>
                {say('web.nav.draw')}
              </Link>
            </Notice>
          )
        }
      </Loaded>
    </>
  );
}
