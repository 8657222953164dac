import loadHighs from 'highs';

/** Solution of an integer program; null where none exists or none was found in time. */
export interface ProgramSolution {
  readonly values: ReadonlyMap<string, number>;
  /** True where no better one exists (to the gap asked for); false where time ran out first. */
  readonly isOptimal: boolean;
}

/** Limits of the search. */
export interface SolverLimits {
  readonly seconds: number;
  /** Relative distance to the best possible value at which the search ends. */
  readonly gap: number;
}

/** Solves a program in LP format with HiGHS (Huangfu & Hall 2018), compiled to WebAssembly. */
export async function solveProgram(
  program: string,
  { seconds, gap }: SolverLimits,
): Promise<ProgramSolution | null> {
  const highs = await loadHighs();
  const { Status, Columns } = highs.solve(program, {
    output_flag: false,
    time_limit: seconds,
    mip_rel_gap: gap,
  });
  const values = new Map(
    Object.entries(Columns).map(
      ([name, column]) => [name, 'Primal' in column ? Number(column.Primal) : Number.NaN] as const,
    ),
  );
  const isFound = [...values.values()].every(Number.isFinite) && values.size > 0;
  const isOptimal = Status === 'Optimal';
  return isOptimal || (Status === 'Time limit reached' && isFound) ? { values, isOptimal } : null;
}
