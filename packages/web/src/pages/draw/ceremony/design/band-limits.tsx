import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../../../words/use-words.tsx';
import { limitsOf } from './limits.ts';

/** The limits of size bands, typed as a list; the text stays as it is typed. */
export function BandLimits(props: {
  limits: number[];
  error: string | undefined;
  onChange: (limits: number[]) => void;
}) {
  const { limits, error, onChange } = props;
  const { say } = useWords();
  const [text, setText] = useState(limits.join('; '));
  return (
    <TextInput
      label={say('web.derived.limits')}
      description={say('web.derived.limits-note')}
      value={text}
      error={error}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        onChange(limitsOf(value));
      }}
    />
  );
}
