import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { boardQuery } from '../../api/participation-queries.ts';
import type { ParticipationBoard, ParticipationGroup } from '../../api/types.ts';
import { Facts } from '../../elements/facts.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { GroupTable } from './group-table.tsx';
import { ListExchange } from './list-exchange.tsx';
import { PlaceList } from './place-list.tsx';
import { RequirementsForm } from './requirements-form.tsx';

const route = getRouteApi('/rounds/$round/participation');

/** Rates of the nation and its parts, the places of the sample, and the list that goes out and comes back. */
export function BoardView({ round, register }: { round: string; register: string }) {
  const { by = 'region' } = route.useSearch();
  const board = useQuery(boardQuery(round, { by }));
  return (
    <Loaded query={board}>
      {(found) => (
        <>
          <Verdict board={found} />
          <NationFacts group={found.nation} board={found} />
          <GroupTable register={register} board={found} by={by} />
          <PlaceList round={round} register={register} grades={found.settings.grades} />
          <ListExchange round={round} />
          <RequirementsForm round={round} settings={found.settings} />
        </>
      )}
    </Loaded>
  );
}

function Verdict({ board: { nation, settings } }: { board: ParticipationBoard }) {
  const { say, percent } = useWords();
  const { thresholds } = settings;
  return (
    <Notice
      title={say(`web.participation.verdict-${nation.verdict}`)}
      tone={nation.verdict === 'not-met' ? 'bad' : 'plain'}
      level={2}
    >
      <p>
        {say('web.participation.thresholds', {
          before: percent(thresholds.schoolsBefore, 0),
          after: percent(thresholds.schoolsAfter, 0),
          pupils: percent(thresholds.pupils, 0),
        })}
      </p>
    </Notice>
  );
}

function NationFacts({ group, board }: { group: ParticipationGroup; board: ParticipationBoard }) {
  const { say, number, percent } = useWords();
  const share = (value: number | null) => (value === null ? '—' : percent(value));
  const unweighted = (value: number | null) => say('web.participation.unweighted', { rate: share(value) });
  const { weighted, unweighted: plain, places, pupils } = group;
  return (
    <Facts
      facts={[
        {
          label: say('web.participation.places'),
          value: number(places.eligible),
          note: say('web.participation.places-note', {
            tested: number(places.original + places.replacement),
            pending: number(places.pending),
            lost: number(places.lost),
          }),
        },
        {
          label: say('web.participation.schools-before'),
          value: share(weighted.schoolsBefore),
          note: unweighted(plain.schoolsBefore),
        },
        {
          label: say('web.participation.schools-after'),
          value: share(weighted.schoolsAfter),
          note: unweighted(plain.schoolsAfter),
        },
        {
          label: say('web.participation.pupils'),
          value: share(weighted.pupils),
          note: say('web.participation.pupils-note', {
            tested: number(pupils.tested),
            eligible: number(pupils.eligible),
          }),
        },
        {
          label: say('web.participation.overall'),
          value: share(weighted.overall),
          note: say('web.participation.grades', { grades: board.grades.join(', ') }),
        },
      ]}
    />
  );
}
