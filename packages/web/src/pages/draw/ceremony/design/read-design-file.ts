import { type Design, parseDesign } from '@sapa/sampling';
import type { Problem } from '../../../../api/types.ts';

/** The design that a file holds, or everything that is wrong with it. */
export function readDesignFile(
  name: string,
  text: string,
): { ok: true; design: Design } | { ok: false; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ code: 'not-json', place: { file: name } }] };
  }
  const parsed = parseDesign(json);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    problems: parsed.problems.map((problem) => ({ ...problem, place: { ...problem.place, file: name } })),
  };
}
