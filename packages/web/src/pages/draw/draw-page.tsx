import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { drawQuery, frameQuery, roundQuery } from '../../api/queries.ts';
import { isDone } from '../../api/stage.ts';
import type { Round } from '../../api/types.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { DrawForm } from './draw-form.tsx';
import { DrawResult } from './draw-result.tsx';

const route = getRouteApi('/rounds/$round/draw');

/** The draw: before it is made its design and seed, after that the strata and the schools drawn. */
export function DrawPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const query = useQuery(roundQuery(round));
  return (
    <>
      <PageHead title={say('web.draw.title')} lead={say('web.draw.lead')} />
      <Loaded query={query}>{(found) => <DrawState round={found} />}</Loaded>
    </>
  );
}

function DrawState({ round }: { round: Round }) {
  const { say } = useWords();
  if (isDone(round, 'draw')) return <Drawn round={round} />;
  if (isDone(round, 'frame')) return <NotDrawn round={round.code} />;
  return (
    <Notice title={say('web.draw.no-frame')} level={2}>
      <Link to="/rounds/$round/frame" params={{ round: round.code }}>
        {say('web.draw.to-frame')}
      </Link>
    </Notice>
  );
}

function Drawn({ round }: { round: Round }) {
  const query = useQuery(drawQuery(round.code));
  return <Loaded query={query}>{(draw) => <DrawResult round={round} draw={draw} />}</Loaded>;
}

function NotDrawn({ round }: { round: string }) {
  const query = useQuery(frameQuery(round));
  return <Loaded query={query}>{(frame) => <DrawForm round={round} frame={frame} />}</Loaded>;
}
