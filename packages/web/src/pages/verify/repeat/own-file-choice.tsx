import { Button, FileButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useWords } from '../../../words/use-words.tsx';
import { type CheckFile, checkFiles, fileFor } from './check-files.ts';
import classes from './own-file-choice.module.css';
import type { OwnFiles } from './repeat-in-browser.ts';

/** A place for files of the reader's own, checked instead of the published ones; they do not leave the browser. */
export function OwnFileChoice(props: {
  own: OwnFiles;
  onFiles: (files: OwnFiles) => void;
  onRemove: (file: CheckFile) => void;
}) {
  const { own, onFiles, onRemove } = props;
  const { say } = useWords();
  const [over, setOver] = useState(false);
  const take = async (files: readonly File[]) => {
    const named = await Promise.all(files.map(async (file) => [await fileFor(file), file] as const));
    if (named.length > 0) onFiles(Object.fromEntries(named));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
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
      <div>
        <h3 className={classes.title}>{say('web.verify.own')}</h3>
        <p className={classes.text}>{say('web.verify.own-text')}</p>
      </div>
      <FileButton multiple accept=".csv,.json" onChange={take}>
        {(props) => (
          <Button {...props} variant="default">
            {say('web.verify.own-choose')}
          </Button>
        )}
      </FileButton>
      <OwnList own={own} onRemove={onRemove} />
    </div>
  );
}

function OwnList({ own, onRemove }: { own: OwnFiles; onRemove: (file: CheckFile) => void }) {
  const { say } = useWords();
  const given = checkFiles.flatMap((file) => (own[file] ? [{ file, name: own[file].name }] : []));
  if (given.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={say('web.verify.own')}>
      {given.map(({ file, name }) => (
        <li key={file}>
          {say('web.verify.own-stands', { name, file })}
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconX size={14} aria-hidden="true" />}
            aria-label={say('web.verify.own-remove-what', { name })}
            onClick={() => onRemove(file)}
          >
            {say('web.verify.own-remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
