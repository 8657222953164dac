import { itemInformation } from '../curves/item-curves.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';
import type { Blueprint, ItemPool, TargetPoint } from './blueprint.ts';
import { type ExpectedPrecision, expectedPrecision, type PrecisionOptions } from './expected-precision.ts';
import { findBlueprintProblems } from './find-blueprint-problems.ts';
import { contentRows, type ProgramRow, takes, targetRows, writeProgram } from './form-program.ts';
import { type ProgramSolution, type SolverLimits, solveProgram } from './solver.ts';

/** A form as assembled. */
export interface AssembledForm {
  readonly items: readonly string[];
  /** Reached information at the abilities of the target. */
  readonly information: readonly TargetPoint[];
  readonly precision: ExpectedPrecision;
}

/** The result of {@link assembleForms}. */
export interface Assembly {
  readonly forms: readonly AssembledForm[];
  /** Largest difference of information between two forms at an ability of the target. */
  readonly spread: number;
  /** False where time ran out: the forms keep to the blueprint, but better ones may exist. */
  readonly isOptimal: boolean;
}

/** Limits of the search and the population of the expected precision. */
export interface AssembleOptions extends PrecisionOptions, Partial<SolverLimits> {}

/**
 * Assembles equivalent forms from a pool by integer programming (van der Linden 2005): every bound of the blueprint holds
 * exactly, the target of information as well as possible, alike in all forms.
 *
 * @throws PsychometricProblems for a blueprint that is wrong in itself, or that the pool cannot meet: the bounds in the way
 *   are named with what would be missing.
 */
export async function assembleForms(
  pool: ItemPool,
  blueprint: Blueprint,
  options: AssembleOptions = {},
): Promise<Assembly> {
  const problems = findBlueprintProblems(pool, blueprint);
  if (problems.length > 0) throw new PsychometricProblems(problems);
  const limits = { seconds: options.seconds ?? 30, gap: options.gap ?? 0.01 };
  const content = contentRows(pool, blueprint);
  const binaries = variablesOf(pool, blueprint);
  const objective = blueprint.target.kind === 'relative' ? 'Maximize\n obj: y - e' : 'Minimize\n obj: e';
  const program = writeProgram(objective, [...content, ...targetRows(pool, blueprint)], binaries);
  // A deviation that is to be 0 has no relative gap to end at.
  const wanted = blueprint.target.points.map(({ information }) => information);
  const scale = blueprint.target.kind === 'absolute' ? Math.min(...wanted) : 0;
  const solution = await solveProgram(program, { ...limits, scale });
  if (!solution) throw new PsychometricProblems(await explain(content, binaries, limits));
  const forms = Array.from({ length: blueprint.forms ?? 1 }, (_, form) =>
    describeForm(pool, blueprint, solution, form, options),
  );
  const spreads = blueprint.target.points.map((_, t) => {
    const values = forms.map(({ information }) => information[t].information);
    return Math.max(...values) - Math.min(...values);
  });
  return { forms, spread: Math.max(...spreads), isOptimal: solution.isOptimal };
}

function variablesOf({ items }: ItemPool, { forms = 1 }: Blueprint): string[] {
  return Array.from({ length: forms }, (_, form) => items.map((_item, item) => takes(form, item))).flat();
}

function describeForm(
  pool: ItemPool,
  { target }: Blueprint,
  { values }: ProgramSolution,
  form: number,
  options: PrecisionOptions,
): AssembledForm {
  const chosen = pool.items.filter((_, item) => (values.get(takes(form, item)) ?? 0) > 0.5);
  return {
    items: chosen.map(({ id }) => id),
    information: target.points.map(({ theta }) => ({
      theta,
      information: chosen.reduce((sum, item) => sum + itemInformation(item, pool.model, theta), 0),
    })),
    precision: expectedPrecision({ model: pool.model, items: chosen }, options),
  };
}

/**
 * What stands in the way: every row may be broken at a price, the same for all, and the cheapest way to break some of them
 * tells which; where even that was not found in time, that.
 */
async function explain(
  rows: readonly ProgramRow[],
  binaries: readonly string[],
  limits: SolverLimits,
): Promise<Problem[]> {
  const elastic = rows.map(
    (row, r): ProgramRow => ({
      ...row,
      terms: [...row.terms, [1, `under${r}`], [-1, `over${r}`]],
    }),
  );
  const prices = rows.flatMap((_, r) => [`under${r}`, `over${r}`]);
  const solution = await solveProgram(
    writeProgram(`Minimize\n obj: ${prices.join(' + ')}`, elastic, binaries),
    limits,
  );
  const missing = new Map<string, number>();
  rows.forEach(({ path }, r) => {
    const amount = (solution?.values.get(`under${r}`) ?? 0) + (solution?.values.get(`over${r}`) ?? 0);
    if (amount > 1e-6) missing.set(path, Math.max(missing.get(path) ?? 0, amount));
  });
  if (missing.size === 0) return [{ code: 'no-forms-in-time', place: {}, received: String(limits.seconds) }];
  return [...missing].map(([path, amount]) => ({
    code: 'blueprint-out-of-reach',
    place: { path },
    received: String(Number(amount.toFixed(3))),
    expected: '0',
  }));
}
