import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleFindings } from '../example/example.ts';
import { isSuppressed, type MeasuredDifference } from './figure.ts';
import { judgeGrade, judgeTogether } from './judgement.ts';
import { verdictOf } from './verdict.ts';

const z = 1.959963984540054;

/** Two-sided p value of the normal distribution (Abramowitz & Stegun 26.2.17). */
function pOf(value: number): number {
  const x = Math.abs(value);
  const t = 1 / (1 + 0.2316419 * x);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.min(1, 2 * (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * tail);
}

function differenceOf(value: number): MeasuredDifference {
  const interval = { low: value - z, high: value + z };
  const judged = {
    verdict: verdictOf(interval),
    effectSize: null,
    p: pOf(value),
    df: null,
    pupilEffect: 0.5,
  };
  return { value, se: 1, ...interval, ...judged };
}

const family = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 1, maxLength: 24 });

function judged(values: readonly number[]): MeasuredDifference[] {
  return judgeTogether(values.map(differenceOf)).flatMap((it) => (isSuppressed(it) ? [] : [it]));
}

test('judged together, never more is found than judged alone, and never with another sign', () => {
  fc.assert(
    fc.property(family, (values) => {
      for (const [index, { verdict, low, high }] of judged(values).entries()) {
        if (verdict === 'not-found') continue;
        expect(verdict).toBe(verdictOf({ low, high }));
        expect(Math.sign(values[index] ?? 0)).toBe(verdict === 'higher' ? 1 : -1);
      }
    }),
  );
});

test('one comparison alone is judged as ever; among many that show nothing it has to be clearer', () => {
  expect(judged([2.1])[0]?.verdict).toBe('higher');
  expect(judged([2.1, ...new Array<number>(19).fill(0.1)])[0]?.verdict).toBe('not-found');
  expect(judged([4, ...new Array<number>(19).fill(0.1)])[0]?.verdict).toBe('higher');
});

test('so many pupils changed by one standard deviation change the verdict, and one fewer do not', () => {
  fc.assert(
    fc.property(family, fc.nat(), (values, pick) => {
      const index = pick % values.length;
      const before = judged(values)[index];
      const value = values[index] ?? 0;
      if (!before?.stability || value === 0) return;
      const isFound = before.verdict !== 'not-found';
      const verdictAfter = (pupils: number) => {
        const moved = Math.abs(value) + (isFound ? -1 : 1) * 0.5 * pupils;
        return judged(values.map((it, at) => (at === index ? Math.sign(value) * moved : it)))[index]?.verdict;
      };
      if (!isFound) expect(verdictAfter(before.stability + 1)).not.toBe('not-found');
      if (isFound && Math.abs(value) > 0.5 * (before.stability + 1))
        expect(verdictAfter(before.stability + 1)).toBe('not-found');
      if (before.stability > 2) expect(verdictAfter(before.stability - 2)).toBe(before.verdict);
    }),
  );
});

test('a withheld difference and one without p value are left as they are', () => {
  const { p: _, ...plain } = differenceOf(3);
  expect(judgeTogether([{ suppressed: 'few-pupils' }, plain])).toEqual([{ suppressed: 'few-pupils' }, plain]);
});

test('the change of the school since the last year is one of the family, those of the areas are not', () => {
  const [grade] = exampleFindings().grades;
  if (!grade) throw new Error('the example has grades');
  const changeAmong = (others: number) => {
    const domains = grade.domains.slice(0, 1).map((domain) => ({
      ...domain,
      comparisons: domain.comparisons.map((it) => ({ ...it, difference: differenceOf(others) })),
      gender: domain.gender && { ...domain.gender, difference: differenceOf(others) },
      years: domain.years && {
        ...domain.years,
        changes: domain.years.changes.map((it) => ({ ...it, difference: differenceOf(2.1) })),
      },
    }));
    return judgeGrade({ ...grade, domains }).domains[0]?.years?.changes.map(({ difference }) =>
      isSuppressed(difference) ? null : [difference.verdict, difference.adjustedP !== undefined],
    );
  };
  const areas = [
    ['higher', false],
    ['higher', false],
  ];
  expect(changeAmong(5)).toEqual([['higher', true], ...areas]);
  expect(changeAmong(0.1)).toEqual([['not-found', true], ...areas]);
});
