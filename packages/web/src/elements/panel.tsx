import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

/** A part of a page with its own heading. */
export function Panel(props: { title: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const { title, lead, aside, children } = props;
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 id={id} className={classes.title}>
            {title}
          </h2>
          {lead ? <div className={classes.lead}>{lead}</div> : null}
        </div>
        {aside ? <div className={classes.aside}>{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
