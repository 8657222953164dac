import { useQuery } from '@tanstack/react-query';
import { sampleQuery } from '../../api/queries.ts';
import type { Draw } from '../../api/types.ts';
import { CopyLine } from '../../elements/copy-line.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './commands.module.css';
import { shellQuote } from './shell-quote.ts';

/** Four commands: fetch the files, hash the frame, make one school's ticket, repeat the whole draw. */
export function Commands({ round, draw }: { round: string; draw: Draw }) {
  const { say } = useWords();
  const { data } = useQuery(sampleQuery(round, { page: 1, pageSize: 1 }));
  const code = data?.schools[0]?.code ?? '';
  const address = `${window.location.origin}/api/v1/rounds/${encodeURIComponent(round)}`;
  const steps = [
    {
      key: 'fetch',
      label: say('web.verify.step-fetch'),
      command: `curl --remote-name-all --create-dirs --output-dir draw '${address}/{draw.json,sample.csv,exclusions.csv,frame.csv,register.csv}'`,
    },
    {
      key: 'hash',
      label: say('web.verify.step-hash'),
      command: `echo '${draw.frameHash}  draw/frame.csv' | sha256sum --check`,
    },
    {
      key: 'ticket',
      label: say('web.verify.step-ticket', { code }),
      command: `printf '%s' ${shellQuote(`${draw.seed}|${code}`)} | sha256sum`,
    },
    {
      key: 'verify',
      label: say('web.verify.step-verify'),
      command: 'npx sapa verify --draw draw --register draw/register.csv',
    },
  ];
  return (
    <ol className={classes.steps}>
      {steps.map(({ key, label, command }) => (
        <li key={key}>
          <p className={classes.label}>{label}</p>
          <CopyLine text={command} label={label} />
        </li>
      ))}
    </ol>
  );
}
