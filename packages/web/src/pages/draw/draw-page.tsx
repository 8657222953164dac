import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { drawQuery, frameQuery } from '../../api/queries.ts';
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
  const query = useQuery(drawQuery(round));
  return (
    <>
      <PageHead title={say('web.draw.title')} lead={say('web.draw.lead')} />
      <Loaded query={query}>
        {(draw) => (draw ? <DrawResult round={round} draw={draw} /> : <NotDrawn round={round} />)}
      </Loaded>
    </>
  );
}

function NotDrawn({ round }: { round: string }) {
  const { say } = useWords();
  const query = useQuery(frameQuery(round));
  return (
    <Loaded query={query}>
      {(frame) =>
        frame ? (
          <DrawForm round={round} frame={frame} />
        ) : (
          <Notice title={say('web.draw.no-frame')} level={2}>
            <Link to="/rounds/$round/frame" params={{ round }}>
              {say('web.draw.to-frame')}
            </Link>
          </Notice>
        )
      }
    </Loaded>
  );
}
