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
  | 'within.csv'
  | 'ceremony.json'
  | 'design.json';

/** Links to published files of a round: those of its current ceremony, or of the one with the number. */
export function Downloads(props: {
  round: string;
  files: readonly RoundFile[];
  ceremony?: number | undefined;
}) {
  const { round, files, ceremony } = props;
  const { say } = useWords();
  const which = ceremony === undefined ? '' : `?ceremony=${ceremony}`;
  return (
    <ul className={classes.files} aria-label={say('web.downloads.title')}>
      {files.map((file) => (
        <li key={file}>
          <a href={`/api/v1/rounds/${encodeURIComponent(round)}/${file}${which}`} download>
            <IconDownload size={15} aria-hidden="true" /> {file}
          </a>
        </li>
      ))}
    </ul>
  );
}
