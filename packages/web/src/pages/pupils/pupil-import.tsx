import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../../api/client.ts';
import type { ImportedPupils, PupilMapping, PupilsInspection } from '../../api/types.ts';
import { uploadPupils } from '../../api/upload.ts';
import { withinQuery } from '../../api/within-queries.ts';
import { ColumnMapping } from '../../elements/column-mapping.tsx';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { ProblemTable } from '../../elements/problem-table.tsx';
import { useWords } from '../../words/use-words.tsx';

const fields = ['school', 'grade', 'class', 'code', 'gender', 'language', 'exempt'] as const;
type Field = (typeof fields)[number];

/** Takes pupil lists from a file: of all schools, or of one, whose code then need not stand in it. */
export function PupilImport({ round, school }: { round: string; school?: string }) {
  const { say } = useWords();
  const upload = useMutation({ mutationFn: uploadPupils });
  const [taken, setTaken] = useState<ImportedPupils | null>(null);
  const begin = (file: File) => {
    setTaken(null);
    upload.mutate(file);
  };
  return (
    <Panel
      title={say(school ? 'web.pupils.list-of-school' : 'web.pupils.lists')}
      lead={say('web.pupils.lists-lead')}
    >
      {upload.data ? (
        <Mapping
          round={round}
          school={school}
          inspection={upload.data}
          done={(value) => {
            setTaken(value);
            upload.reset();
          }}
        />
      ) : (
        <FileChoice text={say('web.pupils.file')} busy={upload.isPending} onFile={begin} />
      )}
      {upload.isError ? <FailureNote failure={upload.error} level={3} /> : null}
      {taken ? <Taken taken={taken} /> : null}
    </Panel>
  );
}

function Mapping(props: {
  round: string;
  school: string | undefined;
  inspection: PupilsInspection;
  done: (taken: ImportedPupils) => void;
}) {
  const { round, school, inspection, done } = props;
  const { say, sayCode } = useWords();
  const queryClient = useQueryClient();
  const [columns, setColumns] = useState<PupilMapping['columns']>(inspection.mapping);
  const take = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/rounds/{round}/pupils', {
          params: { path: { round } },
          body: { uploadId: inspection.uploadId, mapping: { columns, ...(school ? { school } : {}) } },
        }),
      ),
    onSuccess: async (value) => {
      done(value);
      await queryClient.invalidateQueries({ queryKey: withinQuery(round).queryKey });
    },
  });
  const change = (field: string, column: string | null) => {
    const key = fields.find((one): one is Field => one === field);
    if (!key) return;
    const { [key]: _, ...others } = columns;
    setColumns(column === null ? others : { ...others, [key]: column });
    take.reset();
  };
  const required: readonly Field[] = school ? ['class', 'code'] : ['school', 'class', 'code'];
  const isReady = required.every((field) => columns[field] !== undefined);
  return (
    <>
      <p>{say('web.mapping.lead', { file: inspection.fileName, rows: inspection.rows })}</p>
      <ColumnMapping
        caption={say('web.mapping.title')}
        columns={inspection.columns}
        mapping={columns}
        onChange={change}
        fields={fields
          .filter((field) => !(school && field === 'school'))
          .map((field) => ({
            key: field,
            label: sayCode('web.pupils.field', field),
            required: required.includes(field),
          }))}
      />
      <p>{say('web.pupils.nothing-else')}</p>
      <Button mt="sm" onClick={() => take.mutate()} loading={take.isPending} disabled={!isReady}>
        {say('web.pupils.take')}
      </Button>
      {take.isError ? <FailureNote failure={take.error} level={3} /> : null}
    </>
  );
}

function Taken({ taken }: { taken: ImportedPupils }) {
  const { say } = useWords();
  const { pupils, schools, exempt, late } = taken;
  return (
    <div role="status" style={{ marginTop: 16 }}>
      <p>{say('web.pupils.taken', { pupils, schools, exempt })}</p>
      {late.arrived > 0 ? <p>{say('web.pupils.taken-late', { ...late })}</p> : null}
      {taken.warnings.length > 0 ? <ProblemTable problems={taken.warnings} /> : null}
    </div>
  );
}
