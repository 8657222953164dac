import type { Problem, Table } from '@sapa/tables';

/** A file in short: its columns with the first cells that hold anything. */
export interface TableDescription {
  fileName: string;
  rows: number;
  columns: { name: string; samples: string[] }[];
  problems: Problem[];
}

const samples = 3;

/** Describes a read file for a person who has to say what its columns mean. */
export function describeTable(table: Table, warnings: Problem[]): TableDescription {
  return {
    fileName: table.file,
    rows: table.rows.length,
    columns: table.columns.map((name, index) => ({
      name,
      samples: [...new Set(table.rows.slice(0, 200).map((row) => row[index] ?? ''))]
        .filter((cell) => cell !== '')
        .slice(0, samples),
    })),
    problems: warnings,
  };
}
