import { commitmentText } from '@sapa/sampling';
import { useQuery } from '@tanstack/react-query';
import { sampleQuery } from '../../api/queries.ts';
import type { Ceremony, Draw } from '../../api/types.ts';
import { CopyLine } from '../../elements/copy-line.tsx';
import { useWords } from '../../words/use-words.tsx';
import classes from './commands.module.css';
import { shellQuote } from './shell-quote.ts';

/** Commands: fetch the files, hash the frame, make one school's ticket and one person's commitment, repeat the whole draw. */
export function Commands({ ceremony, draw }: { ceremony: Ceremony; draw: Draw }) {
  const { say } = useWords();
  const { round } = ceremony;
  const { data } = useQuery(sampleQuery(round, { page: 1, pageSize: 1 }));
  const code = data?.schools[0]?.code ?? '';
  const which = ceremony.supersededBy === null ? '' : `?ceremony=${ceremony.ceremony}`;
  const [told] = ceremony.commitments.filter(({ reveal }) => reveal !== null);
  const address = `${window.location.origin}/api/v1/rounds/${encodeURIComponent(round)}`;
  const steps = [
    {
      key: 'fetch',
      label: say('web.verify.step-fetch'),
      command: `curl --remote-name-all --create-dirs --output-dir draw '${address}/{draw.json,sample.csv,exclusions.csv,frame.csv,register.csv,ceremony.json}${which}'`,
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
    ...(told?.reveal
      ? [
          {
            key: 'commitment',
            label: say('web.verify.step-commitment', { name: told.name }),
            command: `printf '%s' ${shellQuote(
              commitmentText({ round, ceremony: ceremony.ceremony, name: told.name, ...told.reveal }),
            )} | sha256sum`,
          },
        ]
      : []),
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
