import type { Place, Problem, Table } from '@sapa/tables';
import { type CommandIo, InputProblems } from '../command.ts';

/** The right options, by item or, as a plain list, for the items in the order of the file. */
export type Key =
  | { readonly byItem: ReadonlyMap<string, string>; readonly places: ReadonlyMap<string, Place> }
  | { readonly inOrder: readonly string[] };

/**
 * Reads a key: a table with the columns `item` and `key`; a table with a column per item and one row; a JSON object
 * item → option; or a JSON list of options. An item keyed twice is added to the problems.
 */
export async function readKey(file: string, io: CommandIo, problems: Problem[]): Promise<Key> {
  if (!file.toLowerCase().endsWith('.json')) return keyOfTable(await io.readTable(file), problems);
  const key = keyOfJson(await io.readJson(file), file);
  if ('byItem' in key) {
    const names = namesOfJson(new TextDecoder().decode(await io.readBytes(file)));
    for (const name of new Set(names.filter((one, at) => names.indexOf(one) !== at))) {
      problems.push({ code: 'item-keyed-twice', place: { file, path: name }, received: name });
    }
  }
  return key;
}

function keyOfTable(table: Table, problems: Problem[]): Key {
  const item = table.columns.indexOf('item');
  const key = table.columns.indexOf('key');
  if (item >= 0 && key >= 0) {
    return keyOfRows(table, { item, key }, problems);
  }
  const [row] = table.rows;
  if (table.rows.length === 1 && row) {
    const byItem = new Map(table.columns.map((column, index) => [column, row[index] ?? ''] as const));
    const places = table.columns.map((column) => [column, { file: table.file, row: 1, column }] as const);
    return { byItem, places: new Map(places) };
  }
  throw new InputProblems([
    {
      code: 'not-a-key',
      place: { file: table.file, row: 1 },
      received: table.columns.join(', '),
      expected: 'item, key',
    },
  ]);
}

function keyOfRows(table: Table, { item, key }: { item: number; key: number }, problems: Problem[]): Key {
  const byItem = new Map<string, string>();
  const rows = new Map<string, number>();
  const placeOf = (index: number): Place => ({
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    row: table.firstRow + index,
    column: 'item',
  });
  table.rows.forEach((row, index) => {
    const name = row[item] ?? '';
    const first = rows.get(name);
    if (first === undefined) {
      byItem.set(name, row[key] ?? '');
      rows.set(name, index);
      return;
    }
    const expected = `≠ ${table.firstRow + first}`;
    problems.push({ code: 'item-keyed-twice', place: placeOf(index), received: name, expected });
  });
  return { byItem, places: new Map([...rows].map(([name, index]) => [name, placeOf(index)] as const)) };
}

/** Names of a flat JSON object in the order of the text; the parser keeps the last of two alike only. */
function namesOfJson(text: string): string[] {
  const strings = [...text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:?)/g)];
  return strings.flatMap(([, quoted = '', colon]) => (colon ? [String(JSON.parse(quoted))] : []));
}

function keyOfJson(json: unknown, file: string): Key {
  const problem: Problem = { code: 'not-a-key', place: { file }, expected: '{ "I1": "A" } | ["A"]' };
  if (Array.isArray(json)) {
    if (json.every(isOption)) return { inOrder: json.map(String) };
    throw new InputProblems([problem]);
  }
  if (typeof json !== 'object' || json === null) throw new InputProblems([problem]);
  const entries = Object.entries(json);
  const wrong = entries.filter(([, option]) => !isOption(option));
  if (wrong.length > 0) {
    throw new InputProblems(
      wrong.map(([item, option]) => ({
        ...problem,
        place: { file, path: item },
        received: JSON.stringify(option),
      })),
    );
  }
  return {
    byItem: new Map(entries.map(([item, option]) => [item, String(option)] as const)),
    places: new Map(entries.map(([item]) => [item, { file, path: item }] as const)),
  };
}

function isOption(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}
