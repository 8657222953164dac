import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core';
import { allocations, type Design, selections } from '@sapa/sampling';
import { FormSection } from '../../../../elements/form-section.tsx';
import { useWords } from '../../../../words/use-words.tsx';
import { groupColumnsOf, mergeOrderOf, sizeColumnsOf } from '../../design.ts';
import type { DesignPart } from './part.ts';

/** How many schools, from which strata, and how they are chosen. */
export function MainFields(part: DesignPart) {
  const { design, onChange, errorAt } = part;
  const { say, sayCode } = useWords();
  const set = (some: Partial<Design>) => onChange({ ...design, ...some });
  const optionsOf = (area: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: sayCode(area, code) }));
  return (
    <FormSection title={say('web.design.main')}>
      <NumberInput
        label={say('web.design.fraction')}
        description={say('web.design.fraction-note')}
        value={Math.round(design.fraction * 1e6) / 1e4}
        min={0}
        max={100}
        suffix=" %"
        error={errorAt('fraction')}
        onChange={(value) => set({ fraction: Math.round(Number(value) * 1e6) / 1e8 })}
      />
      <MultiSelect
        label={say('web.design.strata')}
        data={optionsOf('web.register-column', groupColumnsOf(design))}
        value={design.strata}
        error={errorAt('strata')}
        onChange={(strata) => set({ strata, mergeOrder: mergeOrderOf(strata) })}
      />
      <MultiSelect
        label={say('web.design.merge-order')}
        description={say('web.design.merge-note')}
        data={optionsOf('web.register-column', design.strata)}
        value={design.mergeOrder}
        error={errorAt('mergeOrder')}
        onChange={(mergeOrder) => set({ mergeOrder })}
      />
      <NumberInput
        label={say('web.design.minimum')}
        description={say('web.design.minimum-note')}
        value={design.minimumPerStratum}
        min={0}
        max={50}
        error={errorAt('minimumPerStratum')}
        onChange={(value) => set({ minimumPerStratum: Number(value) })}
      />
      <FloorFields {...part} />
      <Select
        label={say('web.design.allocation')}
        data={optionsOf('web.allocation', allocations)}
        value={design.allocation}
        allowDeselect={false}
        error={errorAt('allocation')}
        onChange={(value) =>
          set({ allocation: allocations.find((one) => one === value) ?? design.allocation })
        }
      />
      <AllocationField {...part} />
      <SelectionFields {...part} />
      <NumberInput
        label={say('web.design.replacements')}
        value={design.replacements}
        min={0}
        max={20}
        error={errorAt('replacements')}
        onChange={(value) => set({ replacements: Number(value) })}
      />
    </FormSection>
  );
}

/** At least so many schools for each value of a column along which strata are not merged. */
function FloorFields({ design: { floor, ...rest }, onChange, errorAt }: DesignPart) {
  const { say, sayCode } = useWords();
  const columns = rest.strata.filter(
    (column) => !rest.mergeOrder.includes(column) || column === floor?.column,
  );
  return (
    <>
      <Select
        label={say('web.design.floor')}
        description={say('web.design.floor-note')}
        data={columns.map((value) => ({ value, label: sayCode('web.register-column', value) }))}
        value={floor?.column ?? null}
        clearable
        error={errorAt('floor.column')}
        onChange={(column) =>
          onChange(column ? { ...rest, floor: { column, schools: floor?.schools ?? 10 } } : rest)
        }
      />
      {floor && (
        <NumberInput
          label={say('web.design.floor-schools')}
          value={floor.schools}
          min={1}
          error={errorAt('floor.schools')}
          onChange={(value) => onChange({ ...rest, floor: { ...floor, schools: Number(value) } })}
        />
      )}
    </>
  );
}

function AllocationField({ design, onChange, errorAt }: DesignPart) {
  const { say } = useWords();
  if (design.allocation === 'power') {
    return (
      <NumberInput
        label={say('web.design.power')}
        description={say('web.design.power-note')}
        value={design.power}
        min={0}
        max={1}
        step={0.1}
        error={errorAt('power')}
        onChange={(value) => onChange({ ...design, power: Number(value) })}
      />
    );
  }
  if (design.allocation !== 'neyman') return null;
  return (
    <TextInput
      label={say('web.design.neyman-column')}
      description={say('web.design.neyman-note')}
      value={design.neymanColumn ?? ''}
      error={errorAt('neymanColumn')}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...design, neymanColumn: value === '' ? null : value })
      }
    />
  );
}

function SelectionFields({ design, onChange, errorAt }: DesignPart) {
  const { say, sayCode } = useWords();
  const { selection } = design;
  const optionsOf = (columns: readonly string[]) =>
    columns.map((value) => ({ value, label: sayCode('web.register-column', value) }));
  const choose = (chosen: Design['selection']) => {
    const size = chosen === 'equal' ? null : (design.size ?? 'enrolment');
    const implicitOrder = chosen === 'systematic' ? design.implicitOrder : [];
    onChange({ ...design, selection: chosen, size, implicitOrder });
  };
  return (
    <>
      <Select
        label={say('web.design.selection')}
        data={selections.map((value) => ({ value, label: sayCode('web.selection', value) }))}
        value={selection}
        allowDeselect={false}
        error={errorAt('selection')}
        onChange={(value) => choose(selections.find((one) => one === value) ?? selection)}
      />
      {selection === 'equal' ? null : (
        <Select
          label={say('web.design.size')}
          data={optionsOf(sizeColumnsOf(design))}
          value={design.size}
          allowDeselect={false}
          error={errorAt('size')}
          onChange={(size) => onChange({ ...design, size })}
        />
      )}
      {selection === 'systematic' ? (
        <MultiSelect
          label={say('web.design.implicit-order')}
          description={say('web.design.implicit-note')}
          data={optionsOf(groupColumnsOf(design))}
          value={design.implicitOrder}
          error={errorAt('implicitOrder')}
          onChange={(implicitOrder) => onChange({ ...design, implicitOrder })}
        />
      ) : null}
    </>
  );
}
