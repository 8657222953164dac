import { MultiSelect, NumberInput } from '@mantine/core';
import { defaultLossAlarm } from '@sapa/sampling';
import { FormSection } from '../../../../elements/form-section.tsx';
import { useWords } from '../../../../words/use-words.tsx';
import { sizeColumnsOf } from '../../design.ts';
import type { DesignPart } from './part.ts';

/** Whom the round speaks of, and from which loss on the exclusions are marked. */
export function TargetFields({ design, onChange, errorAt }: DesignPart) {
  const { say, sayCode } = useWords();
  const { target, ...others } = design;
  return (
    <FormSection title={say('web.target.title')} lead={say('web.design.target-lead')}>
      <MultiSelect
        label={say('web.design.target-pupils')}
        description={say('web.design.target-pupils-note')}
        data={sizeColumnsOf(design).map((value) => ({ value, label: sayCode('web.register-column', value) }))}
        value={target?.pupils ?? []}
        error={errorAt('target.pupils')}
        onChange={(pupils) => {
          const lossAlarm = target?.lossAlarm ?? defaultLossAlarm;
          onChange(pupils.length === 0 ? others : { ...design, target: { pupils, lossAlarm } });
        }}
      />
      {target ? (
        <NumberInput
          label={say('web.design.loss-alarm')}
          description={say('web.design.loss-alarm-note')}
          value={Math.round(target.lossAlarm * 1e6) / 1e4}
          min={0}
          max={100}
          suffix=" %"
          error={errorAt('target.lossAlarm')}
          onChange={(value) =>
            onChange({ ...design, target: { ...target, lossAlarm: Math.round(Number(value) * 1e6) / 1e8 } })
          }
        />
      ) : null}
    </FormSection>
  );
}
