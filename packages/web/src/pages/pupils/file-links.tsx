import { IconDownload } from '@tabler/icons-react';
import classes from '../../elements/downloads.module.css';

/** Links to files that are made when they are asked for. */
export function FileLinks(props: { label: string; files: readonly { label: string; address: string }[] }) {
  return (
    <ul className={classes.files} aria-label={props.label}>
      {props.files.map(({ label, address }) => (
        <li key={address}>
          <a href={address} download>
            <IconDownload size={15} aria-hidden="true" /> {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
