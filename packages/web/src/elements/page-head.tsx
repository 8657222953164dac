import type { ReactNode } from 'react';
import classes from './page-head.module.css';

/** The head of a page: its title (also the browser's), what it is about, what can be done. */
export function PageHead(props: {
  title: string;
  browserTitle?: string;
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
}) {
  const { title, browserTitle = title, lead, above, actions } = props;
  return (
    <div className={classes.head}>
      <title>{`${browserTitle} · Sapa`}</title>
      <div className={classes.texts}>
        {above ? <div className={classes.above}>{above}</div> : null}
        <h1 className={classes.title}>{title}</h1>
        {lead ? <div className={classes.lead}>{lead}</div> : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  );
}
