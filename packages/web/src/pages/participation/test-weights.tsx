import type { RoundWeights } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Facts } from '../../elements/facts.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './participation.module.css';
import { WeightFiles } from './weight-files.tsx';

type WeightedTest = RoundWeights['tests'][number];
type Weighting = NonNullable<WeightedTest['weighting']>;

/** The weights of one test: their range, their sums beside the frame, what could not be done, and the files. */
export function TestWeights(props: {
  round: string;
  test: WeightedTest;
  regions: ReadonlyMap<string, string>;
}) {
  const { round, test, regions } = props;
  const { say, name } = useWords();
  const { weighting } = test;
  return (
    <Panel title={name(test.names)} lead={weighting ? say('web.weights.lead') : say('web.weights.of-file')}>
      {weighting ? (
        <>
          <WeightFacts weighting={weighting} />
          <Warnings weighting={weighting} />
          <div className={classes.table}>
            <SumTable weighting={weighting} regions={regions} />
          </div>
          <div className={classes.table}>
            <WeightFiles round={round} test={test.test} />
          </div>
        </>
      ) : null}
    </Panel>
  );
}

function WeightFacts({ weighting }: { weighting: Weighting }) {
  const { say, number, percent } = useWords();
  const { weights, sums, pupils, schools, trimmed, raked } = weighting;
  return (
    <Facts
      facts={[
        {
          label: say('web.weights.sum'),
          value: number(sums.nation.sum, 0),
          ...(sums.nation.ratio === null
            ? {}
            : { note: say('web.weights.of-frame', { share: percent(sums.nation.ratio) }) }),
        },
        {
          label: say('web.column.tested'),
          value: number(pupils),
          note: say('web.weights.schools', { schools: number(schools) }),
        },
        {
          label: say('web.weights.mean'),
          value: number(weights.mean, 2),
          note: say('web.weights.range', { least: number(weights.least, 2), most: number(weights.most, 2) }),
        },
        {
          label: say('web.weights.design-effect'),
          value: number(weights.designEffect, 3),
          note: say('web.weights.trimmed', { groups: number(trimmed) }),
        },
        ...(raked
          ? [{ label: say('web.weights.raked'), value: say(raked.converged ? 'common.yes' : 'common.no') }]
          : []),
      ]}
    />
  );
}

function Warnings({ weighting: { warnings } }: { weighting: Weighting }) {
  const { problem } = useWords();
  if (warnings.length === 0) return null;
  return (
    <ul className={classes.warnings}>
      {warnings.map((warning) => {
        const { message, received } = problem({ ...warning, place: {} });
        return <li key={`${warning.code}|${warning.received}`}>{`${message} (${received})`}</li>;
      })}
    </ul>
  );
}

function SumTable({ weighting, regions }: { weighting: Weighting; regions: ReadonlyMap<string, string> }) {
  const { say, number, percent } = useWords();
  return (
    <DataTable
      caption={say('web.weights.sums')}
      rows={weighting.sums.regions}
      keyOf={({ category }) => category}
      dense
      columns={[
        {
          key: 'region',
          title: say('web.column.region'),
          head: true,
          wide: true,
          cell: ({ category }) => regions.get(category) ?? category,
        },
        { key: 'sum', title: say('web.weights.sum'), number: true, cell: ({ sum }) => number(sum, 0) },
        {
          key: 'total',
          title: say('web.weights.in-frame'),
          number: true,
          cell: ({ total }) => (total === null ? '' : number(total)),
        },
        {
          key: 'ratio',
          title: say('web.column.share'),
          number: true,
          cell: ({ ratio }) => (ratio === null ? '' : percent(ratio)),
        },
      ]}
    />
  );
}
