import { MultiSelect, Select, TextInput } from '@mantine/core';
import type { FileColumn } from '../../elements/column-mapping.tsx';
import { DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { AnswersDraft, DraftItem } from './draft.ts';

const domains = ['reading', 'mathematics', 'science'] as const;

/** Which columns are items, the domain of each, and its key where the cells are answers and not scores. */
export function ItemMapping(props: {
  draft: AnswersDraft;
  columns: readonly FileColumn[];
  onChange: (draft: AnswersDraft) => void;
}) {
  const { draft, columns, onChange } = props;
  const { say, sayCode } = useWords();
  const taken = new Set(Object.values(draft.columns));
  const known = new Map(draft.items.map((item) => [item.column, item]));
  const change = (column: string, part: Partial<DraftItem>) =>
    onChange({
      ...draft,
      items: draft.items.map((item) => (item.column === column ? { ...item, ...part } : item)),
    });
  const choices = [...new Set([...domains, ...draft.items.map(({ domain }) => domain)])];
  return (
    <Panel title={say('web.answers.items')} lead={say('web.answers.items-lead')}>
      <MultiSelect
        label={say('web.answers.item-columns', { count: draft.items.length })}
        data={columns.map(({ name }) => name).filter((name) => name !== '' && !taken.has(name))}
        value={draft.items.map(({ column }) => column)}
        searchable
        clearable
        mb="md"
        maxDropdownHeight={280}
        clearButtonProps={{ 'aria-label': say('web.mapping.clear') }}
        onChange={(chosen) =>
          onChange({
            ...draft,
            items: chosen.map((column) => known.get(column) ?? { column, domain: 'mathematics', key: '' }),
          })
        }
      />
      {draft.items.length > 0 ? (
        <DataTable
          caption={say('web.answers.items')}
          rows={draft.items}
          keyOf={({ column }) => column}
          dense
          columns={[
            { key: 'column', title: say('web.column.item'), head: true, cell: ({ column }) => column },
            {
              key: 'domain',
              title: say('web.column.domain'),
              cell: ({ column, domain }) => (
                <Select
                  aria-label={say('web.answers.domain-of', { item: column })}
                  data={choices.map((value) => ({ value, label: sayCode('web.domain', value) }))}
                  value={domain}
                  allowDeselect={false}
                  size="xs"
                  w={240}
                  onChange={(value) => change(column, { domain: value ?? domain })}
                />
              ),
            },
            {
              key: 'key',
              title: say('web.answers.key'),
              cell: ({ column, key }) => (
                <TextInput
                  aria-label={say('web.answers.key-of', { item: column })}
                  value={key}
                  maxLength={1}
                  size="xs"
                  w={64}
                  onChange={(event) => change(column, { key: event.currentTarget.value })}
                />
              ),
            },
          ]}
        />
      ) : null}
    </Panel>
  );
}
