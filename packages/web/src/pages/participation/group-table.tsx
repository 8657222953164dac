import { getRouteApi } from '@tanstack/react-router';
import type { ParticipationBoard, ParticipationGroup } from '../../api/types.ts';
import { Choice } from '../../elements/choice-bar.tsx';
import { DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useStratumWords } from '../../elements/stratum-words.ts';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';

const route = getRouteApi('/rounds/$round/participation');

const tones = { met: 'good', 'met-with-replacements': 'good', open: 'plain', 'not-met': 'bad' } as const;

/** Weighted rates and the verdict of each region or stratum. */
export function GroupTable(props: { register: string; board: ParticipationBoard; by: 'region' | 'stratum' }) {
  const { register, board, by } = props;
  const stratumWords = useStratumWords(register);
  const { say, name, number, percent } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const share = (value: number | null) => (value === null ? '—' : percent(value));
  const rates: { key: 'schoolsBefore' | 'schoolsAfter' | 'pupils'; title: string }[] = [
    { key: 'schoolsBefore', title: say('web.participation.schools-before') },
    { key: 'schoolsAfter', title: say('web.participation.schools-after') },
    { key: 'pupils', title: say('web.participation.pupils') },
  ];
  return (
    <Panel
      title={say(`web.participation.by-${by}`)}
      lead={say('web.participation.formula')}
      aside={
        <Choice<'region' | 'stratum'>
          label={say('web.participation.by')}
          value={by}
          options={[
            { value: 'region', label: say('web.column.region') },
            { value: 'stratum', label: say('web.column.stratum') },
          ]}
          onChange={(next) =>
            void navigate({ search: { ...search, by: next }, replace: true, resetScroll: false })
          }
        />
      }
    >
      <DataTable<ParticipationGroup>
        caption={say(`web.participation.by-${by}`)}
        rows={board.groups}
        keyOf={({ code }) => code}
        dense
        columns={[
          {
            key: 'name',
            title: say(`web.column.${by}`),
            head: true,
            wide: true,
            cell: (group) => (group.names ? name(group.names) : stratumWords(group.code)),
          },
          {
            key: 'drawn',
            title: say('web.column.drawn'),
            number: true,
            cell: ({ places }) => number(places.eligible),
          },
          {
            key: 'tested',
            title: say('web.participation.column-tested'),
            number: true,
            cell: ({ places }) => number(places.original + places.replacement),
          },
          {
            key: 'pending',
            title: say('web.participation.column-open'),
            number: true,
            minor: true,
            cell: ({ places }) => number(places.pending),
          },
          ...rates.map(({ key, title }) => ({
            key,
            title,
            number: true,
            cell: (group: ParticipationGroup) => share(group.weighted[key]),
          })),
          {
            key: 'verdict',
            title: say('web.participation.verdict'),
            cell: ({ verdict }) => (
              <Tag tone={tones[verdict]}>{say(`web.participation.short-${verdict}`)}</Tag>
            ),
          },
        ]}
      />
    </Panel>
  );
}
