import { type Problem, PsychometricProblems } from '../problem.ts';

/** Places of the items that are no anchors. @throws PsychometricProblems where an anchor is not there or none is named. */
export function studiedItems(items: readonly string[], anchors: readonly string[]): number[] {
  const problems = anchors
    .filter((anchor) => !items.includes(anchor))
    .map((received): Problem => ({ code: 'anchor-not-in-data', place: { column: received }, received }));
  if (anchors.length === 0)
    problems.push({ code: 'too-few-anchors', place: {}, received: '0', expected: '≥ 1' });
  if (problems.length > 0) throw new PsychometricProblems(problems);
  return [...items.keys()].filter((item) => !anchors.includes(items[item]));
}
