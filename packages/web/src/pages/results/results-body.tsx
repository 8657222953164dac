import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Results } from '../../api/types.ts';
import { Legend } from '../../charts/legend.tsx';
import { Notice } from '../../elements/notice.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Words } from '../../words/words.ts';
import { areaRows, groupsOf, shown, sortAreas } from './area-rows.ts';
import { AreaTable } from './area-table.tsx';
import { LevelPlot } from './level-plot.tsx';
import { MeanPlot } from './mean-plot.tsx';
import { NarrowTable } from './narrow-table.tsx';
import { PercentilePlot } from './percentile-plot.tsx';
import classes from './results-body.module.css';
import { legendOf } from './results-legend.ts';
import type { View } from './results-search.ts';

const route = getRouteApi('/rounds/$round/results');

/** What the intervals are about: those of the rows and, where it is another kind, that of the nation. */
function intervalNote({ rows, nation }: Results, { say }: Words): string {
  const kind = rows[0]?.mean.intervalKind ?? nation.intervalKind;
  const ofNation = nation.intervalKind === kind ? '' : ` ${say('web.results.interval-nation')}`;
  return say(`web.results.interval-${kind}`) + ofNation;
}

/** The table of areas with, row beside row, the plot of their figures. */
export function ResultsBody({ round, results, view }: { round: string; results: Results; view: View }) {
  const words = useWords();
  const { say, number } = words;
  const search = route.useSearch();
  const sort = search.sort ?? 'name';
  const down = search.down === '1';
  const groups = useMemo(() => groupsOf(results.rows), [results.rows]);
  const first = groups[0] ?? 'all';
  const rows = useMemo(
    () => sortAreas(areaRows(results.rows, words.name), sort, down, first, words),
    [results.rows, sort, down, first, words],
  );
  if (rows.length === 0) {
    return (
      <Notice title={say('web.results.no-areas')} level={2}>
        <p>{say('web.results.no-areas-text')}</p>
      </Notice>
    );
  }
  const nation = shown(results.nation);
  return (
    <>
      <div className={classes.above}>
        {nation ? (
          <p>
            {say('web.results.nation', {
              value: number(nation.value, 1),
              low: number(nation.low, 1),
              high: number(nation.high, 1),
            })}
          </p>
        ) : null}
        <Legend entries={legendOf(view, groups, results, words)} />
      </div>
      <div className={classes.board}>
        <AreaTable round={round} results={results} rows={rows} groups={groups} view={view} />
        <div className={classes.plot}>
          {view === 'mean' ? <MeanPlot rows={rows} groups={groups} nation={nation?.value ?? null} /> : null}
          {view === 'percentiles' ? <PercentilePlot rows={rows} group={first} /> : null}
          {view === 'levels' ? <LevelPlot rows={rows} group={first} /> : null}
        </div>
      </div>
      <NarrowTable results={results} rows={rows} groups={groups} view={view} />
      <p className={classes.note}>
        {say(view === 'mean' ? 'web.results.note' : 'web.results.note-plain')}{' '}
        {view === 'mean' ? intervalNote(results, words) : null}{' '}
        {results.domain === 'reading' ? say('web.results.note-reading') : null}
      </p>
    </>
  );
}
