import type { ItemPage } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import { testText } from './test-text.ts';

/** The options: who chose them, how these pupils did on the rest of the test. */
export function OptionTable({ item }: { item: ItemPage }) {
  const { say, number, percent, language } = useWords();
  return (
    <DataTable
      caption={say('web.item.options')}
      rows={item.options}
      keyOf={({ label }) => label}
      columns={[
        {
          key: 'label',
          title: say('web.column.option'),
          head: true,
          cell: ({ label, isKey }) => (
            <>
              {label} {isKey ? <Tag tone="good">{say('web.item.key')}</Tag> : null}
            </>
          ),
        },
        {
          key: 'text',
          title: say('web.column.option-text'),
          wide: true,
          cell: ({ text }) => testText(text, language)?.text ?? '',
        },
        { key: 'n', title: say('web.column.n'), number: true, cell: ({ n }) => number(n) },
        { key: 'share', title: say('web.column.share'), number: true, cell: ({ share }) => percent(share) },
        {
          key: 'score',
          title: say('web.column.mean-score'),
          number: true,
          minor: true,
          cell: ({ meanScore }) => (meanScore === null ? '' : number(meanScore, 1)),
        },
        {
          key: 'biserial',
          title: say('web.column.point-biserial'),
          number: true,
          cell: ({ pointBiserial }) => (pointBiserial === null ? '' : number(pointBiserial, 2)),
        },
      ]}
    />
  );
}
