import type { Problem, Result } from '@sapa/tables';
import type { z } from 'zod';
import { type AnswersMapping, answersMappingSchema } from './answers-mapping.ts';

/** Reads the description of an answer file: the mapping, or every fault of the document with its path. */
export function parseAnswersMapping(json: unknown): Result<AnswersMapping> {
  const parsed = answersMappingSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data, warnings: [] };
  return { ok: false, problems: parsed.error.issues.map(problemOf) };
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const place = { path: issue.path.map(String).join('.') };
  if (issue.input === undefined) return { code: 'missing-field', place };
  const received = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input).slice(0, 80);
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', place, received, expected: issue.expected };
    case 'invalid_format':
      return { code: 'not-valid', place, received, expected: issue.pattern ?? issue.format };
    case 'too_small':
      return { code: 'not-valid', place, received, expected: `≥ ${issue.minimum}` };
    default:
      return { code: 'not-valid', place, received };
  }
}
