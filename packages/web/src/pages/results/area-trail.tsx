import { getRouteApi, Link } from '@tanstack/react-router';
import type { Results } from '../../api/types.ts';
import { Choice } from '../../elements/choice-bar.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './area-trail.module.css';
import { type AreaLevel, areaLevels } from './results-search.ts';

const route = getRouteApi('/rounds/$round/results');

/** Levels that make sense below an area: too many schools for one list hang below the nation. */
const levelsBelow: Record<string, readonly AreaLevel[]> = {
  nation: ['region', 'district'],
  region: ['district', 'school'],
  district: ['school'],
};

/** The way from the nation down to the area that is shown, and the level of the rows. */
export function AreaTrail({ results }: { results: Results }) {
  const { say, name } = useWords();
  const { round } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const here = results.parent.at(-1);
  const levels = levelsBelow[here?.level ?? 'nation'] ?? [];
  const level = areaLevels.find((one) => one === results.level) ?? 'region';
  return (
    <div className={classes.trail}>
      <nav aria-label={say('web.results.trail')}>
        <ol className={classes.steps}>
          {results.parent.map((area, index) => (
            <li key={area.code}>
              {area === here ? (
                <span aria-current="location">{name(area.names)}</span>
              ) : (
                <Link
                  to="/rounds/$round/results"
                  params={{ round }}
                  search={{
                    ...search,
                    parent: index === 0 ? undefined : area.code,
                    level: index === 0 ? undefined : 'district',
                  }}
                >
                  {name(area.names)}
                </Link>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {levels.length > 1 ? (
        <Choice
          label={say('web.results.level')}
          value={level}
          options={levels.map((value) => ({ value, label: say(`web.results.level-${value}`) }))}
          onChange={(value) => void navigate({ search: { ...search, level: value }, resetScroll: false })}
        />
      ) : null}
    </div>
  );
}
