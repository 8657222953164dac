import { useQuery } from '@tanstack/react-query';
import { schoolHistoryQuery } from '../../api/participation-queries.ts';
import type { ParticipationEvent } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './participation.module.css';

/** All that was recorded of a school, the latest first: what, when, by whom and from where. */
export function SchoolHistory({ round, school }: { round: string; school: string }) {
  const { say, sayCode, date } = useWords();
  const query = useQuery(schoolHistoryQuery(round, school));
  return (
    <section className={classes.history}>
      <h3>{say('web.participation.history')}</h3>
      <Loaded query={query} lines={3}>
        {(events) =>
          events.length === 0 ? (
            <p>{say('web.participation.history-none')}</p>
          ) : (
            <DataTable<ParticipationEvent>
              caption={say('web.participation.history')}
              rows={events}
              keyOf={(event) => `${event.at}|${event.state ?? ''}|${event.counts?.grade ?? ''}`}
              dense
              columns={[
                {
                  key: 'at',
                  title: say('web.participation.recorded'),
                  head: true,
                  cell: ({ at }) => date(at, 'minute'),
                },
                { key: 'who', title: say('web.participation.who'), cell: ({ who }) => who },
                {
                  key: 'source',
                  title: say('web.participation.source'),
                  minor: true,
                  cell: ({ source }) => sayCode('web.participation.source', source),
                },
                {
                  key: 'what',
                  title: say('web.participation.what'),
                  wide: true,
                  cell: (event) => <What event={event} />,
                },
              ]}
            />
          )
        }
      </Loaded>
    </section>
  );
}

function What({ event: { state, reason, date: day, counts } }: { event: ParticipationEvent }) {
  const { say, sayCode, number, date } = useWords();
  const count = (value: number | null) => (value === null ? '—' : number(value));
  if (counts)
    return say('web.participation.counts', {
      grade: String(counts.grade),
      enrolled: count(counts.enrolled),
      absent: count(counts.absent),
      exempt: count(counts.exempt),
      tested: count(counts.tested),
    });
  const parts = [
    state ? sayCode('participation.state', state) : '',
    reason ? sayCode('participation.reason', reason) : '',
    day ? date(day, 'numeric') : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
