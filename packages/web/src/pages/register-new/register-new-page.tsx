import { useMutation } from '@tanstack/react-query';
import { uploadRegister } from '../../api/upload.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { PageHead } from '../../elements/page-head.tsx';
import { useWords } from '../../words/use-words.tsx';
import { RegisterImport } from './register-import.tsx';

/** Import of a register: choose a file, map its columns, see its problems, take it. */
export function RegisterNewPage() {
  const { say } = useWords();
  const sending = useMutation({ mutationFn: uploadRegister });
  return (
    <>
      <PageHead title={say('web.import.title')} lead={say('web.import.lead')} />
      <FileChoice text={say('web.import.drop')} busy={sending.isPending} onFile={sending.mutate} />
      {sending.isError ? <FailureNote failure={sending.error} /> : null}
      {sending.data ? <RegisterImport key={sending.data.uploadId} inspection={sending.data} /> : null}
    </>
  );
}
