import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ceremonyQuery, drawQuery, roundQuery } from '../../api/queries.ts';
import { isDone } from '../../api/stage.ts';
import type { Ceremony, Round } from '../../api/types.ts';
import { useLiveRound } from '../../api/use-live-round.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ApprovalStep } from './ceremony/approval-step.tsx';
import { CeremonyHistory } from './ceremony/ceremony-history.tsx';
import { CeremonySteps } from './ceremony/ceremony-steps.tsx';
import { CommitStep } from './ceremony/commit-step.tsx';
import { DesignForm } from './ceremony/design/design-form.tsx';
import { DrawStep } from './ceremony/draw-step.tsx';
import { ForceStep } from './ceremony/force-step.tsx';
import { FreezeStep } from './ceremony/freeze-step.tsx';
import { ListPanel } from './ceremony/list-panel.tsx';
import { NewCeremony } from './ceremony/new-ceremony.tsx';
import { RevealStep } from './ceremony/reveal-step.tsx';
import { DrawResult } from './draw-result.tsx';

const route = getRouteApi('/rounds/$round/draw');

/** The ceremony of the draw, step by step, and the schools once they are drawn. */
export function DrawPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  useLiveRound(round);
  const query = useQuery(roundQuery(round));
  const ceremony = useQuery(ceremonyQuery(round));
  return (
    <>
      <PageHead title={say('web.draw.title')} lead={say('web.ceremony.lead')} />
      <Loaded query={query}>
        {(found) => (
          <Loaded query={ceremony}>{(record) => <CeremonyState round={found} ceremony={record} />}</Loaded>
        )}
      </Loaded>
    </>
  );
}

function CeremonyState({ round, ceremony }: { round: Round; ceremony: Ceremony }) {
  const { say } = useWords();
  const isOld = ceremony.draw !== null && ceremony.design === null;
  const canBeAnew = ceremony.state !== 'open' && !isDone(round, 'results');
  return (
    <>
      <CeremonySteps ceremony={ceremony} />
      {round.isDemo && ceremony.seed ? <Notice title={say('web.ceremony.demo')} level={2} /> : null}
      {isOld ? <Notice title={say('web.ceremony.old')} level={2} /> : null}
      <NextStep ceremony={ceremony} />
      {ceremony.draw ? (
        <>
          <ListPanel ceremony={ceremony} />
          <Drawn round={round} />
        </>
      ) : null}
      <CeremonyHistory round={round.code} />
      {canBeAnew ? <NewCeremony round={round.code} /> : null}
    </>
  );
}

/** What is to be done now; nothing once the draw is in force. */
function NextStep({ ceremony }: { ceremony: Ceremony }) {
  switch (ceremony.state) {
    case 'open':
      return <DesignForm round={ceremony.round} />;
    case 'design-fixed':
      return <FreezeStep ceremony={ceremony} />;
    case 'frame-frozen':
      return <CommitStep ceremony={ceremony} />;
    case 'commitments-closed':
      return <RevealStep ceremony={ceremony} />;
    case 'seed-made':
      return <DrawStep ceremony={ceremony} />;
    case 'drawn':
      return <ApprovalStep ceremony={ceremony} />;
    case 'approved':
      return <ForceStep ceremony={ceremony} />;
    case 'in-force':
      return null;
    default: {
      const never: never = ceremony.state;
      return never;
    }
  }
}

function Drawn({ round }: { round: Round }) {
  const query = useQuery(drawQuery(round.code));
  return <Loaded query={query}>{(draw) => <DrawResult round={round} draw={draw} />}</Loaded>;
}
