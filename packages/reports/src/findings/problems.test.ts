import { describeProblem, languages } from '@sapa/language';
import { expect, test } from 'vitest';
import { exampleFindings } from '../example/example.ts';
import { schoolFindingsProblems } from './problems.ts';
import type { SchoolFindings } from './schema.ts';

type Domain = SchoolFindings['grades'][number]['domains'][number];

function problemsAfter(change: (findings: SchoolFindings, first: Domain) => void) {
  const findings = structuredClone(exampleFindings());
  const first = findings.grades[0]?.domains[0];
  if (!first) throw new Error('the example has no domain');
  change(findings, first);
  return schoolFindingsProblems(findings).map(({ code, place }) => `${code} ${place.path}`);
}

const domain = 'grades[0].domains[0]';

test('the example is right', () => {
  expect(schoolFindingsProblems(exampleFindings())).toEqual([]);
});

test('every problem is listed at once, with its JSON path', () => {
  const problems = schoolFindingsProblems({
    ...exampleFindings(),
    number: undefined,
    demo: 'yes',
    colour: 'red',
  });
  expect(problems).toEqual([
    { code: 'missing-field', place: { path: 'number' }, expected: 'string' },
    { code: 'wrong-type', place: { path: 'demo' }, received: 'yes', expected: 'boolean' },
    { code: 'unknown-field', place: { path: 'colour' } },
  ]);
});

test('something that is no object is one problem', () => {
  expect(schoolFindingsProblems(null)).toMatchObject([{ code: 'wrong-type', place: { path: '' } }]);
});

test('a verdict that contradicts its interval is refused', () => {
  const found = problemsAfter((_, { comparisons }) => {
    const difference = comparisons[0]?.difference;
    if (difference && 'verdict' in difference) difference.verdict = 'lower';
  });
  expect(found).toEqual([`verdict-contradicts-interval ${domain}.comparisons[0].difference.verdict`]);
});

test('a value outside its interval is refused', () => {
  const found = problemsAfter((_, { school }) => {
    if ('value' in school) school.low = school.value + 1;
  });
  expect(found).toEqual([`value-outside-interval ${domain}.school`]);
});

test('a difference that is not the difference of the two results is refused', () => {
  const found = problemsAfter((_, { comparisons }) => {
    const result = comparisons[0]?.result;
    if (!result || !('value' in result)) return;
    result.value -= 5;
    result.low -= 5;
  });
  expect(found).toEqual([
    `not-the-difference ${domain}.comparisons[0].difference.value`,
    `not-the-difference ${domain}.years.changes[1].difference.value`,
  ]);
});

test('years ascend up to this one, and a change carries the error of the linking', () => {
  const found = problemsAfter((_, { years }) => {
    if (!years) throw new Error('the example has years');
    const [first, second] = years.earlier;
    if (first && second) [first.year, second.year] = [2024, 2025];
    years.link.error = 25;
  });
  expect(found).toEqual([
    `years-out-of-order ${domain}.years.earlier[1].year`,
    `linking-error-left-out ${domain}.years.changes[0].difference.se`,
  ]);
});

test('languages of instruction are never compared in reading', () => {
  const found = problemsAfter((findings, first) => {
    first.languages = findings.grades[0]?.domains[1]?.languages ?? null;
  });
  expect(found).toEqual([`languages-of-reading ${domain}.languages`]);
});

test('percentiles ascend, domains and references are distinct, no more results than pupils tested', () => {
  const found = problemsAfter((findings, first) => {
    const points = first.percentiles[0]?.points;
    if (points && '10' in points) points[10] = points[50] + 1;
    const comparison = first.comparisons[0];
    if (comparison) first.comparisons.push(comparison);
    const second = findings.grades[1]?.domains[1];
    if (second) second.domain = 'reading';
    if (second) second.languages = null;
    if ('value' in first.school) first.school.n = 61;
  });
  expect(found.sort()).toEqual([
    `not-unique ${domain}.comparisons`,
    'not-unique grades[1].domains[1].domain',
    `out-of-range ${domain}.school.n`,
    `percentiles-out-of-order ${domain}.percentiles[0].points`,
  ]);
});

test('a domain without a known name brings its own', () => {
  expect(problemsAfter((_, first) => Object.assign(first, { domain: 'history' }))).toEqual([
    `missing-field ${domain}.names`,
  ]);
});

test('every problem has a sentence in every language', () => {
  const codes = [
    'value-outside-interval',
    'verdict-contradicts-interval',
    'percentiles-out-of-order',
    'languages-of-reading',
    'not-unique',
    'not-the-difference',
    'years-out-of-order',
    'linking-error-left-out',
    'wrong-format',
    'not-valid',
    'out-of-range',
    'not-one-of',
    'missing-field',
    'unknown-field',
    'wrong-type',
  ];
  for (const language of languages) {
    for (const code of codes) {
      expect(describeProblem(language, { code, place: { path: 'number' } }).message).not.toContain(code);
    }
  }
});
