import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useWords } from '../words/use-words.tsx';
import classes from './file-choice.module.css';

/** A place to drop a file on (a table, unless other kinds are named), with a button that does the same by keyboard. */
export function FileChoice(props: {
  text: string;
  busy: boolean;
  accept?: string;
  formats?: string;
  onFile: (file: File) => void;
}) {
  const { text, busy, accept = '.csv,.xlsx', formats, onFile } = props;
  const { say } = useWords();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the button does it by keyboard
    <div
      className={classes.place}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={30} stroke={1.4} aria-hidden="true" color="var(--accent)" />
      <p>{text}</p>
      <FileButton accept={accept} onChange={(file) => (file ? onFile(file) : undefined)}>
        {(props) => (
          <Button {...props} loading={busy}>
            {say('web.file.choose')}
          </Button>
        )}
      </FileButton>
      <p className={classes.formats}>{formats ?? say('web.file.formats')}</p>
    </div>
  );
}
