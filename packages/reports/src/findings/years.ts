import { z } from 'zod';
import { differenceSchema, figureSchema, isSuppressed } from './figure.ts';
import { references } from './references.ts';

/** What makes a school of today another one than it was: its results of earlier years are to be read with care. */
export const schoolChanges = ['merged', 'split', 'language', 'kind'] as const;

const place = z.enum(['school', ...references]);

/** What a domain's results were in earlier years, on the scale of this year's, and how they have changed since the last of them. */
export const yearsSchema = z.strictObject({
  /** The first year first. */
  earlier: z
    .array(
      z.strictObject({
        year: z.int().min(1900).max(2999),
        results: z.array(z.strictObject({ of: place, result: figureSchema })).min(1),
      }),
    )
    .min(1)
    .max(3),
  /** This year less the last of the earlier years (the last in which the school took part); the standard error holds those of both years and of the linking. */
  changes: z.array(z.strictObject({ of: place, difference: differenceSchema })).min(1),
  /** How the scale was linked to that of the round before on this scale. */
  link: z.strictObject({
    /** Year of that round. */
    to: z.int().min(1900).max(2999),
    /** Items of this year's test, those among them that the earlier test has too, and those of these by which the scales were linked. */
    items: z.int().positive(),
    common: z.int().nonnegative(),
    used: z.int().nonnegative(),
    /** Standard error that the linking adds to the school's change, in points of the scale. */
    error: z.number().nonnegative(),
  }),
  schoolChanges: z.array(z.enum(schoolChanges)).optional(),
});

/** Results of several years in one domain. */
export type Years = z.infer<typeof yearsSchema>;
/** A place of which results of several years are told. */
export type YearsPlace = z.infer<typeof place>;

/** A fault in the years of a domain: its place below `years`, its code, and what was expected. */
export interface YearsFault {
  path: (string | number)[];
  code: 'years-out-of-order' | 'not-the-difference' | 'linking-error-left-out';
  expected: string;
}

/** What contradicts itself in the years of a domain: their order, changes that are no differences, errors without that of the linking. */
export function yearsFaults(
  years: Years,
  { year, now, tolerance }: { year: number; now: (of: YearsPlace) => number | null; tolerance: number },
): YearsFault[] {
  const order = [...years.earlier.map((it) => it.year), year];
  const faults = order.flatMap((later, index): YearsFault[] => {
    const before = order[index - 1];
    if (before === undefined || before < later) return [];
    return [{ path: ['earlier', index - 1, 'year'], code: 'years-out-of-order', expected: `< ${later}` }];
  });
  const last = years.earlier.at(-1)?.results ?? [];
  for (const [index, { of, difference }] of years.changes.entries()) {
    if (isSuppressed(difference)) continue;
    const path = ['changes', index, 'difference'];
    if (of === 'school' && difference.se < years.link.error - tolerance)
      faults.push({
        path: [...path, 'se'],
        code: 'linking-error-left-out',
        expected: `>= ${years.link.error}`,
      });
    const then = last.find((it) => it.of === of)?.result;
    const value = now(of);
    if (!then || isSuppressed(then) || value === null) continue;
    const expected = value - then.value;
    if (Math.abs(difference.value - expected) > tolerance)
      faults.push({ path: [...path, 'value'], code: 'not-the-difference', expected: String(expected) });
  }
  return faults;
}
