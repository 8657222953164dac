import { commitmentOf } from '@sapa/sampling';
import type { Ceremony } from '../../../api/types.ts';
import { DataTable } from '../../../elements/data-table.tsx';
import { Notice } from '../../../elements/notice.tsx';
import { useWords } from '../../../words/use-words.tsx';
import classes from './commitment-table.module.css';

type Commitment = Ceremony['commitments'][number];

/** Who committed to what, and, where it is told, whether it gives the commitment: computed by the reader's browser, not by the server. */
export function CommitmentTable({ ceremony }: { ceremony: Ceremony }) {
  const { say, number, date } = useWords();
  if (ceremony.commitments.length === 0)
    return <Notice title={say('web.ceremony.no-commitments')} level={3} />;
  const fits = ({ name, sha256, reveal }: Commitment) =>
    reveal &&
    commitmentOf({ round: ceremony.round, ceremony: ceremony.ceremony, name, ...reveal }) === sha256;
  const verdict = (row: Commitment) => (row.reveal === null ? 'not-told' : fits(row) ? 'fits' : 'misfits');
  return (
    <DataTable
      caption={say('web.ceremony.commitments')}
      rows={ceremony.commitments}
      keyOf={({ position }) => String(position)}
      columns={[
        {
          key: 'name',
          title: say('web.ceremony.name'),
          head: true,
          wide: true,
          cell: ({ position, name }) => `${position}. ${name}`,
        },
        {
          key: 'sha256',
          title: say('web.ceremony.commitment'),
          wide: true,
          cell: ({ sha256, committedAt }) => (
            <>
              <code className={classes.hash}>{sha256}</code>
              <br />
              <small>{date(committedAt, 'minute')}</small>
            </>
          ),
        },
        {
          key: 'rolls',
          title: say('web.ceremony.rolls'),
          wide: true,
          cell: ({ rolls, reveal }) => (
            <span className={classes.rolls}>{reveal?.rolls ?? `${number(rolls)} × ⚀–⚅`}</span>
          ),
        },
        {
          key: 'salt',
          title: say('web.ceremony.salt'),
          wide: true,
          minor: true,
          cell: ({ reveal }) => <code className={classes.hash}>{reveal?.salt ?? '–'}</code>,
        },
        {
          key: 'check',
          title: say('web.ceremony.check'),
          cell: (row) => (
            <span className={classes.verdict} data-verdict={verdict(row)}>
              {say(`web.ceremony.${verdict(row)}`)}
            </span>
          ),
        },
      ]}
    />
  );
}
