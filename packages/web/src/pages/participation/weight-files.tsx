import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { parseWeightSettings, type ReplicateForm, replicateForms, replicateMethods } from '@sapa/sampling';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { downloadWeights } from '../../api/download-weights.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FormGrid } from '../../elements/form-grid.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The pupils of a test with all factors of their weights and the replicates of any method, as a file that `sapa estimate` reads. */
export function WeightFiles({ round, test }: { round: string; test: string }) {
  const { say, problem: describe } = useWords();
  const [method, setMethod] = useState<(typeof replicateMethods)[number]>('jk2');
  const [form, setForm] = useState<ReplicateForm>('units');
  const [isCorrected, setCorrected] = useState(false);
  const [fayCoefficient, setFay] = useState(0.5);
  const [replicates, setReplicates] = useState(500);
  const [seed, setSeed] = useState('');
  const hasUnits = method === 'jk2' || method === 'jkn';
  const asked = {
    method,
    form: hasUnits ? form : 'weights',
    finitePopulation: !isCorrected ? 'none' : hasUnits ? 'scales' : 'factors',
    ...(method === 'fay' ? { fayCoefficient } : {}),
    ...(method === 'bootstrap' ? { replicates, seed } : {}),
  };
  const parsed = parseWeightSettings({ replicates: asked });
  const errorAt = (field: string) => {
    const problems = parsed.ok ? [] : parsed.problems;
    const found = problems.find(({ place }) => place.path === `replicates.${field}`);
    return found && describe(found).message;
  };
  const download = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => downloadWeights(round, { test, ...asked }, format),
  });
  return (
    <>
      <FormGrid
        onSubmit={() => download.mutate('csv')}
        foot={
          <>
            <Button type="submit" loading={download.isPending} disabled={!parsed.ok}>
              {say('web.weights.download', { format: 'CSV' })}
            </Button>
            <Button
              variant="default"
              disabled={!parsed.ok || download.isPending}
              onClick={() => download.mutate('xlsx')}
            >
              {say('web.weights.download', { format: 'XLSX' })}
            </Button>
          </>
        }
      >
        <Select
          label={say('web.weights.method')}
          data={replicateMethods.map((value) => ({ value, label: say(`web.weights.method-${value}`) }))}
          value={method}
          allowDeselect={false}
          onChange={(value) => setMethod(replicateMethods.find((one) => one === value) ?? method)}
        />
        <Select
          label={say('web.weights.form')}
          data={replicateForms.map((value) => ({ value, label: say(`web.weights.form-${value}`) }))}
          value={asked.form}
          allowDeselect={false}
          disabled={!hasUnits}
          onChange={(value) => setForm(replicateForms.find((one) => one === value) ?? form)}
        />
        {method === 'fay' ? (
          <NumberInput
            label={say('web.weights.fay')}
            value={fayCoefficient}
            min={0}
            max={0.99}
            step={0.1}
            error={errorAt('fayCoefficient')}
            onChange={(value) => setFay(Number(value))}
          />
        ) : null}
        {method === 'bootstrap' ? (
          <>
            <NumberInput
              label={say('web.weights.replicates')}
              value={replicates}
              min={2}
              max={5000}
              error={errorAt('replicates')}
              onChange={(value) => setReplicates(Number(value))}
            />
            <TextInput
              label={say('web.weights.seed')}
              description={say('web.weights.seed-note')}
              value={seed}
              required
              onChange={(event) => setSeed(event.currentTarget.value)}
            />
          </>
        ) : null}
        <Checkbox
          label={say('web.weights.correction')}
          description={say('web.weights.correction-note')}
          checked={isCorrected}
          onChange={(event) => setCorrected(event.currentTarget.checked)}
        />
      </FormGrid>
      {download.isError ? <FailureNote failure={download.error} level={3} /> : null}
    </>
  );
}
