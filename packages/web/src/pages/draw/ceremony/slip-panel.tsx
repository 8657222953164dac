import { Button, Checkbox, Group } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { answered, api } from '../../../api/client.ts';
import { saveFile } from '../../../api/save-file.ts';
import { CopyLine } from '../../../elements/copy-line.tsx';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import type { Slip } from './slip.ts';
import classes from './slip-panel.module.css';
import { useStep } from './use-step.ts';

/** The slip of one person, to be kept first; then its hash is published, and nothing else of it. */
export function SlipPanel({ slip, onDiscard }: { slip: Slip; onDiscard: () => void }) {
  const { say } = useWords();
  const [kept, setKept] = useState(false);
  const { round, name, rolls, sha256 } = slip;
  const publish = useStep(round, () =>
    answered(
      api.POST('/api/v1/rounds/{round}/commitments', {
        params: { path: { round } },
        body: { name, rolls: rolls.length, sha256 },
      }),
    ),
  );
  return (
    <section className={classes.slip} aria-label={say('web.ceremony.slip')}>
      <h3 className={classes.title}>{say('web.ceremony.slip')}</h3>
      <p className={classes.lead}>{say('web.ceremony.slip-lead')}</p>
      <CopyLine text={slip.text} label={say('web.ceremony.slip-text')} />
      <Group mt="sm" gap="xs" className={classes.screen ?? ''}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={15} aria-hidden="true" />}
          onClick={() => saveSlip(slip)}
        >
          {say('web.ceremony.slip-save')}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={15} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {say('web.ceremony.slip-print')}
        </Button>
      </Group>
      <p className={classes.label}>{say('web.ceremony.commitment')}</p>
      <code className={classes.hash}>{sha256}</code>
      <div className={classes.screen}>
        {publish.isSuccess ? (
          <Group mt="md">
            <strong role="status">{say('web.ceremony.slip-published')}</strong>
            <Button variant="default" onClick={onDiscard}>
              {say('web.ceremony.next-person')}
            </Button>
          </Group>
        ) : (
          <>
            <Checkbox
              mt="md"
              label={say('web.ceremony.slip-kept')}
              checked={kept}
              onChange={(event) => setKept(event.currentTarget.checked)}
            />
            <Group mt="md">
              <Button disabled={!kept} loading={publish.isPending} onClick={() => publish.mutate()}>
                {say('web.ceremony.publish')}
              </Button>
              <Button variant="subtle" onClick={onDiscard}>
                {say('web.ceremony.discard')}
              </Button>
            </Group>
          </>
        )}
        {publish.isError ? <FailureNote failure={publish.error} level={3} /> : null}
      </div>
    </section>
  );
}

/** Hands the slip to the reader as a file that is made in the browser. */
function saveSlip({ round, ceremony, text }: Slip): void {
  saveFile(`slip-${round}-${ceremony}.txt`, new Blob([text], { type: 'text/plain' }));
}
