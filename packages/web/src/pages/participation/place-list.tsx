import { Button, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { type PlaceStatusFilter, placesQuery } from '../../api/participation-queries.ts';
import type { ChainSchool, SamplePlace } from '../../api/types.ts';
import { listQuery } from '../../app/search.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { ListFilter } from '../../elements/list-filter.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Pager } from '../../elements/pager.tsx';
import { Panel } from '../../elements/panel.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import { SchoolRecord } from './school-record.tsx';

const route = getRouteApi('/rounds/$round/participation');

const filters: readonly PlaceStatusFilter[] = [
  'tested',
  'pending',
  'late',
  'replaced',
  'lost',
  'not-eligible',
];

/** The places of the sample: the school drawn and the replacements that were asked, with their states. */
export function PlaceList(props: { round: string; register: string; grades: readonly number[] }) {
  const { round, register, grades } = props;
  const { say } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState<string | null>(null);
  const status = search.status;
  const query = { ...listQuery(search, 25), ...(status === undefined ? {} : { status }) };
  const places = useQuery({ ...placesQuery(round, query), placeholderData: keepPreviousData });
  return (
    <Panel
      title={say('web.participation.sample')}
      aside={
        <>
          <Select
            aria-label={say('web.participation.all-states')}
            placeholder={say('web.participation.all-states')}
            data={filters.map((value) => ({ value, label: say(`web.participation.status-${value}`) }))}
            value={status ?? null}
            clearable
            clearButtonProps={{ 'aria-label': say('web.participation.all-states') }}
            w={220}
            maw="100%"
            onChange={(next) =>
              void navigate({
                search: { ...search, status: filters.find((each) => each === next), page: undefined },
                replace: true,
                resetScroll: false,
              })
            }
          />
          <ListFilter
            register={register}
            value={search}
            onChange={(next) =>
              void navigate({
                search: { ...search, ...next, page: undefined },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </>
      }
    >
      <Loaded query={places} lines={10}>
        {(page) =>
          page.total === 0 ? (
            <Notice title={say('web.schools.none')} level={3} />
          ) : (
            <>
              <PlaceTable places={page.places} choose={setChosen} />
              <SchoolRecord
                round={round}
                grades={grades}
                school={page.places.flatMap(({ chain }) => chain).find(({ code }) => code === chosen) ?? null}
                onClose={() => setChosen(null)}
              />
              <Pager
                {...page}
                go={(to) => void navigate({ search: { ...search, page: to }, resetScroll: false })}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface Row {
  place: SamplePlace;
  school: ChainSchool;
  order: number;
}

const tones = {
  awaiting: 'plain',
  agreed: 'plain',
  tested: 'good',
  refused: 'bad',
  closed: 'caution',
} as const;

/** One row a school: the school drawn, and under it the replacements whose turn has come or was. */
function PlaceTable(props: { places: readonly SamplePlace[]; choose: (code: string) => void }) {
  const { places, choose } = props;
  const { say, sayCode, name, number, date } = useWords();
  const rows = places.flatMap((place) =>
    place.chain.flatMap((school, order): Row[] => {
      const isShown = order === 0 || school.state !== 'awaiting' || school.allowed.includes('agreed');
      return isShown ? [{ place, school, order }] : [];
    }),
  );
  return (
    <DataTable<Row>
      caption={say('web.participation.sample')}
      rows={rows}
      keyOf={({ school }) => school.code}
      dense
      columns={[
        {
          key: 'name',
          title: say('web.column.name'),
          head: true,
          wide: true,
          cell: ({ school, order }) => (order === 0 ? name(school.names) : `↳ ${name(school.names)}`),
        },
        { key: 'code', title: say('web.column.code'), cell: ({ school }) => school.code },
        {
          key: 'state',
          title: say('participation.column.state'),
          cell: ({ school, place, order }) => (
            <>
              <Tag tone={tones[school.state]}>{say(`participation.state.${school.state}`)}</Tag>{' '}
              {order === 0 && place.isReplaced ? <Tag>{say('web.participation.status-replaced')}</Tag> : null}{' '}
              {order === 0 && place.isLate ? (
                <Tag tone="caution">{say('web.participation.status-late')}</Tag>
              ) : null}
            </>
          ),
        },
        {
          key: 'reason',
          title: say('participation.column.reason'),
          wide: true,
          minor: true,
          cell: ({ school, place }) =>
            (school.reason && sayCode('participation.reason', school.reason)) ??
            (place.unrecorded.includes(school.code) ? say('web.participation.unrecorded') : ''),
        },
        {
          key: 'pupils',
          title: say('web.column.tested'),
          number: true,
          cell: ({ school }) => school.sheets.map(({ sheets }) => number(sheets)).join(' · '),
        },
        {
          key: 'when',
          title: say('web.participation.recorded'),
          minor: true,
          cell: ({ school }) => (school.at ? date(school.at, 'numeric') : ''),
        },
        {
          key: 'act',
          title: say('web.participation.record'),
          cell: ({ school }) => (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => choose(school.code)}
              aria-label={say('web.participation.record-of', { code: school.code })}
            >
              {say('web.participation.record')}
            </Button>
          ),
        },
      ]}
    />
  );
}
