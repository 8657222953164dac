import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { roundQuery } from '../../api/queries.ts';
import { resultsQuery } from '../../api/result-queries.ts';
import type { Round } from '../../api/types.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { Notice } from '../../elements/notice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AreaTrail } from './area-trail.tsx';
import { RatingPanel } from './rating-panel.tsx';
import { ResultsBody } from './results-body.tsx';
import { ResultsChoices } from './results-choices.tsx';
import { type AreaLevel, type Grouping, groupingsOf, type View } from './results-search.ts';

const route = getRouteApi('/rounds/$round/results');

/** Results by area: regions with intervals, and the way down to districts and schools. */
export function ResultsPage() {
  const { round: code } = route.useParams();
  const { say } = useWords();
  const query = useQuery(roundQuery(code));
  return (
    <>
      <PageHead title={say('web.results.title')} lead={say('web.results.lead')} />
      <Loaded query={query}>
        {(round) =>
          round.tests.length > 0 ? (
            <RoundResults round={round} />
          ) : (
            <Notice title={say('web.results.none')} level={2}>
              <p>{say('web.results.none-text')}</p>
            </Notice>
          )
        }
      </Loaded>
    </>
  );
}

function RoundResults({ round }: { round: Round }) {
  const search = route.useSearch();
  const test = round.tests.find(({ code }) => code === search.test) ?? round.tests[0];
  const domain = search.domain ?? test?.domains[0] ?? '';
  const view = search.view ?? 'mean';
  const choice = {
    test: test?.code ?? '',
    domain,
    level: search.level ?? firstLevel(round),
    group: allowedGroup(view, domain, search.group),
    ...(search.parent === undefined ? {} : { parent: search.parent }),
  };
  const results = useQuery({ ...resultsQuery(round.code, choice), placeholderData: keepPreviousData });
  return (
    <>
      <ResultsChoices round={round} domains={test?.domains ?? []} choice={choice} view={view} />
      <Loaded query={results} lines={12}>
        {(found) => (
          <>
            <AreaTrail results={found} />
            <ResultsBody round={round.code} results={found} view={view} />
            {choice.level === 'school' ? (
              <RatingPanel
                key={`${choice.test} ${domain}`}
                round={round.code}
                test={choice.test}
                domain={domain}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </>
  );
}

/** The grouping that was asked for, where the view and the domain allow it. */
function allowedGroup(view: View, domain: string, asked: Grouping | undefined): Grouping {
  return groupingsOf(domain).find((group) => view === 'mean' && group === asked) ?? 'all';
}

/** A register of one region begins with its districts. */
function firstLevel({ stages }: Round): AreaLevel {
  const figures = stages.flatMap((stage) => stage.figures);
  return figures.some(({ name, value }) => name === 'regions' && value === 1) ? 'district' : 'region';
}
