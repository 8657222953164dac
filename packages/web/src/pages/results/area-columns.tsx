import type { ReactNode } from 'react';
import type { Figure, Results } from '../../api/types.ts';
import type { Words } from '../../words/words.ts';
import type { AreaRow } from './area-rows.ts';
import { shown } from './area-rows.ts';
import classes from './area-table.module.css';
import { levelName } from './results-legend.ts';
import type { SortColumn, View } from './results-search.ts';

/** A column of the table of areas. */
export interface AreaColumn {
  key: string;
  title: string;
  sort?: SortColumn;
  minor?: boolean;
  cell: (row: AreaRow) => ReactNode;
}

/** A figure as text, or why it is hidden. */
function figureText(figure: Figure | undefined, write: (value: number) => string, words: Words): ReactNode {
  const value = shown(figure);
  if (value) return write(value.value);
  const reason = figure?.suppressed ?? 'no-data';
  return <span className={classes.hidden}>{words.sayCode('web.hidden', reason)}</span>;
}

function intervalText(figure: Figure | undefined, { number }: Words): string {
  const value = shown(figure);
  return value ? `${number(value.low, 1)} – ${number(value.high, 1)}` : '';
}

/** The columns that a view shows besides the name. */
export function columnsOf(
  view: View,
  groups: readonly string[],
  results: Results,
  words: Words,
): AreaColumn[] {
  const { say, number, percent } = words;
  const first = groups[0] ?? 'all';
  const counts: AreaColumn[] = [
    {
      key: 'pupils',
      title: say('web.column.pupils'),
      sort: 'pupils',
      minor: true,
      cell: (row) => number(row.pupils),
    },
    ...(results.level === 'school'
      ? []
      : [
          {
            key: 'schools',
            title: say('web.column.schools'),
            sort: 'schools' as const,
            minor: true,
            cell: (row: AreaRow) => number(row.schools),
          },
        ]),
  ];
  const points = (value: number) => number(value, 1);
  if (view === 'percentiles') {
    return (results.rows[0]?.percentiles ?? []).map(({ p }, index) => ({
      key: String(p),
      title: say('web.results.percentile', { p }),
      cell: (row) =>
        figureText(row.groups.get(first)?.percentiles[index]?.figure, (value) => number(value, 0), words),
    }));
  }
  if (view === 'levels') {
    return (results.rows[0]?.levels ?? []).map(({ cut, level }, index) => ({
      key: level,
      title: levelName(index, cut, words),
      cell: (row) =>
        figureText(row.groups.get(first)?.levels[index]?.figure, (share) => percent(share, 0), words),
    }));
  }
  if (groups.length > 1) {
    const means = groups.map(
      (group, index): AreaColumn => ({
        key: group,
        title: words.sayCode('web.value', group),
        ...(index === 0 ? { sort: 'mean' as const } : {}),
        cell: (row) => (
          <span title={intervalText(row.groups.get(group)?.mean, words)}>
            {figureText(row.groups.get(group)?.mean, points, words)}
          </span>
        ),
      }),
    );
    return [...means, ...counts];
  }
  return [
    {
      key: 'mean',
      title: say('web.results.mean'),
      sort: 'mean',
      cell: (row) => figureText(row.groups.get(first)?.mean, points, words),
    },
    {
      key: 'interval',
      title: say('web.results.interval'),
      minor: true,
      cell: (row) => intervalText(row.groups.get(first)?.mean, words),
    },
    ...counts,
  ];
}
