import type { Problem, Table } from '@sapa/tables';
import { keyIndex } from '../scaling/keys.ts';
import type { AnswersMapping } from './answers-mapping.ts';

/** Options that an item may have. */
const mostOptions = 20;

/** What is wrong with a mapping itself before any row is read: columns that the file lacks, items named twice, items without a key. */
export function mappingProblems(table: Table, mapping: AnswersMapping): Problem[] {
  return [...missingColumns(table, mapping), ...repeatedItems(mapping), ...wrongKeys(mapping)];
}

function missingColumns(table: Table, mapping: AnswersMapping): Problem[] {
  const wanted = [mapping.id, mapping.school, ...mapping.items];
  for (const column of [mapping.gender?.column, mapping.language, mapping.weight, mapping.zone, mapping.unit])
    if (column !== undefined) wanted.push(column);
  return wanted
    .filter((column) => !table.columns.includes(column))
    .map((column) => ({ code: 'missing-column', place: { file: table.file, column } }));
}

function repeatedItems({ items }: AnswersMapping): Problem[] {
  return items.flatMap((item, index) =>
    items.indexOf(item) === index
      ? []
      : [{ code: 'twice-in-list', place: { path: `mapping.items[${index}]` }, received: item }],
  );
}

/** An item without a right option would count as wrong for everybody. */
function wrongKeys({ items, key }: AnswersMapping): Problem[] {
  if (key === undefined) return [];
  return items.flatMap((item) => {
    const received = key[item] ?? '';
    if (isOption(received)) return [];
    const code = received === '' ? 'missing-key' : 'not-an-option';
    return [{ code, place: { path: `mapping.key.${item}` }, received, expected: 'A–T, 1–20' }];
  });
}

/** Whether a text is the label of an option: a letter, or a number from 1 to 20. */
export function isOption(label: string): boolean {
  const index = /^([A-Za-z]|\d{1,2})$/.test(label) ? keyIndex(label) : -1;
  return index >= 0 && index < mostOptions;
}
