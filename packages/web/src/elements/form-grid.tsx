import type { FormEvent, ReactNode } from 'react';
import classes from './form-grid.module.css';

/** A form whose fields stand side by side where there is room; nothing leaves the page when it is sent. */
export function FormGrid(props: { onSubmit: () => void; foot: ReactNode; children: ReactNode }) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form onSubmit={send} className={classes.form}>
      <div className={classes.fields}>{props.children}</div>
      <div className={classes.foot}>{props.foot}</div>
    </form>
  );
}
