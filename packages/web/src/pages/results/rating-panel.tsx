import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { ApiFailure } from '../../api/failure.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The rating of schools where the purpose of the round allows one, else the refusal in words; asked for by a button, because every request is on record. */
export function RatingPanel({ round, test, domain }: { round: string; test: string; domain: string }) {
  const { say, name, number } = useWords();
  const rating = useMutation({
    mutationFn: () =>
      answered(
        api.GET('/api/v1/rounds/{round}/rating', { params: { path: { round }, query: { test, domain } } }),
      ),
  });
  return (
    <Panel title={say('web.rating.title')} lead={say('web.rating.lead')}>
      <Button variant="default" loading={rating.isPending} onClick={() => rating.mutate()} mb="md">
        {say('web.rating.ask')}
      </Button>
      {rating.isError ? <Refusal failure={rating.error} /> : null}
      {rating.data ? (
        <>
          <p>{say('web.rating.places-note')}</p>
          <DataTable
            caption={say('web.rating.title')}
            rows={rating.data.schools}
            keyOf={({ code }) => code}
            columns={[
              {
                key: 'name',
                title: say('web.results.level-one-school'),
                head: true,
                cell: ({ names }) => name(names),
              },
              {
                key: 'mean',
                title: say('web.results.mean'),
                cell: ({ mean, low, high }) => `${number(mean, 1)} (${number(low, 1)}–${number(high, 1)})`,
              },
              {
                key: 'places',
                title: say('web.rating.places'),
                cell: ({ bestPlace, worstPlace }) => `${number(bestPlace)}–${number(worstPlace)}`,
              },
            ]}
          />
        </>
      ) : null}
    </Panel>
  );
}

function Refusal({ failure }: { failure: unknown }) {
  const { say } = useWords();
  const problems = failure instanceof ApiFailure ? (failure.refusal?.problems ?? []) : [];
  if (!problems.some(({ code }) => code === 'rating-forbidden'))
    return <FailureNote failure={failure} level={3} />;
  return (
    <Notice title={say('web.rating.refused')} level={3}>
      <p>
        {say('problem.rating-forbidden')}. {say('web.rating.on-record')}
      </p>
    </Notice>
  );
}
