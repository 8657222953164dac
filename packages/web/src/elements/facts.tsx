import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** One fact: what it is, its value, and what it means. */
export interface Fact {
  label: string;
  value: ReactNode;
  note?: string;
  /** A text rather than a figure: set smaller. */
  text?: boolean;
}

/** A row of facts with their values large. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, note, text = false }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd className={classes.value} data-text={text}>
            {value}
          </dd>
          {note ? <dd className={classes.note}>{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
