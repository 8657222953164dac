import { ActionIcon, Button, Group, NumberInput, Select } from '@mantine/core';
import { naepSizeSteps, type SizeStep } from '@sapa/sampling';
import { IconX } from '@tabler/icons-react';
import { DataTable } from '../../../../elements/data-table.tsx';
import { useWords } from '../../../../words/use-words.tsx';

/** The steps of a measure of size: up to how many pupils a school counts as what. */
export function SizeSteps(props: {
  column: string;
  steps: readonly SizeStep[];
  errorAt: (field: string) => string | undefined;
  onChange: (steps: SizeStep[]) => void;
}) {
  const { column, steps, errorAt, onChange } = props;
  const { say } = useWords();
  const set = (at: number, step: SizeStep) =>
    onChange(steps.map((one, index) => (index === at ? step : one)));
  const labelOf = (field: string, at: number) =>
    say('web.derived.field-of-row', { field, row: say('web.derived.row', { number: at + 1 }) });
  return (
    <>
      <DataTable
        caption={say('web.derived.steps', { column })}
        rows={steps.map((step, at) => ({ step, at }))}
        keyOf={({ at }) => String(at)}
        columns={[
          {
            key: 'below',
            title: say('web.derived.below'),
            cell: ({ step, at }) => (
              <NumberInput
                aria-label={labelOf(say('web.derived.below'), at)}
                placeholder={say('web.derived.all-above')}
                miw={150}
                value={step.below ?? ''}
                min={0}
                error={errorAt(`[${at}].below`)}
                onChange={(value) => set(at, { ...step, below: value === '' ? null : Number(value) })}
              />
            ),
          },
          {
            key: 'rule',
            title: say('web.derived.rule'),
            cell: ({ step, at }) => (
              <Select
                aria-label={labelOf(say('web.derived.rule'), at)}
                miw={190}
                data={(['fixed', 'times'] as const).map((value) => ({
                  value,
                  label: say(`web.derived.${value}`),
                }))}
                value={step.fixed === undefined ? 'times' : 'fixed'}
                allowDeselect={false}
                onChange={(kind) =>
                  set(at, ruled(step, kind === 'fixed' ? 'fixed' : 'times', numberOf(step)))
                }
              />
            ),
          },
          {
            key: 'value',
            title: say('web.derived.value'),
            cell: ({ step, at }) => (
              <NumberInput
                aria-label={labelOf(say('web.derived.value'), at)}
                value={numberOf(step)}
                miw={90}
                min={0}
                error={errorAt(`[${at}].fixed`) ?? errorAt(`[${at}].times`)}
                onChange={(value) =>
                  set(at, ruled(step, step.fixed === undefined ? 'times' : 'fixed', Number(value)))
                }
              />
            ),
          },
          {
            key: 'remove',
            title: '',
            cell: ({ at }) => (
              <ActionIcon
                variant="subtle"
                aria-label={say('web.derived.remove-step', { number: at + 1 })}
                onClick={() => onChange(steps.filter((_, index) => index !== at))}
              >
                <IconX size={16} aria-hidden="true" />
              </ActionIcon>
            ),
          },
        ]}
      />
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={() => onChange([...steps, { below: null, times: 1 }])}>
          {say('web.derived.add-step')}
        </Button>
        <Button variant="default" size="xs" onClick={() => onChange([...naepSizeSteps])}>
          {say('web.derived.naep')}
        </Button>
      </Group>
    </>
  );
}

function numberOf({ fixed, times }: SizeStep): number {
  return fixed ?? times ?? 0;
}

function ruled({ below }: SizeStep, kind: 'fixed' | 'times', value: number): SizeStep {
  return kind === 'fixed' ? { below, fixed: value } : { below, times: value };
}
