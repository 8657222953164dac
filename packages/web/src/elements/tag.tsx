import type { ReactNode } from 'react';
import classes from './tag.module.css';

/** A short word that marks a thing: demo, key, flagged. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'good' | 'caution' | 'bad';
  children: ReactNode;
}) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
