import type { Results } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';
import { columnsOf } from './area-columns.tsx';
import type { AreaRow } from './area-rows.ts';
import classes from './narrow-table.module.css';
import type { View } from './results-search.ts';

/** All figures of the areas, for narrow screens, where the table beside the plot has room for a few only. */
export function NarrowTable(props: {
  results: Results;
  rows: readonly AreaRow[];
  groups: readonly string[];
  view: View;
}) {
  const { results, rows, groups, view } = props;
  const words = useWords();
  const columns = columnsOf(view, groups, results, words);
  return (
    <details className={classes.narrow}>
      <summary>{words.say('web.chart.table')}</summary>
      <DataTable
        caption={words.say('web.chart.table')}
        rows={rows}
        keyOf={({ code }) => code}
        dense
        columns={[
          {
            key: 'name',
            title: words.say('web.column.name'),
            head: true,
            wide: true,
            cell: ({ name }) => name,
          },
          ...columns.map(({ key, title, cell }) => ({ key, title, number: true, cell })),
        ]}
      />
    </details>
  );
}
