import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { frameQuery } from '../../api/queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FreezeFrame } from './freeze-frame.tsx';
import { FrozenFrame } from './frozen-frame.tsx';

const route = getRouteApi('/rounds/$round/frame');

/** The sampling frame: before it is frozen the choice of the rules, after that what they left and took out. */
export function FramePage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const query = useQuery(frameQuery(round));
  return (
    <>
      <PageHead title={say('web.frame.title')} lead={say('web.frame.lead')} />
      <Loaded query={query}>
        {(frame) => (frame ? <FrozenFrame round={round} frame={frame} /> : <FreezeFrame round={round} />)}
      </Loaded>
    </>
  );
}
