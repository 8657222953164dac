import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { releasesQuery } from '../../api/release-queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { TerritoryPanel } from './territory-panel.tsx';

const route = getRouteApi('/rounds/$round/releases');

/** The reports of each territory on their way: prepared, reviewed, released. */
export function ReleasesPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const query = useQuery(releasesQuery(round));
  return (
    <>
      <PageHead title={say('web.releases.title')} lead={say('web.releases.lead')} />
      <Loaded query={query} lines={8}>
        {({ territories }) =>
          territories.length === 0 ? (
            <Notice title={say('web.releases.none')} level={2} />
          ) : (
            territories.map((territory) => (
              <TerritoryPanel key={territory.code} round={round} territory={territory} />
            ))
          )
        }
      </Loaded>
    </>
  );
}
