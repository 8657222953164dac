import type { Ceremony } from '../../api/types.ts';
import { CopyLine } from '../../elements/copy-line.tsx';
import { Downloads } from '../../elements/downloads.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { CeremonySteps } from '../draw/ceremony/ceremony-steps.tsx';
import { OrderFacts } from './order-facts.tsx';

/** In what order everything was recorded, the hash of the design, and the order that approved the draw. */
export function CeremonyPanel({ ceremony, isDemo }: { ceremony: Ceremony; isDemo: boolean }) {
  const { say } = useWords();
  const { round, design, reason } = ceremony;
  const number = ceremony.supersededBy === null ? undefined : ceremony.ceremony;
  return (
    <>
      <Panel
        title={say('web.ceremony.number', { number: String(ceremony.ceremony) })}
        lead={say('web.verify.ceremony-lead')}
      >
        {isDemo ? <Notice title={say('web.ceremony.demo')} level={3} /> : null}
        {ceremony.draw && !design ? <Notice title={say('web.ceremony.old')} level={3} /> : null}
        {reason === null ? null : (
          <p style={{ margin: '0 0 16px' }}>
            {say('web.ceremony.reason')}: {reason}
          </p>
        )}
        <CeremonySteps ceremony={ceremony} />
        <OrderFacts ceremony={ceremony} />
        <Downloads
          round={round}
          ceremony={number}
          files={['ceremony.json', ...(design ? (['design.json'] as const) : [])]}
        />
      </Panel>
      {design ? (
        <Panel title={say('web.ceremony.design-hash')} lead={say('web.ceremony.design-hash-lead')}>
          <CopyLine text={design.sha256} label={say('web.ceremony.design-hash')} />
        </Panel>
      ) : null}
    </>
  );
}
