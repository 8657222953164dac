import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** One fact: what it is, its value, and what it means. */
export interface Fact {
  label: string;
  value: ReactNode;
  note?: string;
}

/** A row of facts with their values large. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, note }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd className={classes.value} data-long={typeof value === 'string' && value.length > 11}>
            {value}
          </dd>
          {note ? <dd className={classes.note}>{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
