import { useQuery } from '@tanstack/react-query';
import { biasQuery } from '../../api/participation-queries.ts';
import { regionsQuery } from '../../api/queries.ts';
import type { FrameBiasReport } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Facts } from '../../elements/facts.tsx';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';

type Row = FrameBiasReport['variables'][number];

/** From this share of a standard deviation on a difference matters (Cohen 1988: small = 0.2; half of it is told as noticeable). */
const noticeable = 0.1;
const significant = 0.05;

/** How far the tested schools are from the sample drawn, in words that a coordinator understands. */
export function BiasView({ round, register }: { round: string; register: string }) {
  const { say, number } = useWords();
  const query = useQuery(biasQuery(round));
  return (
    <Loaded query={query}>
      {(report) =>
        report.tested === 0 ? (
          <Notice title={say('web.bias.none')} level={2} />
        ) : (
          <>
            <Facts
              facts={[
                { label: say('web.bias.drawn'), value: number(report.drawn) },
                { label: say('web.bias.tested'), value: number(report.tested) },
                ...(report.representativity
                  ? [
                      {
                        label: say('web.bias.indicator'),
                        value: number(report.representativity.indicator, 3),
                        note: say('web.bias.indicator-note'),
                      },
                    ]
                  : []),
              ]}
            />
            <BiasTable report={report} register={register} />
          </>
        )
      }
    </Loaded>
  );
}

function BiasTable({ report, register }: { report: FrameBiasReport; register: string }) {
  const { say, sayCode, name: nameOf, number, percent, difference } = useWords();
  const regions = new Map(
    useQuery(regionsQuery(register)).data?.map(({ code, names }) => [code, nameOf(names)]),
  );
  const value = (row: Row, of: 'drawn' | 'tested' | 'adjusted') =>
    row.category === null ? number(row[of], 1) : percent(row[of]);
  const gap = (row: Row, of: 'before' | 'after') =>
    row.category === null
      ? difference(row[of].absolute, 1)
      : say('common.percentage-points', { value: difference(100 * row[of].absolute, 1) });
  const category = (row: Row) => {
    if (row.category === null) return '';
    return row.name === 'region'
      ? (regions.get(row.category) ?? row.category)
      : sayCode('web.value', row.category);
  };
  return (
    <Panel title={say('web.bias.title')} lead={say('web.bias.lead')}>
      <DataTable<Row>
        caption={say('web.bias.title')}
        rows={report.variables}
        keyOf={(row) => `${row.name}|${row.category ?? ''}`}
        dense
        columns={[
          {
            key: 'name',
            title: say('web.bias.variable'),
            head: true,
            wide: true,
            cell: (row) =>
              [sayCode('web.register-column', row.name), category(row)].filter(Boolean).join(': '),
          },
          {
            key: 'drawn',
            title: say('web.bias.in-sample'),
            number: true,
            cell: (row) => value(row, 'drawn'),
          },
          {
            key: 'tested',
            title: say('web.bias.in-tested'),
            number: true,
            cell: (row) => value(row, 'tested'),
          },
          { key: 'before', title: say('web.bias.before'), number: true, cell: (row) => gap(row, 'before') },
          {
            key: 'after',
            title: say('web.bias.after'),
            number: true,
            cell: (row) => gap(row, 'after'),
          },
          {
            key: 'size',
            title: say('web.bias.standardised'),
            number: true,
            minor: true,
            cell: (row) => (row.after.standardised === null ? '—' : difference(row.after.standardised, 3)),
          },
          {
            key: 'p',
            title: say('web.bias.p'),
            number: true,
            minor: true,
            cell: (row) => (row.after.adjustedP === null ? '—' : number(row.after.adjustedP, 3)),
          },
          {
            key: 'verdict',
            title: say('web.participation.verdict'),
            cell: (row) => <BiasVerdict row={row} />,
          },
        ]}
      />
    </Panel>
  );
}

function BiasVerdict({ row: { after } }: { row: Row }) {
  const { say } = useWords();
  const isLarge = Math.abs(after.standardised ?? 0) >= noticeable;
  if (isLarge) return <Tag tone="bad">{say('web.bias.verdict-large')}</Tag>;
  const isSeen = after.adjustedP !== null && after.adjustedP < significant;
  return (
    <Tag tone={isSeen ? 'caution' : 'good'}>
      {say(isSeen ? 'web.bias.verdict-small' : 'web.bias.verdict-none')}
    </Tag>
  );
}
