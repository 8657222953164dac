import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Problem } from '../../api/types.ts';
import { Panel } from '../../elements/panel.tsx';
import { ProblemTable } from '../../elements/problem-table.tsx';
import { useWords } from '../../words/use-words.tsx';

/** What the reader has to know about answers that were just taken, before going on with the round. */
export function TakenAnswers(props: { round: string; pupils: number; warnings: readonly Problem[] }) {
  const { round, pupils, warnings } = props;
  const { say } = useWords();
  const navigate = useNavigate();
  return (
    <Panel title={say('web.answers.taken', { pupils })} lead={say('web.answers.taken-lead')}>
      <ProblemTable problems={warnings} />
      <Button mt="lg" onClick={() => navigate({ to: '/rounds/$round', params: { round } })}>
        {say('web.answers.to-round')}
      </Button>
    </Panel>
  );
}
