import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { uploadAnswers } from '../../api/upload.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { AnswersImport } from './answers-import.tsx';

const route = getRouteApi('/rounds/$round/answers/new');

/** Import of answers: choose a file, say what its columns are, take it. */
export function AnswersNewPage() {
  const { round } = route.useParams();
  const { say } = useWords();
  const reading = useMutation({ mutationFn: uploadAnswers });
  return (
    <>
      <PageHead title={say('web.answers.title')} lead={say('web.answers.lead')} />
      <FileChoice text={say('web.answers.drop')} busy={reading.isPending} onFile={reading.mutate} />
      {reading.isError ? <FailureNote failure={reading.error} /> : null}
      {reading.data ? <AnswersImport key={reading.data.uploadId} round={round} file={reading.data} /> : null}
    </>
  );
}
