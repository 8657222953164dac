import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { ApiFailure } from '../../api/failure.ts';
import { roundQuery } from '../../api/queries.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { DemoBanner } from '../../elements/demo-banner.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './round-layout.module.css';

const route = getRouteApi('/rounds/$round');

const pages = [
  { to: '/rounds/$round', label: 'web.nav.cycle', exact: true },
  { to: '/rounds/$round/plan', label: 'web.nav.plan', exact: false },
  { to: '/rounds/$round/frame', label: 'web.nav.frame', exact: false },
  { to: '/rounds/$round/draw', label: 'web.nav.draw', exact: false },
  { to: '/rounds/$round/verify', label: 'web.nav.verify', exact: false },
  { to: '/rounds/$round/pupils', label: 'web.nav.pupils', exact: false },
  { to: '/rounds/$round/participation', label: 'web.nav.participation', exact: false },
  { to: '/rounds/$round/results', label: 'web.nav.results', exact: false },
  { to: '/rounds/$round/items', label: 'web.nav.items', exact: false },
  { to: '/rounds/$round/schools', label: 'web.nav.schools', exact: false },
] as const;

/** What all pages of a round share: its name, the demo banner, the way to its parts. */
export function RoundLayout() {
  const { round: code } = route.useParams();
  const { say, name } = useWords();
  const query = useQuery(roundQuery(code));
  if (query.error instanceof ApiFailure && query.error.status === 404) return <NotFoundPage />;
  return (
    <Loaded query={query}>
      {(round) => (
        <>
          {round.isDemo ? <DemoBanner /> : null}
          <nav className={classes.nav} aria-label={say('web.nav.label')}>
            <Link
              to="/rounds/$round"
              params={{ round: code }}
              className={classes.round}
              activeOptions={{ exact: true }}
            >
              {name(round.names)}
            </Link>
            <ul className={classes.pages}>
              {pages.map(({ to, label, exact }) => (
                <li key={to}>
                  <Link
                    to={to}
                    params={{ round: code }}
                    activeOptions={{ exact, includeSearch: false }}
                    className={classes.page}
                  >
                    {say(label)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <Outlet />
        </>
      )}
    </Loaded>
  );
}
