import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { workQuery } from '../../api/result-queries.ts';
import type { Round, StageName } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './next-step.module.css';
import { StageLink } from './stage-link.tsx';

/** Stages that the server computes when asked; the others are done by a person on a page of their own. */
const computed: readonly StageName[] = ['scaling', 'estimates', 'reports'];

/** Says what can be done now, with the way to do it; nothing when nothing is open. */
export function NextStep({ round }: { round: Round }) {
  const { say } = useWords();
  // What follows the last stage done comes first: a round whose answers came without a draw goes on from its answers.
  const lastDone = round.stages.findLastIndex(({ state }) => state === 'done');
  const [next, ...others] = round.stages.slice(lastDone + 1).filter(({ state }) => state === 'ready');
  if (!next || round.stages.some(({ state }) => state === 'running')) return null;
  // Answers of a round that was drawn elsewhere can be taken without a draw here.
  const answers = others.find(({ name }) => name === 'results');
  return (
    <section className={classes.step} aria-label={say('web.next.title')}>
      <div>
        <h2 className={classes.title}>{say('web.next.title')}</h2>
        <p className={classes.text}>{say(`web.next.${next.name}`)}</p>
        {answers ? (
          <p className={classes.text}>
            <StageLink round={round} stage={answers}>
              {say('web.next.answers-directly')}
            </StageLink>
          </p>
        ) : null}
      </div>
      {computed.includes(next.name) ? (
        <ComputeAll round={round.code} />
      ) : (
        <StageLink round={round} stage={next} className={classes.go ?? ''}>
          {say('web.next.go')}
        </StageLink>
      )}
    </section>
  );
}

function ComputeAll({ round }: { round: string }) {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const ask = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/rounds/{round}/work', { params: { path: { round } }, body: { kind: 'all' } }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: workQuery(round).queryKey }),
  });
  return (
    <div>
      <Button onClick={() => ask.mutate()} loading={ask.isPending}>
        {say('web.next.compute')}
      </Button>
      {ask.isError ? <FailureNote failure={ask.error} level={3} /> : null}
    </div>
  );
}
