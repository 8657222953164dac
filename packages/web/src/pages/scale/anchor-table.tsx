import { Box } from '@mantine/core';
import type { ScalePage as Scale } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Facts } from '../../elements/facts.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';

/** How two scales were linked, or why not: what they have in common, the constants with their errors, and each anchor. */
export function AnchorTable({ link }: { link: NonNullable<Scale['link']> }) {
  const { say, number } = useWords();
  const { constants } = link;
  const withError = (value: number, se: number) =>
    say('web.link.constant', { value: number(value, 3), se: number(se, 3) });
  return (
    <>
      {constants ? null : <p>{say('web.link.not-linked', { year: String(link.year) })}</p>}
      <Facts
        facts={[
          { label: say('web.link.year'), value: String(link.year) },
          {
            label: say('web.link.common'),
            value: number(link.common),
            note: say('web.link.common-of', { items: number(link.items), good: number(link.good) }),
          },
          ...(constants
            ? [
                { label: say('web.link.used'), value: number(link.used) },
                {
                  label: say('web.link.error'),
                  value: number(link.error ?? 0, 1),
                  note: say('web.link.error-note'),
                },
                { label: 'A', value: withError(constants.A, constants.se.A), text: true },
                { label: 'B', value: withError(constants.B, constants.se.B), text: true },
              ]
            : []),
        ]}
      />
      {link.anchors.length > 0 ? (
        <Box mt="md">
          <DataTable
            caption={say('web.link.anchors')}
            rows={link.anchors}
            keyOf={({ id }) => id}
            dense
            columns={[
              { key: 'item', title: say('web.link.item'), head: true, cell: ({ id }) => id },
              {
                key: 'difference',
                title: say('web.link.difference'),
                number: true,
                cell: ({ difference }) => number(difference, 2),
              },
              {
                key: 'z',
                title: say('web.link.z'),
                number: true,
                cell: ({ robustZ }) => (robustZ === null ? '' : number(robustZ, 2)),
              },
              {
                key: 'used',
                title: say('web.link.state'),
                cell: ({ used }) =>
                  used ? (
                    <Tag tone="good">{say('web.link.kept')}</Tag>
                  ) : (
                    <Tag tone="caution">{say('web.link.dropped')}</Tag>
                  ),
              },
            ]}
          />
        </Box>
      ) : null}
    </>
  );
}
