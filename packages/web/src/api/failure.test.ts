import { expect, test } from 'vitest';
import { failureOf } from './failure.ts';

test('a refusal keeps its code and every problem that is one', () => {
  const problem = { code: 'missing-value', place: { row: 3 } };
  const { status, refusal } = failureOf(422, { code: 'has-problems', problems: [problem, 'nonsense'] });
  expect(status).toBe(422);
  expect(refusal).toEqual({ code: 'has-problems', problems: [problem] });
});

test.each([[null], ['<html>'], [{ code: 5 }]])(
  'an answer that is none (%j) has a code of its own',
  (body) => {
    expect(failureOf(502, body).refusal).toEqual({ code: 'no-answer', problems: [] });
  },
);
