import type { Problem } from '@sapa/tables';

const ofSchools: ReadonlySet<string> = new Set(['unknown-school', 'school-not-drawn']);

/** Problems with one for each school that is unknown or not drawn, at its first row and with the number of its rows:
 *  an answer file has one row a pupil, and a school is one thing to mend. */
export function oneProblemASchool(problems: readonly Problem[]): Problem[] {
  const told = new Map<string, Problem>();
  return problems.flatMap((problem) => {
    if (!ofSchools.has(problem.code)) return [problem];
    const key = `${problem.code} ${problem.received}`;
    const first = told.get(key);
    if (first !== undefined) {
      first.count = (first.count ?? 1) + 1;
      return [];
    }
    const copy = { ...problem, count: 1 };
    told.set(key, copy);
    return [copy];
  });
}
