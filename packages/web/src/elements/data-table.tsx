import type { ReactNode } from 'react';
import classes from './data-table.module.css';

/** One column of a table. */
export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right, so that digits stand under digits. */
  number?: boolean;
  /** May break over lines; other cells keep to one line. */
  wide?: boolean;
  /** The cell that names its row. */
  head?: boolean;
  /** Left out where the screen is narrow. */
  minor?: boolean;
  sort?: SortState;
}

/** Whether the table stands in the order of a column, and how to ask for it. */
export interface SortState {
  direction: 'ascending' | 'descending' | null;
  toggle: () => void;
  label: string;
}

/** A table that scrolls inside itself where the screen is narrower than its columns. */
export function DataTable<Row>(props: {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  dense?: boolean;
}) {
  const { caption, rows, columns, keyOf, dense = false } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.table} data-dense={dense}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function kindOf<Row>(column: Column<Row>) {
  return { 'data-number': column.number, 'data-wide': column.wide, 'data-minor': column.minor };
}

function ColumnHead<Row>({ column }: { column: Column<Row> }) {
  const { sort, title } = column;
  if (!sort) {
    return (
      <th scope="col" {...kindOf(column)}>
        {title}
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={sort.direction ?? 'none'} {...kindOf(column)}>
      <button type="button" className={classes.sort} onClick={sort.toggle} title={sort.label}>
        {title}
        <span aria-hidden="true" className={classes.arrow}>
          {sort.direction === 'ascending' ? '↑' : sort.direction === 'descending' ? '↓' : '↕'}
        </span>
      </button>
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.head) {
    return (
      <th scope="row" {...kindOf(column)}>
        {column.cell(row)}
      </th>
    );
  }
  return <td {...kindOf(column)}>{column.cell(row)}</td>;
}
