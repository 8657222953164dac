import { Checkbox, NumberInput } from '@mantine/core';
import type { ExclusionRule } from '@sapa/sampling';
import { DataTable } from '../../../../elements/data-table.tsx';
import { ruleFormula } from '../../../../elements/rule-words.ts';
import { useWords } from '../../../../words/use-words.tsx';

/** The rules of a set: each can be left out, and a threshold can be set. */
export function RuleChoice(props: {
  all: readonly ExclusionRule[];
  chosen: readonly ExclusionRule[];
  onChange: (rules: ExclusionRule[]) => void;
}) {
  const { all, chosen, onChange } = props;
  const words = useWords();
  const { say, sayCode } = words;
  const chosenOf = (code: string) => chosen.find(({ rule }) => rule === code);
  const take = (rule: ExclusionRule, on: boolean) =>
    onChange(all.flatMap((one) => (one.rule === rule.rule ? (on ? [one] : []) : (chosenOf(one.rule) ?? []))));
  const setValue = (rule: ExclusionRule, value: number) =>
    onChange(chosen.map((one) => (one.rule === rule.rule ? { ...one, value } : one)));
  return (
    <DataTable
      caption={say('web.frame.rules')}
      rows={all}
      keyOf={({ rule }) => rule}
      columns={[
        {
          key: 'rule',
          title: say('web.column.rule'),
          head: true,
          wide: true,
          cell: (rule) => (
            <Checkbox
              label={sayCode('web.rule', rule.rule)}
              checked={chosenOf(rule.rule) !== undefined}
              onChange={(event) => take(rule, event.currentTarget.checked)}
            />
          ),
        },
        {
          key: 'condition',
          title: say('web.column.condition'),
          wide: true,
          cell: (rule) => ruleFormula(words, chosenOf(rule.rule) ?? rule),
        },
        {
          key: 'threshold',
          title: say('web.column.threshold'),
          cell: (rule) => {
            const now = chosenOf(rule.rule);
            if (typeof rule.value !== 'number' || !now) return null;
            return (
              <NumberInput
                aria-label={say('web.freeze.threshold-of', { rule: sayCode('web.rule', rule.rule) })}
                value={Number(now.value)}
                min={0}
                w={110}
                onChange={(value) => setValue(rule, Number(value))}
              />
            );
          },
        },
      ]}
    />
  );
}
