import { getRouteApi, Link } from '@tanstack/react-router';
import type { ItemRow } from '../../api/types.ts';
import { DataTable, type SortState } from '../../elements/data-table.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { ItemSortColumn } from './items-search.ts';

const route = getRouteApi('/rounds/$round/items');

const values: Record<ItemSortColumn, (item: ItemRow) => number | null> = {
  position: () => 0,
  p: (item) => item.p,
  itemRest: (item) => item.itemRest,
  a: (item) => item.a,
  b: (item) => meanOf(item.b),
};

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function useSort(): {
  sorted: (items: readonly ItemRow[]) => ItemRow[];
  on: (column: ItemSortColumn, title: string) => SortState;
} {
  const { say } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const current = search.sort ?? 'position';
  const down = search.down === '1';
  const value = values[current];
  const sorted = (items: readonly ItemRow[]) =>
    items.toSorted((x, y) => {
      const [a, b] = [value(x), value(y)];
      // What has no value stands last in either direction.
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return (down ? b - a : a - b) || x.test.localeCompare(y.test) || x.position - y.position;
    });
  const on = (column: ItemSortColumn, title: string): SortState => ({
    direction: column === current ? (down ? 'descending' : 'ascending') : null,
    label: say('web.sort.by', { column: title }),
    toggle: () =>
      void navigate({
        search: {
          ...search,
          sort: column === 'position' ? undefined : column,
          down: column === current && !down ? '1' : undefined,
        },
        replace: true,
        resetScroll: false,
      }),
  });
  return { sorted, on };
}

/** The items as a table: what each asks for, how hard it is, how well it separates. */
export function ItemTable({ round, items }: { round: string; items: readonly ItemRow[] }) {
  const { say, sayCode, name, number, percent } = useWords();
  const { sorted, on } = useSort();
  const written = (value: number | null, digits = 2) => (value === null ? '' : number(value, digits));
  return (
    <DataTable
      caption={say('web.items.title')}
      rows={sorted(items)}
      keyOf={(item) => `${item.test} ${item.code}`}
      dense
      columns={[
        {
          key: 'code',
          title: say('web.column.item'),
          head: true,
          sort: on('position', say('web.column.position')),
          cell: (item) => (
            <Link to="/rounds/$round/items/$test/$item" params={{ round, test: item.test, item: item.code }}>
              {item.code}
            </Link>
          ),
        },
        {
          key: 'objective',
          title: say('web.column.objective'),
          wide: true,
          minor: true,
          cell: ({ objective, contentArea }) =>
            objective ? `${objective.code} ${name(objective.names)}` : contentArea ? name(contentArea) : '',
        },
        {
          key: 'domain',
          title: say('web.column.domain'),
          minor: true,
          wide: true,
          cell: (item) => sayCode('web.domain', item.domain),
        },
        {
          key: 'p',
          title: say('web.column.p'),
          number: true,
          sort: on('p', say('web.column.p')),
          cell: ({ p }) => (p === null ? '' : percent(p, 0)),
        },
        {
          key: 'rest',
          title: say('web.column.item-rest'),
          number: true,
          sort: on('itemRest', say('web.column.item-rest')),
          cell: ({ itemRest }) => written(itemRest),
        },
        {
          key: 'a',
          title: say('web.column.discrimination'),
          number: true,
          sort: on('a', say('web.column.discrimination')),
          cell: ({ a }) => written(a),
        },
        {
          key: 'b',
          title: say('web.column.difficulty'),
          number: true,
          sort: on('b', say('web.column.difficulty')),
          cell: ({ b }) => b.map((value) => number(value, 2)).join('; '),
        },
        { key: 'n', title: say('web.column.n'), number: true, minor: true, cell: ({ n }) => number(n) },
        {
          key: 'flags',
          title: say('web.column.flags'),
          cell: ({ flags, verdict, out }) => (
            <>
              {flags.map((flag) => (
                // A verdict has answered the flags.
                <Tag key={flag} tone={verdict === null ? 'caution' : 'plain'}>
                  {sayCode('web.flag', flag)}
                </Tag>
              ))}
              {out === null ? null : <Tag tone="bad">{sayCode('web.item-out', out)}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
}
