import { getRouteApi } from '@tanstack/react-router';
import type { ResultsChoice } from '../../api/result-queries.ts';
import type { Round } from '../../api/types.ts';
import { Choice, ChoiceBar } from '../../elements/choice-bar.tsx';
import { useWords } from '../../words/use-words.tsx';
import { groupingsOf, type View, views } from './results-search.ts';

const route = getRouteApi('/rounds/$round/results');

/** Test, domain, what is shown, what it is split by; each choice goes into the address. */
export function ResultsChoices(props: {
  round: Round;
  domains: readonly string[];
  choice: ResultsChoice;
  view: View;
}) {
  const { round, domains, choice, view } = props;
  const { say, sayCode, name } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  const groupings = groupingsOf(choice.domain);
  const grouping = groupings.find((group) => group === choice.group) ?? 'all';
  return (
    <ChoiceBar>
      {round.tests.length > 1 ? (
        <Choice
          label={say('web.column.test')}
          value={choice.test}
          options={round.tests.map((test) => ({ value: test.code, label: name(test.names) }))}
          onChange={(test) => change({ test, domain: undefined })}
        />
      ) : null}
      {domains.length > 1 ? (
        <Choice
          label={say('web.column.domain')}
          value={choice.domain}
          options={domains.map((domain) => ({ value: domain, label: sayCode('web.domain', domain) }))}
          onChange={(domain) => change({ domain })}
        />
      ) : null}
      <Choice
        label={say('web.results.view')}
        value={view}
        options={views.map((value) => ({ value, label: say(`web.results.view-${value}`) }))}
        onChange={(value) => change({ view: value === 'mean' ? undefined : value })}
      />
      {view === 'mean' ? (
        <Choice
          label={say('web.results.group')}
          value={grouping}
          options={groupings.map((value) => ({ value, label: say(`web.results.group-${value}`) }))}
          onChange={(value) => change({ group: value === 'all' ? undefined : value })}
        />
      ) : null}
    </ChoiceBar>
  );
}
