import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { checkQuery } from '../../api/release-queries.ts';
import { FailureNote } from '../../elements/failure-note.tsx';
import { FileChoice } from '../../elements/file-choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './check.module.css';
import { FileOutcome } from './outcome.tsx';

/** Takes the SHA-256 of a file here in the browser (also without a secure connection, where browsers offer none) and asks for it alone. */
export function FileCheck() {
  const { say } = useWords();
  const queryClient = useQueryClient();
  const check = useMutation({
    mutationFn: async (file: File) => {
      const hash = bytesToHex(sha256(new Uint8Array(await file.arrayBuffer())));
      const { report } = await queryClient.fetchQuery(checkQuery({ sha256: hash }));
      return { name: file.name, hash, report };
    },
  });
  return (
    <>
      <FileChoice
        text={say('web.check.drop')}
        busy={check.isPending}
        accept=".pdf,application/pdf"
        formats="PDF"
        onFile={(file) => check.mutate(file)}
      />
      <div role="status" className={classes.stack}>
        {check.data ? (
          <>
            <p>
              {check.data.name}: <code className={classes.hash}>{check.data.hash}</code>
            </p>
            <FileOutcome sha256={check.data.hash} report={check.data.report} />
          </>
        ) : null}
      </div>
      {check.isError ? <FailureNote failure={check.error} level={3} /> : null}
    </>
  );
}
