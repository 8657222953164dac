import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { ExclusionRule } from '../../../api/types.ts';
import { useWords } from '../../../words/use-words.tsx';
import { RuleChoice } from './rule-choice.tsx';

/** The exclusion rules of a design: a named set, from which rules can be left out and whose thresholds can be changed. */
export function ExclusionChoice(props: {
  presets: Record<string, ExclusionRule[]>;
  start: string;
  onChange: (exclusions: string | ExclusionRule[]) => void;
}) {
  const { presets, start, onChange } = props;
  const { say, sayCode } = useWords();
  const rulesOf = (preset: string) => presets[preset] ?? [];
  const [preset, setPreset] = useState(start);
  const [rules, setRules] = useState(rulesOf(preset));
  const choose = (name: string) => {
    setPreset(name);
    setRules(rulesOf(name));
    onChange(name);
  };
  const change = (changed: ExclusionRule[]) => {
    setRules(changed);
    onChange(changed);
  };
  return (
    <>
      <h3 style={{ marginTop: 28 }}>{say('web.frame.rules')}</h3>
      <p style={{ margin: '4px 0 14px', color: 'var(--ink-soft)' }}>{say('web.freeze.preset-lead')}</p>
      <Radio.Group aria-label={say('web.freeze.preset')} value={preset} onChange={choose} mb="md">
        {Object.keys(presets).map((name) => (
          <Radio key={name} value={name} label={sayCode('web.preset', name)} mb="xs" />
        ))}
      </Radio.Group>
      <RuleChoice all={rulesOf(preset)} chosen={rules} onChange={change} />
    </>
  );
}
