import { useQuery } from '@tanstack/react-query';
import { regionsQuery } from '../api/queries.ts';
import { useWords } from '../words/use-words.tsx';

/** Says the name of a stratum ("27/urban/kk", merged ones joined by " + ") in words, with the names of the register's regions. */
export function useStratumWords(register: string): (name: string) => string {
  const { sayCode, name: nameOf } = useWords();
  const regions = new Map(
    useQuery(regionsQuery(register)).data?.map(({ code, names }) => [code, nameOf(names)]),
  );
  const wordOf = (value: string) => regions.get(value) ?? sayCode('web.value', value);
  return (name) =>
    name
      .split(' + ')
      .map((part) => part.split('/').map(wordOf).join(' · '))
      .join(' + ');
}
