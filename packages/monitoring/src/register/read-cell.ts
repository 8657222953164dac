import type { Cell } from '@sapa/sampling';
import { parseBoolean, parseNumber } from '@sapa/tables';
import { foldLookAlikes, normalised } from './look-alikes.ts';
import type { ColumnDefinition, ColumnKind } from './register-columns.ts';

/** A cell of the register: its value, perhaps with folded letters; or why it has none. */
export type CellReading =
  | { value: Cell; foldedFrom?: string }
  | {
      problem: 'not-a-number' | 'not-an-integer' | 'out-of-range' | 'not-a-boolean' | 'not-one-of';
      expected: string;
    };

/** Returns the function that reads the cells of one column; an empty cell is null (not known). */
export function cellReader({ kind }: ColumnDefinition): (cell: string) => CellReading {
  switch (kind.type) {
    case 'text':
      return readText;
    case 'number':
      return (cell) => readNumber(cell, kind);
    case 'boolean':
      return readBoolean;
    case 'choice':
      return choiceReader(kind);
    default:
      return kind satisfies never;
  }
}

function readText(cell: string): CellReading {
  const text = cell.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return { value: null };
  const folded = foldLookAlikes(text);
  return folded === text ? { value: text } : { value: folded, foldedFrom: text };
}

function readNumber(cell: string, kind: Extract<ColumnKind, { type: 'number' }>): CellReading {
  if (cell.trim() === '') return { value: null };
  const expected = `${kind.from}–${kind.to}`;
  const value = parseNumber(cell);
  if (value === null) return { problem: 'not-a-number', expected };
  if (kind.whole && !Number.isInteger(value)) return { problem: 'not-an-integer', expected };
  return value < kind.from || value > kind.to ? { problem: 'out-of-range', expected } : { value };
}

function readBoolean(cell: string): CellReading {
  if (cell.trim() === '') return { value: null };
  const value = parseBoolean(cell);
  return value === null ? { problem: 'not-a-boolean', expected: 'true, false' } : { value };
}

function choiceReader(kind: Extract<ColumnKind, { type: 'choice' }>): (cell: string) => CellReading {
  const known = new Map<string, string>();
  for (const { value, aliases } of kind.values) {
    for (const name of [value, ...aliases]) known.set(normalised(name), value);
  }
  const expected = kind.values.map(({ value }) => value).join(', ');
  return (cell) => {
    if (cell.trim() === '') return { value: null };
    const value = known.get(normalised(cell));
    if (value !== undefined) return { value };
    return kind.open ? readText(cell) : { problem: 'not-one-of', expected };
  };
}
