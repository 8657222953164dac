import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { drawQuery, roundQuery } from '../../api/queries.ts';
import { isDone } from '../../api/stage.ts';
import type { Draw } from '../../api/types.ts';
import { CopyLine } from '../../elements/copy-line.tsx';
import { Downloads } from '../../elements/downloads.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Commands } from './commands.tsx';
import { OwnMeans } from './means/own-means.tsx';
import { RepeatCheck } from './repeat/repeat-check.tsx';
import { ServerCheck } from './server-check.tsx';

const route = getRouteApi('/rounds/$round/verify');

/** Everything with which anyone can check the draw: hash, seed, rule, files, commands, and two checks on the spot. */
export function VerifyPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const query = useQuery(roundQuery(round));
  return (
    <>
      <PageHead title={say('web.verify.title')} lead={say('web.verify.lead')} />
      <Loaded query={query}>
        {(found) =>
          isDone(found, 'draw') ? (
            <Drawn round={round} />
          ) : (
            <Notice title={say('web.verify.no-draw')} level={2}>
              <Link to="/rounds/$round/draw" params={{ round }}>
                {say('web.verify.to-draw')}
              </Link>
            </Notice>
          )
        }
      </Loaded>
    </>
  );
}

function Drawn({ round }: { round: string }) {
  const query = useQuery(drawQuery(round));
  return <Loaded query={query}>{(draw) => <Proof round={round} draw={draw} />}</Loaded>;
}

function Proof({ round, draw }: { round: string; draw: Draw }) {
  const { say } = useWords();
  return (
    <>
      <Panel title={say('web.verify.here')} lead={say('web.verify.here-lead')}>
        <RepeatCheck round={round} />
        <ServerCheck round={round} />
      </Panel>
      <Panel title={say('web.frame.hash')} lead={say('web.verify.hash-lead')}>
        <CopyLine text={draw.frameHash} label={say('web.frame.hash')} />
      </Panel>
      <Panel title={say('web.draw.seed')} lead={say('web.verify.seed-lead')}>
        <CopyLine text={draw.seed} label={say('web.draw.seed')} />
      </Panel>
      <Panel title={say('web.verify.means')} lead={say('web.verify.means-lead')}>
        <Downloads
          round={round}
          files={['draw.json', 'sample.csv', 'exclusions.csv', 'frame.csv', 'register.csv']}
        />
        <OwnMeans round={round} draw={draw} />
      </Panel>
      <Panel title={say('web.verify.commands')} lead={say('web.verify.commands-lead')}>
        <Commands round={round} draw={draw} />
      </Panel>
    </>
  );
}
