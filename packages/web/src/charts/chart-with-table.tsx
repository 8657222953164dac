import { type ReactNode, useState } from 'react';
import { useWords } from '../words/use-words.tsx';
import classes from './chart-with-table.module.css';

/** A chart with its legend, and the same figures as a table for whoever asks. */
export function ChartWithTable(props: { legend?: ReactNode; chart: ReactNode; table: () => ReactNode }) {
  const { legend, chart, table } = props;
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <figure className={classes.figure}>
      {legend ? <div className={classes.legend}>{legend}</div> : null}
      {chart}
      <details onToggle={(event) => setOpen(event.currentTarget.open)} className={classes.details}>
        <summary>{say('web.chart.table')}</summary>
        {open ? table() : null}
      </details>
    </figure>
  );
}
