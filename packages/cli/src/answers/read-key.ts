import type { Problem, Table } from '@sapa/tables';
import { type CommandIo, InputProblems } from '../command.ts';

/** The right options, by item or, as a plain list, for the items in the order of the file. */
export type Key = { readonly byItem: ReadonlyMap<string, string> } | { readonly inOrder: readonly string[] };

/**
 * Reads a key: a table with the columns `item` and `key`; a table with a column per item and one row; a JSON object
 * item → option; or a JSON list of options.
 */
export async function readKey(file: string, io: CommandIo): Promise<Key> {
  return file.toLowerCase().endsWith('.json')
    ? keyOfJson(await io.readJson(file), file)
    : keyOfTable(await io.readTable(file));
}

function keyOfTable(table: Table): Key {
  const item = table.columns.indexOf('item');
  const key = table.columns.indexOf('key');
  if (item >= 0 && key >= 0) {
    return { byItem: new Map(table.rows.map((row) => [row[item] ?? '', row[key] ?? ''] as const)) };
  }
  const [row] = table.rows;
  if (table.rows.length === 1 && row) {
    return { byItem: new Map(table.columns.map((column, index) => [column, row[index] ?? ''] as const)) };
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
  return { byItem: new Map(entries.map(([item, option]) => [item, String(option)] as const)) };
}

function isOption(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}
