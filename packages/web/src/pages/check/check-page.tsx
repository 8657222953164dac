import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { checkQuery } from '../../api/release-queries.ts';
import { Loaded } from '../../elements/loaded.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './check.module.css';
import { FileCheck } from './file-check.tsx';
import { NumberOutcome } from './outcome.tsx';

const route = getRouteApi('/check');

/** Public: whether a report, by its number or as a file, is genuine, in force or replaced. The file never leaves the reader's browser. */
export function CheckPage() {
  const { number } = route.useSearch();
  const { say } = useWords();
  return (
    <>
      <PageHead title={say('web.check.title')} lead={say('web.check.lead')} />
      <Panel title={say('web.check.by-number')}>
        <NumberForm key={number ?? ''} initial={number ?? ''} />
        {number === undefined ? null : <NumberCheck number={number} />}
      </Panel>
      <Panel title={say('web.check.by-file')} lead={say('web.check.file-lead')}>
        <FileCheck />
      </Panel>
    </>
  );
}

function NumberForm({ initial }: { initial: string }) {
  const { say } = useWords();
  const navigate = route.useNavigate();
  const [value, setValue] = useState(initial);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: { number: value.trim() || undefined } });
      }}
    >
      <TextInput
        label={say('web.check.number')}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        maw={420}
        mb="sm"
      />
      <Button type="submit">{say('web.check.ask')}</Button>
    </form>
  );
}

function NumberCheck({ number }: { number: string }) {
  const query = useQuery(checkQuery({ number }));
  return (
    <Loaded query={query} lines={3}>
      {({ report }) => (
        <div className={classes.stack}>
          <NumberOutcome number={number} report={report} />
        </div>
      )}
    </Loaded>
  );
}
