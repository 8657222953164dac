import type { Problem, Table } from '@sapa/tables';
import { keyIndex } from '../scaling/keys.ts';
import type { AnswersMapping } from './answers-mapping.ts';

/** Options that an item may have. */
const mostOptions = 20;

/**
 * What is wrong with a mapping itself before any row is read: columns that the file lacks, columns named twice, items without a key,
 * a zone without its unit.
 */
export function mappingProblems(table: Table, mapping: AnswersMapping): Problem[] {
  return [
    ...missingColumns(table, mapping),
    ...repeated('items', mapping.items),
    ...repeated('covariates', mapping.covariates),
    ...halfZones(mapping),
    ...wrongKeys(mapping),
  ];
}

/** Every column of the file that a mapping names. */
export function mappedColumns(mapping: AnswersMapping): string[] {
  const { id, school, gender, language, weight, zone, unit, items, covariates } = mapping;
  const optional = [gender?.column, language, weight, zone, unit].filter((column) => column !== undefined);
  return [id, school, ...optional, ...items, ...covariates];
}

function missingColumns(table: Table, mapping: AnswersMapping): Problem[] {
  return mappedColumns(mapping)
    .filter((column) => !table.columns.includes(column))
    .map((column) => ({ code: 'missing-column', place: { file: table.file, column } }));
}

function repeated(field: 'items' | 'covariates', columns: readonly string[]): Problem[] {
  return columns.flatMap((column, index) =>
    columns.indexOf(column) === index
      ? []
      : [{ code: 'twice-in-list', place: { path: `mapping.${field}[${index}]` }, received: column }],
  );
}

/** Zones of the file with units from elsewhere would make units of schools that are no pair, and the other way round. */
function halfZones({ zone, unit }: AnswersMapping): Problem[] {
  if ((zone === undefined) === (unit === undefined)) return [];
  return [{ code: 'missing-field', place: { path: `mapping.${zone === undefined ? 'zone' : 'unit'}` } }];
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
