import { type DerivedColumn, naepSizeSteps, naepUnknownSize, type SizeStep } from './derived-columns.ts';
import { FieldReader, isObject } from './parse-fields.ts';
import type { Problem } from './problem.ts';
import { registerColumns } from './school.ts';

/** Reads the field `derived` of a design; everything wrong with it is told with its path. `steps` may be the name "naep". */
export function parseDerived(json: unknown): { derived: DerivedColumn[]; problems: Problem[] } {
  if (!Array.isArray(json)) {
    const problem: Problem = {
      code: 'wrong-type',
      place: { path: 'derived' },
      expected: '[…]',
      severity: 'error',
    };
    return { derived: [], problems: [problem] };
  }
  const entries = json.map((entry: unknown, at) => parseOne(entry, `derived[${at}]`));
  return {
    derived: entries.flatMap(({ column }) => (column === null ? [] : [column])),
    problems: entries.flatMap(({ problems }) => problems),
  };
}

function parseOne(json: unknown, path: string): { column: DerivedColumn | null; problems: Problem[] } {
  const fields = new FieldReader(json, path);
  const column = fields.text('column');
  const from = fields.text('from');
  if (column !== null && registerColumns.some((known) => known === column)) {
    fields.misfit('twice-in-list', 'column', column);
  }
  const bands = fields.has('limits');
  fields.refuseOthers(bands ? ['column', 'from', 'limits'] : ['column', 'from', 'steps', 'unknown']);
  const limits = bands ? limitsIn(fields) : [];
  const steps = bands ? [] : stepsIn(fields, path);
  const unknown = fields.number('unknown', naepUnknownSize, { from: 0 });
  const { problems } = fields;
  if (problems.length > 0 || column === null || from === null) return { column: null, problems };
  return { column: bands ? { column, from, limits } : { column, from, steps, unknown }, problems };
}

function limitsIn(fields: FieldReader): number[] {
  const raw = fields.raw('limits');
  const limits = Array.isArray(raw) ? raw.filter((limit): limit is number => Number.isFinite(limit)) : [];
  const ascends = limits.every((limit, at) => at === 0 || limit > limits[at - 1]);
  const complete = Array.isArray(raw) && raw.length > 0 && raw.length === limits.length;
  if (!complete || !ascends) fields.misfit('wrong-type', 'limits', raw, '[1, 2, …]');
  return limits;
}

function stepsIn(fields: FieldReader, path: string): SizeStep[] {
  const raw = fields.raw('steps');
  if (raw === undefined || raw === 'naep') return [...naepSizeSteps];
  if (!Array.isArray(raw) || raw.length === 0) {
    fields.misfit('wrong-type', 'steps', raw, '"naep", […]');
    return [];
  }
  return raw.map((entry: unknown, at) => {
    const step = new FieldReader(entry, `${path}.steps[${at}]`);
    step.refuseOthers(['below', 'fixed', 'times']);
    if (step.has('fixed') === step.has('times'))
      step.misfit('missing-field', 'fixed', undefined, 'fixed | times');
    const below = isObject(entry) && entry.below === null ? null : step.number('below', 0, { above: 0 });
    const kind = step.has('fixed') ? 'fixed' : 'times';
    const result = { below, [kind]: step.number(kind, 1, { above: 0 }) };
    fields.problems.push(...step.problems);
    return result;
  });
}
