import type { School } from '@sapa/sampling';
import type { Problem, Table } from '@sapa/tables';
import type { RegisterOptions } from './match-columns.ts';
import { readRegister } from './read-register.ts';

/** A register file, judged: the schools of its clean rows and everything that is wrong with it. */
export interface CheckedRegister {
  /** Rows of the file that hold anything. */
  rows: number;
  /** Schools of the rows without an error; none where an error concerns the file as a whole. */
  schools: School[];
  /** Errors in the order of the rows, then warnings. */
  problems: Problem[];
  /** Whether any problem is an error. */
  faulty: boolean;
}

/** Reads a register and tells its clean rows from the others; of a code that occurs twice no row is clean. */
export function checkRegister(table: Table, options: RegisterOptions): CheckedRegister {
  const rows = table.rows.filter((cells) => cells.some((cell) => cell !== '')).length;
  const read = readRegister(table, options);
  if (read.ok) return { rows, schools: read.value, problems: read.warnings, faulty: false };
  const errors = read.problems.filter(isError);
  const warnings = read.problems.filter((problem) => !isError(problem));
  const problems = [...errors, ...warnings];
  return { rows, schools: cleanSchools(table, options, errors), problems, faulty: true };
}

function isError(problem: Problem): boolean {
  return problem.severity !== 'warning';
}

function cleanSchools(table: Table, options: RegisterOptions, errors: readonly Problem[]): School[] {
  if (errors.some(({ place }) => place.row === undefined)) return [];
  const faulty = faultyRows(table, errors);
  const rows = table.rows.filter((_, index) => !faulty.has(table.firstRow + index));
  const read = readRegister({ ...table, rows }, options);
  if (!read.ok) throw new Error('rows without an error have errors when they are read alone');
  return read.value;
}

/** Sheet rows with an error. Which of two rows with one code is right nobody can know, so both are faulty. */
function faultyRows(table: Table, errors: readonly Problem[]): Set<number | undefined> {
  const faulty = new Set(errors.map(({ place }) => place.row));
  const repeated = errors.filter(({ code }) => code === 'duplicate-code');
  const column = table.columns.indexOf(repeated[0]?.place.column ?? '');
  const codes = new Set(repeated.map(({ received }) => received));
  if (column < 0) return faulty;
  table.rows.forEach((cells, index) => {
    if (codes.has((cells[column] ?? '').normalize('NFC').trim())) faulty.add(table.firstRow + index);
  });
  return faulty;
}
