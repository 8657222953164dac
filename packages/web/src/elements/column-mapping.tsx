import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.tsx';
import { DataTable } from './data-table.tsx';

/** One thing that a column of the file can be taken for. */
export interface MappedField {
  key: string;
  label: string;
  note?: ReactNode;
  required: boolean;
}

/** A column of the file with its first values. */
export interface FileColumn {
  name: string;
  samples: readonly string[];
}

/** A table in which the reader says which column of the file holds which field. */
export function ColumnMapping(props: {
  caption: string;
  fields: readonly MappedField[];
  columns: readonly FileColumn[];
  mapping: Readonly<Record<string, string>>;
  onChange: (field: string, column: string | null) => void;
}) {
  const { caption, fields, columns, mapping, onChange } = props;
  const { say } = useWords();
  const names = columns.map(({ name }) => name).filter((name) => name !== '');
  const samplesOf = (field: string) =>
    columns.find(({ name }) => name === mapping[field])?.samples.join(' · ') ?? '';
  return (
    <DataTable
      caption={caption}
      rows={fields}
      keyOf={({ key }) => key}
      dense
      columns={[
        {
          key: 'field',
          title: say('web.mapping.field'),
          head: true,
          wide: true,
          cell: ({ label, note, required }) => (
            <>
              {label}
              {required ? <span style={{ color: 'var(--bad)' }}> *</span> : null} {note}
            </>
          ),
        },
        {
          key: 'column',
          title: say('web.mapping.column'),
          cell: ({ key, label }) => (
            <Select
              aria-label={label}
              data={names}
              value={mapping[key] ?? null}
              onChange={(column) => onChange(key, column)}
              placeholder={say('web.mapping.none')}
              clearable
              searchable
              size="sm"
              w="min(260px, 46vw)"
              nothingFoundMessage={say('web.mapping.no-column')}
              clearButtonProps={{ 'aria-label': say('web.mapping.clear') }}
            />
          ),
        },
        {
          key: 'samples',
          title: say('web.mapping.samples'),
          wide: true,
          minor: true,
          cell: ({ key }) => samplesOf(key),
        },
      ]}
    />
  );
}
