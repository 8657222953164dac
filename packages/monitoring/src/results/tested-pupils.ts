import { NOT_ADMINISTERED } from './answer-sheets.ts';
import type { ReadAnswers } from './read-answers.ts';

/**
 * The rows of pupils who sat the test: those with an answer, or an omitted one, to at least one item. A row of an absent pupil, who is on
 * the list and has no answer, is none; the weights of those tested stand for him.
 */
export function testedPupils(read: ReadAnswers): ReadAnswers {
  const rows = read.pupilCodes.flatMap((_, row) => (isTested(read, row) ? [row] : []));
  if (rows.length === read.pupilCodes.length) return read;
  const list = <T>(column: readonly T[]) => rows.flatMap((row) => column.slice(row, row + 1));
  const numbers = (column: Int32Array | null) => column && Int32Array.from(rows, (row) => column[row] ?? 0);
  const { weights } = read;
  return {
    ...read,
    rowNumbers: list(read.rowNumbers),
    pupilCodes: list(read.pupilCodes),
    schoolCodes: list(read.schoolCodes),
    genders: list(read.genders),
    languages: list(read.languages),
    weights: weights && Float64Array.from(rows, (row) => weights[row] ?? 0),
    zones: numbers(read.zones),
    units: numbers(read.units),
    covariates: list(read.covariates),
    answers: cellsOf(read.answers, rows, read.items.length),
    choices: read.choices && cellsOf(read.choices, rows, read.items.length),
  };
}

function isTested({ answers, items }: ReadAnswers, row: number): boolean {
  const end = (row + 1) * items.length;
  for (let cell = row * items.length; cell < end; cell++) if (answers[cell] !== NOT_ADMINISTERED) return true;
  return false;
}

function cellsOf(cells: Uint8Array, rows: readonly number[], items: number): Uint8Array {
  const kept = new Uint8Array(rows.length * items);
  rows.forEach((row, index) => {
    kept.set(cells.subarray(row * items, (row + 1) * items), index * items);
  });
  return kept;
}
