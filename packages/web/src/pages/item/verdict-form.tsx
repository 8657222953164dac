import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { ItemPage, Verdict } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { useWords } from '../../words/use-words.tsx';
import { verdictWords } from '../review/verdict-words.ts';

/** What can be decided about this item: a key only where options are known, categories only where there are several. */
function possibleVerdicts({ options, maxScore }: ItemPage): Verdict[] {
  return [
    'keep',
    'drop',
    ...(options.length > 0 ? (['rekey'] as const) : []),
    ...(maxScore > 1 ? (['collapse'] as const) : []),
    'separate',
  ];
}

/** The form in which an expert decides about an item, and what was decided so far. */
export function VerdictForm({ round, item }: { round: string; item: ItemPage }) {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const [verdict, setVerdict] = useState<Verdict>('keep');
  const [key, setKey] = useState<string | null>(null);
  const [categories, setCategories] = useState('');
  const [reason, setReason] = useState('');
  const judge = useMutation({
    mutationFn: () => {
      const path = { round, test: item.test, item: item.code };
      const body = {
        verdict,
        reason,
        ...(verdict === 'rekey' && key !== null ? { key } : {}),
        ...(verdict === 'collapse' ? { categories: numbersOf(categories) } : {}),
      };
      return answered(
        api.POST('/api/v1/rounds/{round}/items/{test}/{item}/verdict', { params: { path }, body }),
      );
    },
    onSuccess: async () => {
      setReason('');
      await queryClient.invalidateQueries({ queryKey: ['rounds', round] });
    },
  });
  return (
    <>
      <FormGrid
        onSubmit={() => judge.mutate()}
        foot={
          <Button type="submit" loading={judge.isPending} disabled={reason.trim() === ''}>
            {say('web.verdict.record')}
          </Button>
        }
      >
        <Select
          label={say('web.verdict.choice')}
          data={possibleVerdicts(item).map((value) => ({ value, label: say(`web.verdict.${value}`) }))}
          value={verdict}
          allowDeselect={false}
          onChange={(value) => setVerdict(possibleVerdicts(item).find((it) => it === value) ?? verdict)}
        />
        {verdict === 'rekey' ? (
          <Select
            label={say('web.verdict.key')}
            data={item.options.map(({ label }) => label)}
            value={key}
            onChange={setKey}
          />
        ) : null}
        {verdict === 'collapse' ? (
          <TextInput
            label={say('web.verdict.categories')}
            description={say('web.verdict.categories-note')}
            value={categories}
            onChange={(event) => setCategories(event.currentTarget.value)}
          />
        ) : null}
        <Textarea
          label={say('web.verdict.reason')}
          description={say('web.verdict.reason-note')}
          value={reason}
          required
          autosize
          minRows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </FormGrid>
      {judge.isError ? <FailureNote failure={judge.error} level={3} /> : null}
      {item.verdicts.length > 0 ? <VerdictTable item={item} /> : null}
    </>
  );
}

function numbersOf(text: string): number[] {
  return text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter((value) => Number.isInteger(value) && value >= 0);
}

function VerdictTable({ item }: { item: ItemPage }) {
  const words = useWords();
  const { say, date } = words;
  return (
    <DataTable
      caption={say('web.verdict.so-far')}
      rows={item.verdicts.toReversed()}
      keyOf={({ decidedAt }) => decidedAt}
      dense
      columns={[
        {
          key: 'verdict',
          title: say('web.verdict.choice'),
          head: true,
          cell: (it) => verdictWords(it, words),
        },
        { key: 'reason', title: say('web.verdict.reason'), wide: true, cell: (it) => it.reason },
        {
          key: 'when',
          title: say('web.verdict.when'),
          cell: (it) => `${date(it.decidedAt, 'minute')}, ${it.decidedBy}`,
        },
      ]}
    />
  );
}
