import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendParticipationList } from '../../api/participation-queries.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { Notice } from '../../elements/notice.tsx';
import { Panel } from '../../elements/panel.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './participation.module.css';

/** The list of the whole sample: download it, fill it, hand it in again. */
export function ListExchange({ round }: { round: string }) {
  const { say, language, number } = useWords();
  const queryClient = useQueryClient();
  const send = useMutation({
    mutationFn: (file: File) => sendParticipationList(round, file),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['rounds', round] }),
  });
  const path = `/api/v1/rounds/${encodeURIComponent(round)}/participation`;
  return (
    <Panel title={say('web.participation.list')} lead={say('web.participation.list-lead')}>
      <ul className={classes.files}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <li key={format}>
            <a href={`${path}.${format}?language=${language}`} download>
              {say('web.participation.download', { format: format.toUpperCase() })}
            </a>
          </li>
        ))}
      </ul>
      <FileChoice text={say('web.participation.drop')} busy={send.isPending} onFile={send.mutate} />
      {send.isError ? <FailureNote failure={send.error} level={3} /> : null}
      {send.data ? (
        <Notice
          title={say('web.participation.taken', {
            events: number(send.data.events),
            counts: number(send.data.counts),
          })}
          level={3}
        />
      ) : null}
    </Panel>
  );
}
