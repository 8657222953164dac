import type { ItemPage } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Whether the item works alike in groups of equally able pupils. */
export function GroupTable({ item }: { item: ItemPage }) {
  const { say, sayCode, number, difference } = useWords();
  const signed = (value: number | null) => (value === null ? '' : difference(value, 2));
  return (
    <DataTable
      caption={say('web.item.groups')}
      rows={item.groups}
      keyOf={({ by }) => by}
      dense
      columns={[
        {
          key: 'groups',
          title: say('web.item.compared'),
          head: true,
          cell: ({ focal, reference }) =>
            say('web.item.compared-pair', {
              focal: sayCode('web.value', focal),
              reference: sayCode('web.value', reference),
            }),
        },
        {
          key: 'class',
          title: say('web.item.class'),
          cell: ({ class: size }) =>
            size === null ? (
              ''
            ) : (
              <Tag tone={size === 'A' ? 'plain' : 'caution'}>{size.replace('-', '−')}</Tag>
            ),
        },
        { key: 'delta', title: say('web.item.delta'), number: true, cell: ({ delta }) => signed(delta) },
        {
          key: 'standardised',
          title: say('web.item.standardised'),
          number: true,
          cell: ({ standardised }) => signed(standardised),
        },
        { key: 'n', title: say('web.column.pupils'), number: true, cell: ({ n }) => number(n) },
      ]}
    />
  );
}
