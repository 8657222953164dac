import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { regionsQuery } from '../../api/queries.ts';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FileLinks } from './file-links.tsx';
import { LabelSheetFields } from './label-sheet-fields.tsx';
import { type LabelSheet, labelSheets, sheetQuery } from './label-sheets.ts';

/** Tracking forms and labels of all schools that were drawn from, as one archive; of a region, if one is chosen. */
export function FormsArchive({ round, register }: { round: string; register: string }) {
  const { say, language, name, compare } = useWords();
  const [area, setArea] = useState<string | null>(null);
  const regions = useQuery(regionsQuery(register)).data ?? [];
  const options = regions
    .map(({ code, names }) => ({ value: code, label: name(names) }))
    .sort((a, b) => compare(a.label, b.label));
  const [sheet, setSheet] = useState<LabelSheet>(labelSheets[0]);
  const address = (kind: string, format: string) => {
    const printed = kind === 'labels' ? sheetQuery(sheet) : {};
    const query = new URLSearchParams({
      language,
      kind,
      format,
      ...printed,
      ...(area === null ? {} : { area }),
    });
    return `/api/v1/rounds/${encodeURIComponent(round)}/within/forms.zip?${query}`;
  };
  return (
    <Panel title={say('web.pupils.forms')} lead={say('web.pupils.forms-lead')}>
      {options.length > 1 ? (
        <Select
          label={say('web.column.region')}
          placeholder={say('web.schools.all-regions')}
          data={options}
          value={area}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': say('web.schools.all-regions') }}
          onChange={setArea}
          w={320}
          maw="100%"
          mb="md"
        />
      ) : null}
      <FileLinks
        label={say('web.pupils.forms')}
        files={[
          { label: say('web.pupils.forms-pdf'), address: address('forms', 'pdf') },
          { label: say('web.pupils.forms-xlsx'), address: address('forms', 'xlsx') },
          { label: say('web.pupils.labels-pdf'), address: address('labels', 'pdf') },
          { label: say('web.pupils.labels-xlsx'), address: address('labels', 'xlsx') },
        ]}
      />
      <LabelSheetFields sheet={sheet} onChange={setSheet} />
    </Panel>
  );
}
