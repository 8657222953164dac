import { FieldReader } from '../parse-fields.ts';
import type { Problem } from '../problem.ts';
import type { WithinDesign } from './draw-within.ts';

/** Who can be tested in a school: all pupils, drawn classes, drawn pupils. */
export const withinTakes = ['all', 'classes', 'pupils'] as const;

/**
 * Reads the settings of the draws within schools (parsed JSON): `take`, `classes` (needed for `classes`), `pupils` (needed for `pupils`, none for `all`),
 * `booklets`. Everything that is wrong is told at once, with its path.
 */
export function parseWithinDesign(
  json: unknown,
): { ok: true; design: WithinDesign } | { ok: false; problems: Problem[] } {
  const fields = new FieldReader(json);
  fields.refuseOthers(['take', 'classes', 'pupils', 'booklets']);
  const take = fields.oneOf('take', 'all', withinTakes);
  const count = (name: 'classes' | 'pupils', needed: boolean, to: number) => {
    if (fields.has(name)) return fields.wholeNumber(name, 1, { from: 1, to });
    if (needed) fields.misfit('missing-field', name, undefined, `1–${to}`);
    return null;
  };
  const classes = take === 'classes' ? count('classes', true, 100) : null;
  const pupils = take === 'all' ? null : count('pupils', take === 'pupils', 1000);
  for (const name of ['classes', 'pupils']) {
    const isUsed = name === 'classes' ? take === 'classes' : take !== 'all';
    if (!isUsed && fields.has(name)) fields.misfit('field-not-used', name, fields.raw(name));
  }
  const booklets = fields.texts('booklets', []);
  if (fields.problems.length > 0) return { ok: false, problems: fields.problems };
  const design: WithinDesign = {
    take,
    ...(classes === null ? {} : { classes }),
    ...(pupils === null ? {} : { pupils }),
    ...(booklets.length === 0 ? {} : { booklets }),
  };
  return { ok: true, design };
}
