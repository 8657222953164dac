export type { Place, Problem, Result } from './problem.ts';
export type { Table } from './table.ts';
