import type { ItemPage } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The parameters of an item that is another one in each language. */
export function SeparateTable({ item }: { item: ItemPage }) {
  const { say, sayCode, number } = useWords();
  return (
    <DataTable
      caption={say('web.item.separate')}
      rows={item.separate}
      keyOf={({ language }) => language}
      dense
      columns={[
        {
          key: 'language',
          title: say('web.column.language'),
          head: true,
          cell: ({ language }) => sayCode('web.value', language),
        },
        { key: 'a', title: say('web.column.discrimination'), number: true, cell: ({ a }) => number(a, 2) },
        {
          key: 'b',
          title: say('web.column.difficulty'),
          number: true,
          cell: ({ b }) => b.map((step) => number(step, 2)).join('; '),
        },
      ]}
    />
  );
}
