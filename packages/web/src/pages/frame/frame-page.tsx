import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { frameQuery, roundQuery } from '../../api/queries.ts';
import { isDone } from '../../api/stage.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { BeforeFreeze } from './before-freeze.tsx';
import { FrozenFrame } from './frozen-frame.tsx';

const route = getRouteApi('/rounds/$round/frame');

/** The sampling frame: what the exclusion criteria left and took out, once it is frozen. */
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

function Frozen({ round }: { round: string }) {
  const query = useQuery(frameQuery(round));
  return <Loaded query={query}>{(frame) => <FrozenFrame round={round} frame={frame} />}</Loaded>;
}

function NotFrozen({ round }: { round: string }) {
  const { say } = useWords();
  return (
    <>
      <BeforeFreeze round={round} />
      <Notice title={say('web.ceremony.frame-waits')} level={2}>
        <Link to="/rounds/$round/draw" params={{ round }}>
          {say('web.ceremony.to-ceremony')}
        </Link>
      </Notice>
    </>
  );
}
