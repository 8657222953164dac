import type { ReactNode } from 'react';
import type { Figure, Results } from '../../api/types.ts';
import type { Words } from '../../words/words.ts';
import type { AreaRow } from './area-rows.ts';
import { shown } from './area-rows.ts';
import classes from './area-table.module.css';
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

/** A number of pupils or schools; a dash where it is hidden with its group. */
function countText(count: number | null, number: Words['number']): string {
  return count === null ? '–' : number(count);
}

/** Why the whole row of a view with several figures is hidden; null where any of them is shown. */
export function hiddenRow(view: View, row: AreaRow, group: string, { sayCode }: Words): string | null {
  if (view === 'mean') return null;
  const area = row.groups.get(group);
  const figures = view === 'levels' ? area?.levels : area?.percentiles;
  if (figures?.some(({ figure }) => figure.value !== null)) return null;
  const hidden = figures?.[0]?.figure;
  return hidden ? sayCode('web.hidden', hidden.suppressed ?? 'no-data') : null;
}

/** The columns that a view shows besides the name. */
export function columnsOf(
  view: View,
  groups: readonly string[],
  results: Results,
  words: Words,
): AreaColumn[] {
  const first = groups[0] ?? 'all';
  switch (view) {
    case 'mean':
      return [
        ...(groups.length > 1 ? groupMeans(groups, words) : plainMean(first, words)),
        ...counts(results, groups, words),
      ];
    case 'percentiles':
      return (results.rows[0]?.percentiles ?? []).map(({ p }, index) => ({
        key: String(p),
        title: words.say('web.results.percentile', { p }),
        minor: true,
        cell: (row) =>
          figureText(
            row.groups.get(first)?.percentiles[index]?.figure,
            (value) => words.number(value, 0),
            words,
          ),
      }));
    case 'levels':
      return (results.rows[0]?.levels ?? []).map(({ level }, index) => ({
        key: level,
        title: words.say('web.level.lowest', { level: index + 1 }),
        minor: true,
        cell: (row) =>
          figureText(row.groups.get(first)?.levels[index]?.figure, (share) => words.percent(share, 0), words),
      }));
    default: {
      const never: never = view;
      return never;
    }
  }
}

function plainMean(group: string, words: Words): AreaColumn[] {
  return [
    {
      key: 'mean',
      title: words.say('web.results.mean'),
      sort: 'mean',
      cell: (row) => figureText(row.groups.get(group)?.mean, (value) => words.number(value, 1), words),
    },
    {
      key: 'interval',
      title: words.say('web.results.interval'),
      minor: true,
      cell: (row) => intervalText(row.groups.get(group)?.mean, words),
    },
  ];
}

function groupMeans(groups: readonly string[], words: Words): AreaColumn[] {
  return groups.map((group, index) => ({
    key: group,
    title: words.sayCode('web.value', group),
    ...(index === 0 ? { sort: 'mean' as const } : {}),
    minor: true,
    cell: (row) => (
      <span title={intervalText(row.groups.get(group)?.mean, words)}>
        {figureText(row.groups.get(group)?.mean, (value) => words.number(value, 1), words)}
      </span>
    ),
  }));
}

function counts(results: Results, groups: readonly string[], { say, number }: Words): AreaColumn[] {
  const pupils: AreaColumn = {
    key: 'pupils',
    title: say('web.column.pupils'),
    sort: 'pupils',
    minor: true,
    cell: (row) => countText(row.pupils, number),
  };
  const schools: AreaColumn = {
    key: 'schools',
    title: say('web.column.schools'),
    sort: 'schools',
    minor: true,
    cell: (row) => countText(row.schools, number),
  };
  // Groups of pupils share schools, groups of schools do not: no number of schools is right for a row of several groups.
  return results.level === 'school' || groups.length > 1 ? [pupils] : [pupils, schools];
}
