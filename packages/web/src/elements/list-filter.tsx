import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { regionsQuery } from '../api/queries.ts';
import type { ListSearch } from '../app/search.ts';
import { useWords } from '../words/use-words.tsx';
import { SearchField } from './search-field.tsx';

/** What a reader narrows a list of schools down by: a region of the register, and a name or code. */
export function ListFilter(props: {
  register: string;
  value: ListSearch;
  onChange: (value: ListSearch) => void;
}) {
  const { register, value, onChange } = props;
  const { say, name, compare } = useWords();
  const regions = useQuery(regionsQuery(register)).data ?? [];
  const options = regions
    .map(({ code, names }) => ({ value: code, label: name(names) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <>
      {options.length > 1 ? (
        <Select
          aria-label={say('web.column.region')}
          placeholder={say('web.schools.all-regions')}
          data={options}
          value={value.region ?? null}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': say('web.schools.all-regions') }}
          nothingFoundMessage={say('web.schools.no-region')}
          w={280}
          maw="100%"
          onChange={(region) => onChange({ search: value.search, region: region ?? undefined })}
        />
      ) : null}
      <SearchField
        label={say('web.schools.search')}
        value={value.search ?? ''}
        onSearch={(text) => onChange({ search: text || undefined, region: value.region })}
      />
    </>
  );
}
