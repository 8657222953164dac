import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.ts';
import { uploadAttendance } from '../../api/upload.ts';
import { withinQuery } from '../../api/within-queries.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Takes a filled tracking form back: of one school, or of many. */
export function AttendanceImport({ round, school }: { round: string; school?: string }) {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const take = useMutation({
    mutationFn: async (file: File) => {
      const { uploadId } = await uploadAttendance(file);
      const body = { uploadId, ...(school ? { school } : {}) };
      return answered(api.POST('/api/v1/rounds/{round}/attendance', { params: { path: { round } }, body }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: withinQuery(round).queryKey }),
  });
  return (
    <Panel title={say('web.pupils.attendance')} lead={say('web.pupils.attendance-lead')}>
      <FileChoice
        text={say('web.pupils.attendance-file')}
        busy={take.isPending}
        onFile={(file) => take.mutate(file)}
      />
      {take.isError ? <FailureNote failure={take.error} level={3} /> : null}
      {take.data ? <p role="status">{say('web.pupils.attendance-taken', { ...take.data })}</p> : null}
    </Panel>
  );
}
