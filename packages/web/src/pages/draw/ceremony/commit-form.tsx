import { Button, TextInput } from '@mantine/core';
import { rolledProblems } from '@sapa/sampling';
import { useState } from 'react';
import type { Ceremony } from '../../../api/types.ts';
import { FormGrid } from '../../../elements/form-grid.tsx';
import { ProblemTable } from '../../../elements/problem-table.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { makeSlip, type Slip } from './slip.ts';
import { SlipPanel } from './slip-panel.tsx';

// Of what is asked of a person, the salt is the one thing that the browser makes.
const anySalt = '0'.repeat(32);

/** One person types name and rolls; the browser makes the slip, and only its hash is published. */
export function CommitForm({ ceremony }: { ceremony: Ceremony }) {
  const { say, number } = useWords();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [slip, setSlip] = useState<Slip | null>(null);
  const least = ceremony.design?.leastRolls ?? 0;
  const rolls = typed.replace(/[\s,;-]/g, '');
  const person = { name: name.trim().normalize('NFC'), rolls };
  const problems = rolledProblems({ ...person, salt: anySalt }, least);
  const start = () => {
    setSlip(null);
    setName('');
    setTyped('');
    setTried(false);
  };
  const make = () => {
    setTried(true);
    if (problems.length > 0) return;
    setSlip(makeSlip({ round: ceremony.round, ceremony: ceremony.ceremony, ...person }));
  };
  if (slip) return <SlipPanel slip={slip} onDiscard={start} />;
  return (
    <FormGrid
      onSubmit={make}
      foot={
        <>
          <Button type="submit">{say('web.ceremony.make-slip')}</Button>
          <span>{say('web.ceremony.rolls-count', { count: number(rolls.length) })}</span>
        </>
      }
    >
      <TextInput
        label={say('web.ceremony.name')}
        description={say('web.ceremony.name-note')}
        value={name}
        required
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={say('web.ceremony.rolls')}
        description={say('web.ceremony.rolls-note', {
          least: number(least),
          total: number(Math.ceil((ceremony.design?.leastBits ?? 0) / Math.log2(6))),
        })}
        value={typed}
        required
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {tried && problems.length > 0 ? (
        <div style={{ gridColumn: '1 / -1' }}>
          <ProblemTable problems={problems} />
        </div>
      ) : null}
    </FormGrid>
  );
}
