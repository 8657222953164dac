import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './check-line.module.css';

/** One check: what it does, the button that does it, and what came out. */
export function CheckLine(props: {
  title: string;
  text: string;
  button: ReactNode;
  outcome: ReactNode;
  good: boolean | undefined;
  children?: ReactNode;
}) {
  const { title, text, button, outcome, good, children } = props;
  return (
    <div className={classes.check}>
      <div>
        <h3 className={classes.title}>{title}</h3>
        <p className={classes.text}>{text}</p>
      </div>
      <div>{button}</div>
      <div role="status" className={classes.outcome} data-good={good}>
        {outcome ? (
          <>
            {good ? <IconCircleCheck aria-hidden="true" /> : <IconAlertTriangle aria-hidden="true" />}
            <span>{outcome}</span>
          </>
        ) : null}
      </div>
      {children}
    </div>
  );
}
