import { defaultDesign, naepSizeSteps, parseDesign } from '@sapa/sampling';
import { expect, test } from 'vitest';
import { errorAt } from './field-problems.ts';
import { limitsOf } from './limits.ts';
import { readDesignFile } from './read-design-file.ts';

const whole = {
  ...defaultDesign,
  strata: ['region', 'size_band'],
  mergeOrder: ['size_band'],
  selection: 'pareto' as const,
  size: 'size_measure',
  exclusions: { preset: 'modo-2025' as const, pupils: 60 },
  overlap: { mode: 'apart' as const, drawn: 'drawn_before', probability: 'before_probability' },
  derived: [
    { column: 'size_measure', from: 'grade4', steps: [...naepSizeSteps], unknown: 60 },
    { column: 'size_band', from: 'enrolment', limits: [200, 600.5] },
  ],
  target: { pupils: ['grade4', 'grade9'], lossAlarm: 0.03 },
};

test('the form gives a design file back as it was', () => {
  const read = readDesignFile('design.json', JSON.stringify(whole));
  expect(read).toMatchObject({ ok: true, design: whole });
});

test('a file that holds no design is refused with its name and every problem', () => {
  expect(readDesignFile('a.json', '{')).toMatchObject({ ok: false, problems: [{ code: 'not-json' }] });
  const { problems } = {
    problems: [],
    ...readDesignFile('a.json', '{"fraction":2,"target":{"lossAlarm":-1}}'),
  };
  expect(problems).toMatchObject([
    { code: 'out-of-range', place: { file: 'a.json', path: 'fraction' } },
    { code: 'missing-field', place: { path: 'target.pupils' } },
    { code: 'out-of-range', place: { path: 'target.lossAlarm' } },
  ]);
});

test('a problem stands at its own field and no other', () => {
  const steps = [{ below: -1, fixed: 3 }];
  const parsed = parseDesign({ fraction: 2, derived: [{ column: 'size', from: 'grade4', steps }] });
  const problems = parsed.ok ? [] : parsed.problems;
  const at = (field: string) => errorAt(problems, field, ({ code }) => ({ message: code }));
  expect(at('fraction')).toBe('out-of-range');
  expect(at('derived[0].steps[0].below')).toBe('out-of-range');
  expect(at('derived[0]')).toBe('out-of-range');
  expect(at('derived[0].step')).toBeUndefined();
  expect(at('derived[0].from')).toBeUndefined();
});

test('limits are read as they are typed; what is no number is refused', () => {
  expect(limitsOf('80; 200,5;')).toEqual([80, 200.5]);
  const derived = [{ column: 'band', from: 'enrolment', limits: limitsOf('80; many') }];
  expect(parseDesign({ derived })).toMatchObject({
    ok: false,
    problems: [{ code: 'wrong-type', place: { path: 'derived[0].limits' } }],
  });
});
