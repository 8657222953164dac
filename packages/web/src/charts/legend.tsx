import classes from './legend.module.css';

/** One entry of a legend; `mark` is how it is drawn. */
export interface LegendEntry {
  label: string;
  colour: string;
  mark: 'dot' | 'hollow' | 'line' | 'dashed' | 'box' | 'bar';
}

/** The legend of a chart as text of the page. */
export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className={classes.legend}>
      {entries.map(({ label, colour, mark }) => (
        <li key={label}>
          <span className={classes.mark} data-mark={mark} style={{ color: colour }} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
