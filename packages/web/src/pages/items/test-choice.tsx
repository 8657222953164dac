import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { roundQuery } from '../../api/queries.ts';
import { Choice } from '../../elements/choice-bar.tsx';
import { useWords } from '../../words/use-words.tsx';

const route = getRouteApi('/rounds/$round/items');

/** The test whose items are shown; absent where a round has one test only. */
export function TestChoice({ round }: { round: string }) {
  const { say, name } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tests = useQuery(roundQuery(round)).data?.tests ?? [];
  if (tests.length < 2) return null;
  return (
    <Choice
      label={say('web.column.test')}
      value={search.test ?? ''}
      options={[
        { value: '', label: say('web.items.all-tests') },
        ...tests.map((test) => ({ value: test.code, label: name(test.names) })),
      ]}
      onChange={(test) =>
        void navigate({ search: { ...search, test: test || undefined }, replace: true, resetScroll: false })
      }
    />
  );
}
