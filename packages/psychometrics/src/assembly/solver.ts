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
  /** Distance to the best possible value at which the search ends, as a share of it, or of the wanted information. */
  readonly gap: number;
}

/** Solves a program in LP format with HiGHS (Huangfu & Hall 2018), compiled to WebAssembly. */
export async function solveProgram(
  program: string,
  { seconds, gap, scale = 0 }: SolverLimits & { readonly scale?: number },
): Promise<ProgramSolution | null> {
  const highs = await loadHighs();
  const { Status, Columns } = highs.solve(program, {
    output_flag: false,
    time_limit: seconds,
    mip_rel_gap: gap,
    mip_abs_gap: Math.max(gap * scale, 1e-6),
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
