import type { Problem } from '@sapa/tables';
import type { z } from 'zod';
import { schoolFindingsSchema } from './schema.ts';

type Issue = z.core.$ZodIssue;

function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function custom(issue: z.core.$ZodIssueCustom): { code: string; expected?: string } {
  const code = issue.params?.code;
  const expected = issue.params?.expected;
  return {
    code: typeof code === 'string' ? code : 'not-valid',
    ...(typeof expected === 'string' && { expected }),
  };
}

function codeOf(issue: Issue, missing: boolean): { code: string; expected?: string } {
  switch (issue.code) {
    case 'custom':
      return custom(issue);
    case 'invalid_type':
      return { code: missing ? 'missing-field' : 'wrong-type', expected: issue.expected };
    case 'invalid_value':
      return {
        code: missing ? 'missing-field' : 'not-one-of',
        expected: issue.values.map(String).join(', '),
      };
    case 'too_small':
      return { code: 'out-of-range', expected: `${issue.inclusive ? '>=' : '>'} ${issue.minimum}` };
    case 'too_big':
      return { code: 'out-of-range', expected: `${issue.inclusive ? '<=' : '<'} ${issue.maximum}` };
    case 'invalid_format':
      return { code: 'wrong-format', expected: issue.format };
    default:
      return { code: 'not-valid' };
  }
}

/** A union fails in every branch; the branch with the fewest faults is the one that the writer meant. */
function branchMeant(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

function problemsOf(issue: Issue, json: unknown, above: readonly PropertyKey[]): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return branchMeant(issue.errors).flatMap((inner) => problemsOf(inner, json, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-field', place: { path: pathText([...path, key]) } }));
  }
  const value = valueAt(json, path);
  const received = shown(value);
  return [
    {
      ...codeOf(issue, value === undefined),
      place: { path: pathText(path) },
      ...(received !== undefined && { received }),
    },
  ];
}

/** Returns everything that keeps `json` from being `SchoolFindings`, each with its JSON path; empty when it is one. */
export function schoolFindingsProblems(json: unknown): Problem[] {
  const parsed = schoolFindingsSchema.safeParse(json);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => problemsOf(issue, json, []));
}
