import { MultiSelect, NumberInput, Select } from '@mantine/core';
import { useWords } from '../../../words/use-words.tsx';
import { allocations, type DesignChoice, selections, sizeColumns, stratumColumns } from '../design.ts';

/** The fields of a design that a form can ask for. */
export function DesignFields(props: { choice: DesignChoice; onChange: (choice: DesignChoice) => void }) {
  const { choice, onChange } = props;
  const { say, sayCode } = useWords();
  const set = (part: Partial<DesignChoice>) => onChange({ ...choice, ...part });
  const optionsOf = (area: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: sayCode(area, code) }));
  return (
    <>
      <NumberInput
        label={say('web.design.fraction')}
        description={say('web.design.fraction-note')}
        value={choice.fraction * 100}
        min={0.1}
        max={100}
        suffix=" %"
        onChange={(value) => set({ fraction: Number(value) / 100 })}
      />
      <MultiSelect
        label={say('web.design.strata')}
        description={say('web.design.strata-note')}
        data={optionsOf('web.register-column', stratumColumns)}
        value={choice.strata}
        onChange={(strata) => set({ strata })}
      />
      <NumberInput
        label={say('web.design.minimum')}
        description={say('web.design.minimum-note')}
        value={choice.minimumPerStratum}
        min={0}
        max={50}
        onChange={(value) => set({ minimumPerStratum: Number(value) })}
      />
      <Select
        label={say('web.design.allocation')}
        data={optionsOf('web.allocation', allocations)}
        value={choice.allocation}
        allowDeselect={false}
        onChange={(allocation) => set({ allocation: allocation ?? choice.allocation })}
      />
      <Select
        label={say('web.design.selection')}
        data={optionsOf('web.selection', selections)}
        value={choice.selection}
        allowDeselect={false}
        onChange={(selection) =>
          set({ selection: selection ?? choice.selection, size: choice.size ?? 'enrolment' })
        }
      />
      {choice.selection === 'equal' ? null : (
        <Select
          label={say('web.design.size')}
          data={optionsOf('web.register-column', sizeColumns)}
          value={choice.size}
          allowDeselect={false}
          onChange={(size) => set({ size })}
        />
      )}
      <NumberInput
        label={say('web.design.replacements')}
        value={choice.replacements}
        min={0}
        max={5}
        onChange={(value) => set({ replacements: Number(value) })}
      />
    </>
  );
}
