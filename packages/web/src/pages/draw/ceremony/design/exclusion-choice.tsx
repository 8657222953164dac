import { Radio } from '@mantine/core';
import {
  type ExclusionPresetName,
  exclusionPresetNames,
  exclusionPresets,
  rulesOfDesign,
} from '@sapa/sampling';
import { useState } from 'react';
import { FormSection } from '../../../../elements/form-section.tsx';
import { useWords } from '../../../../words/use-words.tsx';
import { newestPreset } from '../../design.ts';
import classes from './exclusion-choice.module.css';
import type { DesignPart } from './part.ts';
import { RuleChoice } from './rule-choice.tsx';

/** The exclusion rules of a design: a named set, from which rules can be left out and whose thresholds can be changed. */
export function ExclusionChoice({ design, onChange, errorAt }: DesignPart) {
  const { say, sayCode } = useWords();
  const { exclusions } = design;
  // A list of rules has no name of its own; the set that it was made from stays chosen.
  const [base, setBase] = useState<ExclusionPresetName>(newestPreset);
  const preset = Array.isArray(exclusions)
    ? base
    : typeof exclusions === 'string'
      ? exclusions
      : exclusions.preset;
  const chosen = rulesOfDesign(design);
  const named = exclusionPresets[preset];
  const own = chosen.filter(({ rule }) => !named.some((one) => one.rule === rule));
  const choose = (name: string) => {
    const known = exclusionPresetNames.find((one) => one === name);
    if (!known) return;
    setBase(known);
    onChange({ ...design, exclusions: known });
  };
  const error = errorAt('exclusions');
  return (
    <FormSection title={say('web.frame.rules')} lead={say('web.freeze.preset-lead')}>
      <Radio.Group
        className={classes.wide}
        aria-label={say('web.freeze.preset')}
        value={preset}
        error={error}
        onChange={choose}
      >
        {exclusionPresetNames.map((name) => (
          <Radio key={name} value={name} label={sayCode('web.preset', name)} mb="xs" />
        ))}
      </Radio.Group>
      <div className={classes.wide}>
        <RuleChoice
          all={[...named, ...own]}
          chosen={chosen}
          onChange={(rules) => {
            setBase(preset);
            onChange({ ...design, exclusions: rules });
          }}
        />
      </div>
    </FormSection>
  );
}
