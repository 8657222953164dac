import type { Problem, Table } from '@sapa/tables';
import { selectColumns } from './select-columns.ts';

/** What decides which columns are items. */
export interface ItemChoice {
  /** The list given on the command line. */
  readonly list: string | undefined;
  /** Columns that other options name. */
  readonly others: readonly (string | undefined)[];
  /** Items of a calibration. */
  readonly known: readonly string[] | undefined;
}

/**
 * The item columns: those of the list; else the items of the calibration that the file has; else every column that no
 * other option names. The key does not choose: an item that it leaves out has to be told, not dropped.
 */
export function chooseItems(table: Table, choice: ItemChoice, problems: Problem[]): string[] {
  const { columns, file } = table;
  if (choice.list !== undefined) {
    const { selected, problems: found } = selectColumns(choice.list, columns, file);
    problems.push(...found);
    return selected;
  }
  const { known } = choice;
  const items = known
    ? columns.filter((column) => known.includes(column))
    : columns.filter((column) => !choice.others.includes(column));
  if (items.length === 0) {
    const expected = known?.join(', ');
    problems.push({
      code: 'no-items',
      place: { file },
      received: columns.join(', '),
      ...(expected ? { expected } : {}),
    });
  }
  return items;
}
