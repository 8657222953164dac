import { Button } from '@mantine/core';
import { bitsOfRolls } from '@sapa/sampling';
import { answered, api } from '../../../api/client.ts';
import type { Ceremony } from '../../../api/types.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { AnnounceForm } from './announce-form.tsx';
import { CommitForm } from './commit-form.tsx';
import { CommitmentRule } from './commitment-rule.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import { useStep } from './use-step.ts';

/** People throw dice and publish their commitments, one after the other; then the list is closed. */
export function CommitStep({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  return (
    <>
      <Panel title={say('web.ceremony.commit')} lead={say('web.ceremony.commit-lead')}>
        <CommitForm ceremony={ceremony} />
        <CommitmentRule ceremony={ceremony} />
      </Panel>
      <CommitmentList ceremony={ceremony} />
      {ceremony.commitments.length === 0 ? <AnnounceForm round={ceremony.round} /> : null}
    </>
  );
}

function CommitmentList({ ceremony }: { ceremony: Ceremony }) {
  const { say, number } = useWords();
  const { round, commitments, design } = ceremony;
  const close = useStep(round, () =>
    answered(api.POST('/api/v1/rounds/{round}/commitments/close', { params: { path: { round } } })),
  );
  const bits = bitsOfRolls(commitments.reduce((sum, { rolls }) => sum + rolls, 0));
  const { leastPeople = 0, leastBits = 0 } = design ?? {};
  const isEnough = commitments.length >= leastPeople && bits >= leastBits;
  return (
    <Panel
      title={say('web.ceremony.commitments')}
      lead={say('web.ceremony.close-lead', {
        people: number(leastPeople),
        bits: number(leastBits),
        now: number(commitments.length),
        have: number(Math.floor(bits)),
      })}
    >
      <CommitmentTable ceremony={ceremony} />
      <Button mt="md" disabled={!isEnough} loading={close.isPending} onClick={() => close.mutate()}>
        {say('web.ceremony.close')}
      </Button>
      {close.isError ? <FailureNote failure={close.error} /> : null}
    </Panel>
  );
}
