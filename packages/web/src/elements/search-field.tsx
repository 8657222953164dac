import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

/** A search text that is handed on when the typing pauses. */
export function SearchField(props: { label: string; value: string; onSearch: (text: string) => void }) {
  const { label, value, onSearch } = props;
  const [text, setText] = useState(value);
  const hand = useDebouncedCallback((typed: string) => onSearch(typed.trim()), 300);
  return (
    <TextInput
      type="search"
      value={text}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} />}
      w={280}
      maw="100%"
      onChange={(event) => {
        setText(event.currentTarget.value);
        hand(event.currentTarget.value);
      }}
    />
  );
}
