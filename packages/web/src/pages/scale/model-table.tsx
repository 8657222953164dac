import { Button } from '@mantine/core';
import type { ScalePage as Scale } from '../../api/types.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Tag } from '../../elements/tag.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useRescale } from '../review/use-rescale.ts';

/** The models that a round can be scaled with, by the models that the table compares. */
const scalableAs: Readonly<Record<string, 'rasch' | '2pl'>> = {
  rasch: 'rasch',
  pcm: 'rasch',
  '2pl': '2pl',
  gpcm: '2pl',
};

/** How well each model fits the answers, and the way to scale the round with another one. */
export function ModelTable({ round, scale }: { round: string; scale: Scale }) {
  const { say, sayCode, number } = useWords();
  const rescale = useRescale(round);
  const optional = (value: number | null | undefined, digits: number) =>
    value === null || value === undefined ? '' : number(value, digits);
  const probability = (p: number) =>
    p < 0.001
      ? say('web.scale.below', { value: number(0.001, 3) })
      : say('web.scale.equals', { value: number(p, 3) });
  const others = scale.comparison.flatMap(({ model }) =>
    model !== scale.model && scalableAs[model] ? [{ model, as: scalableAs[model] }] : [],
  );
  return (
    <>
      <DataTable
        caption={say('web.scale.models')}
        rows={scale.comparison}
        keyOf={({ model }) => model}
        dense
        columns={[
          {
            key: 'model',
            title: say('web.column.model'),
            head: true,
            cell: ({ model }) => (
              <>
                {sayCode('web.model', model)}{' '}
                {model === scale.model ? <Tag tone="good">{say('web.scale.in-force')}</Tag> : null}
              </>
            ),
          },
          {
            key: 'parameters',
            title: say('web.scale.parameters'),
            number: true,
            cell: (row) => number(row.parameters),
          },
          {
            key: 'likelihood',
            title: say('web.scale.log-likelihood'),
            number: true,
            cell: (row) => number(row.logLikelihood, 1),
          },
          { key: 'aic', title: 'AIC', number: true, cell: ({ aic }) => number(aic, 0) },
          { key: 'bic', title: 'BIC', number: true, cell: ({ bic }) => number(bic, 0) },
          {
            key: 'ratio',
            title: say('web.scale.ratio'),
            number: true,
            cell: ({ ratio }) =>
              ratio === null
                ? ''
                : say('web.scale.ratio-value', {
                    value: number(ratio.value, 1),
                    df: number(ratio.df),
                    p: probability(ratio.p),
                  }),
          },
          { key: 'rmsea', title: 'RMSEA (M₂)', number: true, cell: ({ m2 }) => optional(m2?.rmsea, 3) },
          { key: 'cfi', title: 'CFI', number: true, minor: true, cell: ({ m2 }) => optional(m2?.cfi, 3) },
          { key: 'tli', title: 'TLI', number: true, minor: true, cell: ({ m2 }) => optional(m2?.tli, 3) },
          {
            key: 'eap',
            title: say('web.column.reliability'),
            number: true,
            cell: ({ reliabilityEap }) => optional(reliabilityEap, 2),
          },
        ]}
      />
      {others.map(({ model, as }) => (
        <Button
          key={model}
          mt="md"
          mr="sm"
          variant="default"
          loading={rescale.isPending}
          onClick={() => rescale.mutate({ model: as })}
        >
          {say('web.scale.rescale-with', { model: sayCode('web.model', model) })}
        </Button>
      ))}
      {rescale.isSuccess ? <p role="status">{say('web.review.asked')}</p> : null}
      {rescale.isError ? <FailureNote failure={rescale.error} level={3} /> : null}
    </>
  );
}
