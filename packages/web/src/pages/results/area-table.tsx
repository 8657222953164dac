import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Results } from '../../api/types.ts';
import { useWords } from '../../words/use-words.tsx';
import { type AreaColumn, columnsOf, hiddenRow } from './area-columns.tsx';
import type { AreaRow } from './area-rows.ts';
import classes from './area-table.module.css';
import type { SortColumn, View } from './results-search.ts';
import { headHeight, rowHeight } from './row-grid.ts';

const route = getRouteApi('/rounds/$round/results');

/** The areas as a table whose rows are exactly as high as those of the plot beside it. */
export function AreaTable(props: {
  round: string;
  results: Results;
  rows: readonly AreaRow[];
  groups: readonly string[];
  view: View;
}) {
  const { round, results, rows, groups, view } = props;
  const words = useWords();
  const columns = columnsOf(view, groups, results, words);
  const caption = words.say('web.results.caption', { domain: words.sayCode('web.domain', results.domain) });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr style={{ height: headHeight }}>
            <Head sort="name">{words.say(`web.results.level-one-${levelOf(results.level)}`)}</Head>
            {columns.map(({ key, title, sort, minor }) => (
              <Head key={key} sort={sort} minor={minor}>
                {title}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} style={{ height: rowHeight }}>
              <th scope="row">
                <AreaLink round={round} level={results.level} row={row} />
              </th>
              <Figures row={row} columns={columns} hidden={hiddenRow(view, row, groups[0] ?? 'all', words)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figures({
  row,
  columns,
  hidden,
}: {
  row: AreaRow;
  columns: readonly AreaColumn[];
  hidden: string | null;
}) {
  if (hidden !== null) {
    return (
      <td colSpan={columns.length} className={classes.hidden} data-minor>
        {hidden}
      </td>
    );
  }
  return columns.map(({ key, minor, cell }) => (
    <td key={key} data-minor={minor}>
      {cell(row)}
    </td>
  ));
}

function levelOf(level: string): 'region' | 'district' | 'school' {
  return level === 'school' || level === 'district' ? level : 'region';
}

function Head(props: { sort?: SortColumn | undefined; minor?: boolean | undefined; children: ReactNode }) {
  const { sort, minor, children } = props;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (!sort) {
    return (
      <th scope="col" data-minor={minor}>
        {children}
      </th>
    );
  }
  const active = (search.sort ?? 'name') === sort;
  const down = search.down === '1';
  // Names begin with the first letter, figures with the largest.
  const next = active ? !down : sort !== 'name';
  return (
    <th scope="col" data-minor={minor} aria-sort={active ? (down ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={classes.sort}
        onClick={() =>
          void navigate({
            search: { ...search, sort: sort === 'name' ? undefined : sort, down: next ? '1' : undefined },
            replace: true,
            resetScroll: false,
          })
        }
      >
        {children}
        <span aria-hidden="true" className={classes.arrow}>
          {active ? (down ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
}

function AreaLink({ round, level, row }: { round: string; level: string; row: AreaRow }) {
  const search = route.useSearch();
  if (level === 'school') {
    return (
      <Link to="/rounds/$round/schools/$school" params={{ round, school: row.code }} className={classes.name}>
        {row.name}
      </Link>
    );
  }
  return (
    <Link
      to="/rounds/$round/results"
      params={{ round }}
      search={{ ...search, parent: row.code, level: level === 'region' ? 'district' : 'school' }}
      className={classes.name}
    >
      {row.name}
    </Link>
  );
}
