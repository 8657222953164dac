import { defaultAssumptions } from '@sapa/sampling';
import { expect, test } from 'vitest';
import { defaultChoice } from '../draw/design.ts';
import { choiceOf, searchOf } from './plan-search.ts';

test('an address holds what differs from the defaults and gives it back', () => {
  const nothing = { design: defaultChoice, other: null, assumptions: { ...defaultAssumptions } };
  expect(searchOf(nothing)).toEqual({});
  expect(choiceOf({})).toEqual(nothing);
  const choice = {
    design: { ...defaultChoice, fraction: 0.1, selection: 'pareto' as const, size: 'grade4' },
    other: defaultChoice,
    assumptions: {
      ...defaultAssumptions,
      pupilsPerSchool: 20,
      groups: ['region', 'territory'],
      pupilShare: null,
    },
  };
  expect(choiceOf(searchOf(choice))).toEqual(choice);
});

test('what does not fit in an address is left out', () => {
  const { design, assumptions } = choiceOf({
    design: '{"fraction":"many","planet":1}',
    assumptions: '[oops',
  });
  expect(design).toEqual(defaultChoice);
  expect(assumptions).toEqual(defaultAssumptions);
});
