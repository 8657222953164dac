import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { type DerivedColumn, naepSizeSteps, naepUnknownSize } from '@sapa/sampling';
import { FormSection } from '../../../../elements/form-section.tsx';
import { useWords } from '../../../../words/use-words.tsx';
import { sizeColumns } from '../../design.ts';
import { BandLimits } from './band-limits.tsx';
import classes from './derived-fields.module.css';
import type { DesignPart } from './part.ts';
import { SizeSteps } from './size-steps.tsx';

/** Columns that the design makes of others: measures of size with floors for small schools, and size bands. */
export function DerivedFields(part: DesignPart) {
  const { design, onChange } = part;
  const { say } = useWords();
  const { derived = [], ...others } = design;
  const set = (columns: DerivedColumn[]) =>
    onChange(columns.length === 0 ? others : { ...design, derived: columns });
  const free = (name: string) =>
    derived.some(({ column }) => column === name) ? `${name}_${derived.length + 1}` : name;
  return (
    <FormSection title={say('web.derived.title')} lead={say('web.derived.lead')}>
      {derived.map((column, at) => (
        <Column
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have nothing else that stays while their name is typed
          key={at}
          at={at}
          column={column}
          part={part}
          onColumn={(next) => set(derived.map((one, index) => (index === at ? next : one)))}
          onRemove={() => set(derived.filter((_, index) => index !== at))}
        />
      ))}
      <div className={classes.add}>
        <Button
          variant="default"
          onClick={() =>
            set([
              ...derived,
              {
                column: free('size_measure'),
                from: 'enrolment',
                steps: [...naepSizeSteps],
                unknown: naepUnknownSize,
              },
            ])
          }
        >
          {say('web.derived.add-size')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            set([...derived, { column: free('size_band'), from: 'enrolment', limits: [200, 600] }])
          }
        >
          {say('web.derived.add-bands')}
        </Button>
      </div>
    </FormSection>
  );
}

function Column(props: {
  at: number;
  column: DerivedColumn;
  part: DesignPart;
  onColumn: (column: DerivedColumn) => void;
  onRemove: () => void;
}) {
  const { at, column, part, onColumn, onRemove } = props;
  const { say, sayCode } = useWords();
  const path = `derived[${at}]`;
  const before = (part.design.derived ?? []).slice(0, at).map((earlier) => earlier.column);
  const sources = [...new Set([...sizeColumns, ...before, column.from])];
  return (
    <div className={classes.column}>
      <div className={classes.fields}>
        <TextInput
          label={say('web.derived.column')}
          description={say('web.derived.column-note')}
          value={column.column}
          error={part.errorAt(`${path}.column`)}
          onChange={({ currentTarget: { value } }) => onColumn({ ...column, column: value.trim() })}
        />
        <Select
          label={say('web.derived.from')}
          data={sources.map((value) => ({ value, label: sayCode('web.register-column', value) }))}
          value={column.from}
          allowDeselect={false}
          error={part.errorAt(`${path}.from`)}
          onChange={(from) => onColumn({ ...column, from: from ?? column.from })}
        />
        {'limits' in column ? (
          <BandLimits
            limits={column.limits}
            error={part.errorAt(`${path}.limits`)}
            onChange={(limits) => onColumn({ ...column, limits })}
          />
        ) : (
          <NumberInput
            label={say('web.derived.unknown')}
            value={column.unknown}
            min={0}
            error={part.errorAt(`${path}.unknown`)}
            onChange={(value) => onColumn({ ...column, unknown: Number(value) })}
          />
        )}
      </div>
      {'steps' in column ? (
        <SizeSteps
          column={column.column}
          steps={column.steps}
          errorAt={(field) => part.errorAt(`${path}.steps${field}`)}
          onChange={(steps) => onColumn({ ...column, steps })}
        />
      ) : null}
      <Button variant="subtle" size="compact-sm" onClick={onRemove}>
        {say('web.derived.remove', { column: column.column })}
      </Button>
    </div>
  );
}
