import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ceremonyQuery, drawQuery, roundQuery } from '../../api/queries.ts';
import type { Ceremony, Draw } from '../../api/types.ts';
import { CopyLine } from '../../elements/copy-line.tsx';
import { Downloads } from '../../elements/downloads.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CeremonyHistory } from '../draw/ceremony/ceremony-history.tsx';
import { CommitmentTable } from '../draw/ceremony/commitment-table.tsx';
import { ListPanel } from '../draw/ceremony/list-panel.tsx';
import { SeedPanel } from '../draw/ceremony/seed-panel.tsx';
import { CeremonyPanel } from './ceremony-panel.tsx';
import { Commands } from './commands.tsx';
import { OwnMeans } from './means/own-means.tsx';
import { RepeatCheck } from './repeat/repeat-check.tsx';
import { ServerCheck } from './server-check.tsx';

const route = getRouteApi('/rounds/$round/verify');

/** Everything with which anyone can check a draw and its ceremony: state, hashes, commitments, seed, files, commands, and two checks on the spot. */
export function VerifyPage() {
  const { round } = route.useParams();
  const { ceremony } = route.useSearch();
  const { say } = useWords();
  const query = useQuery(ceremonyQuery(round, ceremony));
  return (
    <>
      <PageHead title={say('web.verify.title')} lead={say('web.verify.lead')} />
      <Loaded query={query}>{(found) => <CeremonyProof key={found.ceremony} ceremony={found} />}</Loaded>
    </>
  );
}

function CeremonyProof({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  const { round, supersededBy } = ceremony;
  const number = supersededBy === null ? undefined : ceremony.ceremony;
  const { data } = useQuery(roundQuery(round));
  return (
    <>
      {supersededBy === null ? null : (
        <Notice
          title={say('web.ceremony.superseded', {
            number: String(ceremony.ceremony),
            next: String(supersededBy),
          })}
          level={2}
        >
          <Link to="/rounds/$round/verify" params={{ round }} search={{}}>
            {say('web.ceremony.to-current')}
          </Link>
        </Notice>
      )}
      {ceremony.draw ? (
        <Panel title={say('web.verify.here')} lead={say('web.verify.here-lead')}>
          <RepeatCheck of={{ round, ceremony: number }} />
          <ServerCheck round={round} ceremony={number} />
        </Panel>
      ) : (
        <Notice title={say('web.verify.no-draw')} level={2}>
          <Link to="/rounds/$round/draw" params={{ round }}>
            {say('web.verify.to-draw')}
          </Link>
        </Notice>
      )}
      <CeremonyPanel ceremony={ceremony} isDemo={data?.isDemo ?? false} />
      {ceremony.frame ? (
        <Panel title={say('web.frame.hash')} lead={say('web.verify.hash-lead')}>
          <CopyLine text={ceremony.frame.sha256} label={say('web.frame.hash')} />
        </Panel>
      ) : null}
      <SeedPanel ceremony={ceremony} />
      {!ceremony.seed && ceremony.commitments.length > 0 ? (
        <Panel title={say('web.ceremony.commitments')}>
          <CommitmentTable ceremony={ceremony} />
        </Panel>
      ) : null}
      {ceremony.draw ? <Drawn ceremony={ceremony} /> : null}
      <CeremonyHistory round={round} />
    </>
  );
}

function Drawn({ ceremony }: { ceremony: Ceremony }) {
  const number = ceremony.supersededBy === null ? undefined : ceremony.ceremony;
  const query = useQuery(drawQuery(ceremony.round, number));
  return <Loaded query={query}>{(draw) => <Means ceremony={ceremony} draw={draw} />}</Loaded>;
}

function Means({ ceremony, draw }: { ceremony: Ceremony; draw: Draw }) {
  const { say } = useWords();
  const { round, supersededBy } = ceremony;
  return (
    <>
      <Panel title={say('web.verify.means')} lead={say('web.verify.means-lead')}>
        <Downloads
          round={round}
          ceremony={supersededBy === null ? undefined : ceremony.ceremony}
          files={['draw.json', 'sample.csv', 'exclusions.csv', 'frame.csv', 'register.csv']}
        />
        {supersededBy === null ? <OwnMeans round={round} draw={draw} /> : null}
      </Panel>
      <ListPanel ceremony={ceremony} />
      <Panel title={say('web.verify.commands')} lead={say('web.verify.commands-lead')}>
        <Commands ceremony={ceremony} draw={draw} />
      </Panel>
    </>
  );
}
