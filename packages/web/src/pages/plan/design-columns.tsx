import { MultiSelect, NumberInput, Select } from '@mantine/core';
import { selections } from '@sapa/sampling';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { type DesignChoice, plannedAllocations, sizeColumns, stratumColumns } from '../draw/design.ts';
import classes from './plan.module.css';

/** One design, or two side by side, each with the way to take it to the draw. */
export function DesignColumns(props: {
  design: DesignChoice;
  other: DesignChoice | null;
  onDesign: (design: DesignChoice) => void;
  onOther: (design: DesignChoice) => void;
  take: (design: DesignChoice) => ReactNode;
}) {
  const { design, other, onDesign, onOther, take } = props;
  const { say } = useWords();
  return (
    <div className={classes.designs} data-two={other !== null}>
      <fieldset className={classes.design}>
        <legend>{say(other === null ? 'web.plan.design' : 'web.plan.design-a')}</legend>
        <Fields design={design} onChange={onDesign} />
        <p className={classes.take}>{take(design)}</p>
      </fieldset>
      {other === null ? null : (
        <fieldset className={classes.design}>
          <legend>{say('web.plan.design-b')}</legend>
          <Fields design={other} onChange={onOther} />
          <p className={classes.take}>{take(other)}</p>
        </fieldset>
      )}
    </div>
  );
}

function Fields({ design, onChange }: { design: DesignChoice; onChange: (design: DesignChoice) => void }) {
  const { say, sayCode } = useWords();
  const set = (part: Partial<DesignChoice>) => onChange({ ...design, ...part });
  const options = (area: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: sayCode(area, code) }));
  return (
    <div className={classes.fields}>
      <NumberInput
        label={say('web.design.fraction')}
        value={Math.round(design.fraction * 10_000) / 100}
        min={0.1}
        max={100}
        step={1}
        suffix=" %"
        onChange={(value) => set({ fraction: Number(value) / 100 })}
      />
      <MultiSelect
        label={say('web.design.strata')}
        data={options('web.register-column', stratumColumns)}
        value={design.strata}
        onChange={(strata) => set({ strata })}
      />
      <NumberInput
        label={say('web.design.minimum')}
        value={design.minimumPerStratum}
        min={0}
        max={50}
        onChange={(value) => set({ minimumPerStratum: Number(value) })}
      />
      <Select
        label={say('web.design.allocation')}
        data={options('web.allocation', plannedAllocations)}
        value={design.allocation}
        allowDeselect={false}
        onChange={(value) =>
          set({ allocation: plannedAllocations.find((one) => one === value) ?? design.allocation })
        }
      />
      <Select
        label={say('web.design.selection')}
        data={options('web.selection', selections)}
        value={design.selection}
        allowDeselect={false}
        onChange={(value) =>
          set({
            selection: selections.find((one) => one === value) ?? design.selection,
            size: design.size ?? 'enrolment',
          })
        }
      />
      {design.selection === 'equal' ? null : (
        <Select
          label={say('web.design.size')}
          data={options('web.register-column', sizeColumns)}
          value={design.size}
          allowDeselect={false}
          onChange={(size) => set({ size })}
        />
      )}
    </div>
  );
}
