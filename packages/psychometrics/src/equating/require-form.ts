import type { ItemParameters } from '../models/family.ts';
import { type Problem, PsychometricProblems } from '../problem.ts';

/** @throws PsychometricProblems where a form has no items, or naming those whose expected score falls with ability. */
export function requireForm({ items }: { readonly items: readonly ItemParameters[] }): void {
  const problems: Problem[] = items
    .filter(({ a }) => !(a > 0))
    .map(({ id, a }) => ({
      code: 'slope-not-positive',
      place: { column: id },
      received: String(a),
      expected: '> 0',
    }));
  if (items.length === 0) problems.push({ code: 'no-items', place: {} });
  if (problems.length > 0) throw new PsychometricProblems(problems);
}
