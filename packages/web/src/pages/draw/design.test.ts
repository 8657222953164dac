import { expect, test } from 'vitest';
import { defaultChoice, designOf, mergeOrderOf } from './design.ts';

test('small strata merge along the last column first and never across regions', () => {
  expect(mergeOrderOf(['region', 'territory', 'language'])).toEqual(['language', 'territory']);
  expect(mergeOrderOf(['region'])).toEqual([]);
});

test('a draw with equal probability has no measure of size', () => {
  expect(designOf({ ...defaultChoice, size: 'enrolment' }).size).toBeNull();
  expect(designOf({ ...defaultChoice, size: 'enrolment', selection: 'pareto' }).size).toBe('enrolment');
});
