import { IconDownload } from '@tabler/icons-react';
import type { Ceremony } from '../../api/types.ts';
import { Facts } from '../../elements/facts.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The order that approved a draw with its scan, and since when the draw is in force; nothing before it is approved. */
export function OrderFacts({ ceremony }: { ceremony: Ceremony }) {
  const { say, date, number } = useWords();
  const { approval, inForce, round } = ceremony;
  if (!approval) return null;
  const { file } = approval;
  const address = `/api/v1/rounds/${encodeURIComponent(round)}/order?ceremony=${ceremony.ceremony}`;
  return (
    <>
      <Facts
        facts={[
          { label: say('web.ceremony.body'), value: approval.body, text: true },
          {
            label: say('web.ceremony-step.approval'),
            value: `№ ${approval.orderNumber}`,
            note: date(approval.orderDate, 'numeric'),
            text: true,
          },
          ...(inForce
            ? [{ label: say('web.ceremony.since'), value: date(inForce.since, 'numeric'), text: true }]
            : []),
        ]}
      />
      <p style={{ margin: '14px 0', overflowWrap: 'anywhere' }}>
        <a href={address} download>
          <IconDownload size={15} aria-hidden="true" /> {say('web.ceremony.scan')}: {file.name}
        </a>{' '}
        ({number(file.bytes / 1024, 0)} KiB, SHA-256 <code>{file.sha256}</code>)
      </p>
    </>
  );
}
