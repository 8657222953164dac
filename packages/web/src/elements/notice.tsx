import type { ReactNode } from 'react';
import classes from './notice.module.css';

/** A calm message in place of content: nothing here yet, not found, could not be loaded. */
export function Notice(props: {
  title: string;
  tone?: 'plain' | 'bad';
  level?: 1 | 2 | 3;
  children?: ReactNode;
}) {
  const { title, tone = 'plain', level = 1, children } = props;
  const Heading = `h${level}` as const;
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <Heading className={classes.title}>{title}</Heading>
      {children}
    </div>
  );
}
