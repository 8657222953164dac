import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { roundsQuery } from '../../api/queries.ts';
import type { ScalePage as Scale } from '../../api/types.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useRescale } from '../review/use-rescale.ts';
import { AnchorTable } from './anchor-table.tsx';

const none = '';

/** How the scale stands to that of an earlier round, and the way to link the round to another one; nothing where there is no earlier round. */
export function LinkPanel({ round, scale }: { round: string; scale: Scale }) {
  const { say, name } = useWords();
  const rounds = useQuery(roundsQuery).data ?? [];
  const year = rounds.find(({ code }) => code === round)?.year ?? Number.NEGATIVE_INFINITY;
  const earlier = rounds.filter((it) => it.code !== round && it.year < year);
  const inForce = scale.link?.round ?? none;
  const [chosen, choose] = useState(inForce);
  const rescale = useRescale(round);
  if (!scale.link && earlier.length === 0) return null;
  const ownScale = { value: none, label: say('web.link.own') };
  return (
    <Panel title={say('web.link.title')} lead={say('web.link.lead')}>
      {scale.link ? <AnchorTable link={scale.link} /> : <p>{say('web.link.none')}</p>}
      <Group align="end" mt="md">
        <Select
          label={say('web.link.choose')}
          data={[ownScale, ...earlier.map(({ code, names }) => ({ value: code, label: name(names) }))]}
          value={chosen}
          allowDeselect={false}
          w={340}
          onChange={(value) => choose(value ?? none)}
        />
        <Button
          variant="default"
          disabled={chosen === inForce}
          loading={rescale.isPending}
          onClick={() => rescale.mutate({ linkTo: chosen === none ? null : chosen })}
        >
          {say('web.link.rescale')}
        </Button>
      </Group>
      {rescale.isSuccess ? <p role="status">{say('web.review.asked')}</p> : null}
      {rescale.isError ? <FailureNote failure={rescale.error} level={3} /> : null}
    </Panel>
  );
}
