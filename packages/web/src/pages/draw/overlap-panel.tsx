import { useQuery } from '@tanstack/react-query';
import { overlapQuery } from '../../api/frame-queries.ts';
import { Facts } from '../../elements/facts.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** How many schools the draw has in common with the earlier one, against what was to be expected; nothing where the round looks at none. */
export function OverlapPanel({ round }: { round: string }) {
  const { say, sayCode, number } = useWords();
  const overlap = useQuery(overlapQuery(round)).data;
  if (!overlap) return null;
  return (
    <Panel title={say('web.overlap.title')} lead={sayCode('web.overlap.mode', overlap.mode)}>
      <Facts
        facts={[
          { label: say('web.overlap.drawn-before'), value: number(overlap.drawnBefore) },
          {
            label: say('web.overlap.expected'),
            value: number(overlap.expected, 1),
            note: say('web.overlap.independent', { count: number(overlap.independent, 1) }),
          },
          { label: say('web.overlap.actual'), value: number(overlap.actual ?? 0) },
        ]}
      />
    </Panel>
  );
}
