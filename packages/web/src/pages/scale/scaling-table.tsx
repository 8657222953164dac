import type { ScalePage as Scale } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Every scaling of the round that there was, the last one first. */
export function ScalingTable({ scale }: { scale: Scale }) {
  const { say, sayCode, number, date } = useWords();
  return (
    <DataTable
      caption={say('web.scale.scalings')}
      rows={scale.scalings.toReversed()}
      keyOf={(row) => String(row.number)}
      dense
      columns={[
        {
          key: 'number',
          title: say('web.scale.number'),
          head: true,
          number: true,
          cell: (row) => number(row.number),
        },
        { key: 'at', title: say('web.scale.made-at'), cell: (row) => date(row.madeAt, 'minute') },
        { key: 'by', title: say('web.scale.made-by'), minor: true, cell: (row) => row.madeBy },
        { key: 'model', title: say('web.column.model'), cell: (row) => sayCode('web.model', row.model) },
        {
          key: 'verdicts',
          title: say('web.scale.verdicts'),
          number: true,
          cell: (row) => number(row.verdicts),
        },
        {
          key: 'likelihood',
          title: say('web.scale.log-likelihood'),
          number: true,
          minor: true,
          cell: (row) => number(row.logLikelihood, 1),
        },
      ]}
    />
  );
}
