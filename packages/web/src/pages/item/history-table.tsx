import type { ItemPage } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';

/** What every scaling of every round found of the item, the last one first. */
export function HistoryTable({ item }: { item: ItemPage }) {
  const { say, sayCode, number, percent } = useWords();
  const optional = (value: number | null) => (value === null ? '' : number(value, 2));
  return (
    <DataTable
      caption={say('web.item.history')}
      rows={item.history.toReversed()}
      keyOf={({ round, number: count }) => `${round} ${count}`}
      dense
      columns={[
        {
          key: 'scaling',
          title: say('web.scale.scalings'),
          head: true,
          cell: (it) => say('web.item.scaling-of', { year: String(it.year), number: it.number }),
        },
        {
          key: 'model',
          title: say('web.column.model'),
          minor: true,
          cell: (it) => sayCode('web.model', it.model),
        },
        { key: 'n', title: say('web.column.n'), number: true, minor: true, cell: ({ n }) => number(n) },
        {
          key: 'p',
          title: say('web.column.p'),
          number: true,
          cell: ({ p }) => (p === null ? '' : percent(p, 0)),
        },
        {
          key: 'rest',
          title: say('web.column.item-rest'),
          number: true,
          cell: (it) => optional(it.itemRest),
        },
        {
          key: 'a',
          title: say('web.column.discrimination'),
          number: true,
          cell: ({ parameters }) => parameters.map(({ a }) => number(a, 2)).join(' | '),
        },
        {
          key: 'b',
          title: say('web.column.difficulty'),
          number: true,
          cell: ({ parameters }) =>
            parameters.map(({ b }) => b.map((step) => number(step, 2)).join('; ')).join(' | '),
        },
        {
          key: 'flags',
          title: say('web.column.flags'),
          wide: true,
          cell: ({ flags, out }) =>
            out === null
              ? flags.map((flag) => (
                  <Tag key={flag} tone="caution">
                    {sayCode('web.flag', flag)}
                  </Tag>
                ))
              : sayCode('web.item-out', out),
        },
      ]}
    />
  );
}
