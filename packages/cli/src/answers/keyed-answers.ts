import { type Choices, NOT_ADMINISTERED, OMITTED } from '@sapa/psychometrics';
import type { Problem, Table } from '@sapa/tables';
import { codeChoices, optionText } from './code-cells.ts';
import type { Key } from './read-key.ts';

/** Answers held against the key: 1 right, 0 wrong. */
export interface KeyedAnswers {
  readonly cells: Uint8Array;
  readonly choices: Choices;
}

/** Scores the chosen options by the key. An item without a key and a key of a column that is not there are problems. */
export function scoreByKey(
  table: Table,
  items: readonly string[],
  key: Key,
  keyFile: string,
  omitted: ReadonlySet<string>,
  problems: Problem[],
): KeyedAnswers {
  const right = items.map((item, j) =>
    optionText(('byItem' in key ? key.byItem.get(item) : key.inOrder[j]) ?? ''),
  );
  items.forEach((item, j) => {
    if (right[j] === '') problems.push({ code: 'item-without-key', place: { file: keyFile, column: item } });
  });
  if ('byItem' in key) {
    for (const [item, place] of key.places) {
      if (!table.columns.includes(item)) problems.push({ code: 'key-without-item', place, received: item });
    }
  }
  if ('inOrder' in key && key.inOrder.length > items.length) {
    const [received, expected] = [String(key.inOrder.length), String(items.length)];
    problems.push({ code: 'key-too-long', place: { file: keyFile }, received, expected });
  }
  const { cells: chosen, labels } = codeChoices(table, items, right, omitted);
  const correct = right.map((option) => labels.indexOf(option));
  const cells = chosen.map((choice, place) => {
    if (choice === NOT_ADMINISTERED || choice === OMITTED) return choice;
    return choice === correct[place % items.length] ? 1 : 0;
  });
  return { cells, choices: { cells: chosen, labels, key: right } };
}
