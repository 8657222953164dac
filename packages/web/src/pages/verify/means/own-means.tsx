import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Draw } from '../../../api/types.ts';
import { CopyLine } from '../../../elements/copy-line.tsx';
import { useWords } from '../../../words/use-words.tsx';
import classes from './own-means.module.css';
import { StratumDownload } from './stratum-download.tsx';

/** Programs and a spreadsheet with which anyone checks the draw without Sapa. */
export function OwnMeans({ round, draw }: { round: string; draw: Draw }) {
  const { say } = useWords();
  // The short programs and the sheet sort tickets; other ways of selecting need the whole procedure.
  const isEqual = draw.design.selection === 'equal' && !draw.design.overlap;
  return (
    <ul className={classes.means}>
      {isEqual ? (
        <>
          <Program file="check-draw.py" command="python3 check-draw.py draw" what="python" />
          <Program file="check-draw.R" command="Rscript check-draw.R draw" what="r" />
        </>
      ) : (
        <li>{say('web.verify.equal-only')}</li>
      )}
      <Program file="verify.py" command="python3 verify.py draw draw/register.csv" what="python-full" />
      {isEqual ? (
        <Means title={say('web.verify.sheet')} text={say('web.verify.sheet-text')}>
          <StratumDownload round={round} draw={draw} />
        </Means>
      ) : null}
    </ul>
  );
}

function Means({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li>
      <h3 className={classes.title}>{title}</h3>
      <p className={classes.text}>{text}</p>
      {children}
    </li>
  );
}

function Program(props: { file: string; command: string; what: 'python' | 'r' | 'python-full' }) {
  const { file, command, what } = props;
  const { say } = useWords();
  const title = say(`web.verify.${what}`);
  return (
    <Means title={title} text={say(`web.verify.${what}-text`)}>
      <a className={classes.link} href={`/check/${file}`} download={file}>
        <IconDownload size={15} aria-hidden="true" /> {say('web.verify.get', { name: file })}
      </a>
      <CopyLine text={command} label={title} />
    </Means>
  );
}
