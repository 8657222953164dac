import { useQuery } from '@tanstack/react-query';
import { seriesQuery } from '../../api/frame-queries.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The school in all rounds, under the codes that it had then. */
export function SchoolSeries({ register, school }: { register: string; school: string }) {
  const { say, name } = useWords();
  const series = useQuery(seriesQuery(register, school));
  return (
    <Panel title={say('web.series.title')}>
      <Loaded query={series} lines={2}>
        {(points) => (
          <DataTable
            caption={say('web.series.title')}
            rows={points}
            keyOf={({ round }) => round}
            dense
            columns={[
              {
                key: 'round',
                title: say('web.series.round'),
                head: true,
                wide: true,
                cell: (row) => name(row.names),
              },
              {
                key: 'units',
                title: say('web.series.units'),
                cell: ({ units }) =>
                  units.length === 0 ? say('web.series.no-unit') : units.map(({ code }) => code).join(', '),
              },
              {
                key: 'part',
                title: say('web.series.took-part'),
                cell: ({ units }) => {
                  if (units.some(({ tested }) => tested)) return say('web.series.tested');
                  return units.some(({ drawn }) => drawn) ? say('web.series.drawn') : '';
                },
              },
            ]}
          />
        )}
      </Loaded>
    </Panel>
  );
}
