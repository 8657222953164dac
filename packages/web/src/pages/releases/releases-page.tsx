import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { releasesQuery } from '../../api/release-queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { TerritoryPanel } from './territory-panel.tsx';
import { TerritoryReportLinks } from './territory-report-links.tsx';

const route = getRouteApi('/rounds/$round/releases');

/** The reports of each territory on their way: prepared, reviewed, released. */
export function ReleasesPage() {
  const { round } = route.useParams();
  const { say, name } = useWords();
  const query = useQuery(releasesQuery(round));
  return (
    <>
      <PageHead title={say('web.releases.title')} lead={say('web.releases.lead')} />
      <Loaded query={query} lines={8}>
        {({ nation, territories }) =>
          territories.length === 0 ? (
            <Notice title={say('web.releases.none')} level={2} />
          ) : (
            <>
              {nation ? (
                <Panel title={name(nation.names)} lead={say('web.releases.nation-lead')}>
                  <TerritoryReportLinks round={round} area={nation.code} />
                </Panel>
              ) : null}
              {territories.map((territory) => (
                <TerritoryPanel key={territory.code} round={round} territory={territory} />
              ))}
            </>
          )
        }
      </Loaded>
    </>
  );
}
