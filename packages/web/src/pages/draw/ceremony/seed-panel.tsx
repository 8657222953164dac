import { bitsOfRolls } from '@sapa/sampling';
import type { Ceremony } from '../../../api/types.ts';
import { CopyLine } from '../../../elements/copy-line.tsx';
import { Panel } from '../../../elements/panel.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { CommitmentRule } from './commitment-rule.tsx';
import { CommitmentTable } from './commitment-table.tsx';

/** The seed of a ceremony, how it was made, and the commitments checked by the reader's browser; nothing before there is a seed. */
export function SeedPanel({ ceremony }: { ceremony: Ceremony }) {
  const { say, number } = useWords();
  const { seed, commitments } = ceremony;
  if (seed === null) return null;
  const bits = bitsOfRolls(commitments.reduce((sum, { reveal }) => sum + (reveal?.rolls.length ?? 0), 0));
  const way =
    seed.way === 'dice'
      ? say('web.ceremony-way.dice', { people: number(commitments.length), bits: number(bits, 1) })
      : `${say('web.ceremony-way.announced')}: ${seed.note ?? ''}`;
  return (
    <Panel title={say('web.draw.seed')} lead={say('web.verify.seed-lead')}>
      <CopyLine text={seed.text} label={say('web.draw.seed')} />
      <p style={{ margin: '12px 0' }}>
        {say('web.ceremony.way')}: {way}
      </p>
      {seed.way === 'dice' ? (
        <>
          <p style={{ margin: '0 0 12px', color: 'var(--ink-soft)' }}>{say('web.verify.commitments-lead')}</p>
          <CommitmentTable ceremony={ceremony} />
          <CommitmentRule ceremony={ceremony} />
        </>
      ) : null}
    </Panel>
  );
}
