import type { Problem } from '../../../../api/types.ts';

type Located = Pick<Problem, 'code' | 'place' | 'received' | 'expected'>;

/** Problems that concern a field of a design: those at its path or below it, e.g. `derived[0].steps[1].below` for `derived[0].steps`. */
function problemsAt<P extends { place: { path?: string | undefined } }>(
  problems: readonly P[],
  field: string,
): P[] {
  return problems.filter(({ place: { path } }) => {
    if (path === undefined || !path.startsWith(field)) return false;
    return ['', '.', '['].includes(path.charAt(field.length));
  });
}

/** What to write at a field: its problems in the reader's words, each once; undefined where it has none. */
export function errorAt(
  problems: readonly Located[],
  field: string,
  describe: (problem: Located) => { message: string },
): string | undefined {
  const messages = problemsAt(problems, field).map((problem) => describe(problem).message);
  return messages.length === 0 ? undefined : [...new Set(messages)].join(' · ');
}
