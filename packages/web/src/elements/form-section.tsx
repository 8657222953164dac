import { type ReactNode, useId } from 'react';
import classes from './form-section.module.css';

/** A part of a long form with its own heading; its fields stand side by side where there is room. */
export function FormSection(props: { title: string; lead?: string; children: ReactNode }) {
  const { title, lead, children } = props;
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {title}
      </h3>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
      <div className={classes.fields}>{children}</div>
    </section>
  );
}
