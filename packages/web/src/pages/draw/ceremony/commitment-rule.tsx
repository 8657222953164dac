import type { Ceremony } from '../../../api/types.ts';
import { CopyLine } from '../../../elements/copy-line.tsx';
import { useWords } from '../../../words/use-words.tsx';

/** The public rule by which a commitment is made, and how to try it without this page. */
export function CommitmentRule({ ceremony }: { ceremony: Ceremony }) {
  const { say } = useWords();
  const text = `sapa-commitment-1|${ceremony.round}|${ceremony.ceremony}|NAME|SALT|ROLLS`;
  return (
    <details style={{ marginTop: 20 }}>
      <summary>{say('web.ceremony.rule')}</summary>
      <p style={{ margin: '10px 0' }}>{say('web.ceremony.rule-lead')}</p>
      <CopyLine text={text} label={say('web.ceremony.rule')} />
      <p style={{ margin: '12px 0 6px' }}>{say('web.ceremony.rule-check')}</p>
      <CopyLine text={`printf '%s' '${text}' | sha256sum`} label={say('web.ceremony.rule-check')} />
    </details>
  );
}
