import { IconDownload } from '@tabler/icons-react';
import { useWords } from '../words/use-words.tsx';
import classes from './downloads.module.css';

/** Files of a round that anyone may keep. */
export type RoundFile =
  | 'frame.csv'
  | 'exclusions.csv'
  | 'sample.csv'
  | 'sample.xlsx'
  | 'draw.json'
  | 'register.csv'
  | 'within.csv';

/** Links to published files of a round. */
export function Downloads({ round, files }: { round: string; files: readonly RoundFile[] }) {
  const { say } = useWords();
  return (
    <ul className={classes.files} aria-label={say('web.downloads.title')}>
      {files.map((file) => (
        <li key={file}>
          <a href={`/api/v1/rounds/${encodeURIComponent(round)}/${file}`} download>
            <IconDownload size={15} aria-hidden="true" /> {file}
          </a>
        </li>
      ))}
    </ul>
  );
}
