import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { frameQuery, roundQuery } from '../../api/queries.ts';
import { isDone } from '../../api/stage.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { BeforeFreeze } from './before-freeze.tsx';
import { FreezeFrame } from './freeze-frame.tsx';
import { FrozenFrame } from './frozen-frame.tsx';

const route = getRouteApi('/rounds/$round/frame');

/** The sampling frame: before it is frozen the choice of the rules, after that what they left and took out. */
export function FramePage() {
  const { round: code } = route.useParams();
  const { say } = useWords();
  const query = useQuery(roundQuery(code));
  return (
    <>
      <PageHead title={say('web.frame.title')} lead={say('web.frame.lead')} />
      <Loaded query={query}>
        {(round) => (isDone(round, 'frame') ? <Frozen round={code} /> : <NotFrozen round={code} />)}
      </Loaded>
    </>
  );
}

function NotFrozen({ round }: { round: string }) {
  return (
    <>
      <BeforeFreeze round={round} />
      <FreezeFrame round={round} />
    </>
  );
}

function Frozen({ round }: { round: string }) {
  const query = useQuery(frameQuery(round));
  return <Loaded query={query}>{(frame) => <FrozenFrame round={round} frame={frame} />}</Loaded>;
}
