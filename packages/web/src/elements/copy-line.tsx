import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useWords } from '../words/use-words.tsx';
import classes from './copy-line.module.css';

/** A hash, a seed or a command exactly as it is, with a button that copies it. */
export function CopyLine({ text, label }: { text: string; label: string }) {
  const { say } = useWords();
  const clipboard = useClipboard({ timeout: 1500 });
  return (
    <div className={classes.line}>
      <pre className={classes.text}>
        <code>{text}</code>
      </pre>
      <Button
        variant="default"
        size="xs"
        className={classes.button ?? ''}
        aria-label={say('web.copy.what', { what: label })}
        onClick={() => clipboard.copy(text)}
      >
        {clipboard.copied ? say('web.copy.done') : say('web.copy.copy')}
      </Button>
    </div>
  );
}
