import { TextInput } from '@mantine/core';
import type { Names } from '../api/types.ts';
import { useWords } from '../words/use-words.tsx';

const languages = ['kk', 'ru', 'en'] as const;

/** Three fields for one name: every name exists in every language. */
export function NamesFields({ names, onChange }: { names: Names; onChange: (names: Names) => void }) {
  const { say } = useWords();
  return languages.map((language) => (
    <TextInput
      key={language}
      lang={language}
      label={say(`web.names.${language}`)}
      value={names[language]}
      required
      onChange={(event) => onChange({ ...names, [language]: event.currentTarget.value })}
    />
  ));
}
