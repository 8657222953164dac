import { Button, Radio } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { ExclusionRule } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { RuleChoice } from './rule-choice.tsx';

/** Chosen set, the rules taken from it, and whether the reader changed any of them. */
interface Choice {
  preset: string;
  rules: ExclusionRule[];
  changed: boolean;
}

/** The form that freezes a frame. */
export function FreezeForm({ round, presets }: { round: string; presets: Record<string, ExclusionRule[]> }) {
  const { say, sayCode } = useWords();
  const queryClient = useQueryClient();
  const names = Object.keys(presets);
  const start = (preset: string): Choice => ({ preset, rules: presets[preset] ?? [], changed: false });
  const [choice, setChoice] = useState(() => start(names.at(-1) ?? ''));
  const freeze = useMutation({
    mutationFn: () => {
      const body = choice.changed ? { rules: choice.rules } : { preset: choice.preset };
      return answered(api.POST('/api/v1/rounds/{round}/frame', { params: { path: { round } }, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round] }),
  });
  return (
    <>
      <Panel title={say('web.freeze.preset')} lead={say('web.freeze.preset-lead')}>
        <Radio.Group
          aria-label={say('web.freeze.preset')}
          value={choice.preset}
          onChange={(preset) => setChoice(start(preset))}
        >
          {names.map((name) => (
            <Radio key={name} value={name} label={sayCode('web.preset', name)} mb="xs" />
          ))}
        </Radio.Group>
      </Panel>
      <Panel title={say('web.frame.rules')} lead={say('web.freeze.rules-lead')}>
        <RuleChoice
          all={presets[choice.preset] ?? []}
          chosen={choice.rules}
          onChange={(rules) => setChoice({ ...choice, rules, changed: true })}
        />
        <Button mt="lg" onClick={() => freeze.mutate()} loading={freeze.isPending}>
          {say('web.freeze.freeze')}
        </Button>
        {freeze.isError ? <FailureNote failure={freeze.error} /> : null}
      </Panel>
    </>
  );
}
