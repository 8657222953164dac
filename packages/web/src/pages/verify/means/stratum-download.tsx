import { Button, Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Draw } from '../../../api/types.ts';
import { FailureNote } from '../../../elements/failure-note.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { downloadStratum } from './download-stratum.ts';
import classes from './own-means.module.css';

/** Lets the reader choose a stratum and take its spreadsheet. */
export function StratumDownload({ round, draw }: { round: string; draw: Draw }) {
  const words = useWords();
  const { say } = words;
  const names = draw.strata.filter(({ drawn }) => drawn > 0).map(({ name }) => name);
  const [name, setName] = useState(names[0] ?? '');
  const sheet = useMutation({ mutationFn: () => downloadStratum(round, draw, name, words) });
  return (
    <div className={classes.stratum}>
      <Select
        label={say('web.verify.sheet-stratum')}
        data={names}
        value={name}
        allowDeselect={false}
        searchable={names.length > 12}
        onChange={(chosen) => setName(chosen ?? name)}
      />
      <Button variant="default" onClick={() => sheet.mutate()} loading={sheet.isPending}>
        {say('web.verify.sheet-go')}
      </Button>
      {sheet.isError ? <FailureNote failure={sheet.error} level={3} /> : null}
    </div>
  );
}
