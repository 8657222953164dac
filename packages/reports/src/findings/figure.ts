import { z } from 'zod';
import { verdictOf, verdicts } from './verdict.ts';

/** Why a figure is not shown. */
export const suppressionReasons = [
  'few-pupils',
  'few-schools',
  'complementary',
  'earlier-release',
  'not-measured',
] as const;

/** One of `suppressionReasons`. */
export type SuppressionReason = (typeof suppressionReasons)[number];

/** A figure that is withheld, and why; `n` pupils when the number itself may be told. */
export const suppressedSchema = z.strictObject({
  suppressed: z.enum(suppressionReasons),
  n: z.int().nonnegative().optional(),
});

const intervalShape = { value: z.number(), se: z.number().nonnegative(), low: z.number(), high: z.number() };

function holdsValue(figure: { value: number; low: number; high: number }): boolean {
  return figure.low <= figure.value && figure.value <= figure.high;
}

const outside = { params: { code: 'value-outside-interval' } };

/** An estimate with its standard error and 95 % interval, in points of the scale, over `n` pupils. */
export const measuredSchema = z
  .strictObject({ ...intervalShape, n: z.int().nonnegative() })
  .refine(holdsValue, outside);

/** An estimate or the reason why it is not shown. */
export const figureSchema = z.union([measuredSchema, suppressedSchema]);

/**
 * A difference in points of the scale with its interval, the verdict that follows from the interval, and the effect
 * size (difference over the pooled standard deviation of pupils), null where it is not computed.
 */
export const measuredDifferenceSchema = z
  .strictObject({
    ...intervalShape,
    verdict: z.enum(verdicts),
    effectSize: z.number().nullable(),
    /** Two-sided p value of this difference alone, and its degrees of freedom (null: infinite). */
    p: z.number().min(0).max(1).optional(),
    df: z.number().positive().nullable().optional(),
    /** The p value after allowing for all comparisons of the grade (Benjamini–Hochberg). */
    adjustedP: z.number().min(0).max(1).optional(),
    /** By how many points the difference moves when the result of one pupil changes by one standard deviation. */
    pupilEffect: z.number().nonnegative().optional(),
    /** How many pupils' results would have to change by one standard deviation to change the verdict. */
    stability: z.int().positive().optional(),
  })
  .refine(holdsValue, outside)
  .refine((difference) => difference.verdict === verdictOf(difference), {
    path: ['verdict'],
    params: { code: 'verdict-contradicts-interval' },
  });

/** A difference or the reason why it is not shown. */
export const differenceSchema = z.union([measuredDifferenceSchema, suppressedSchema]);

/** A share of pupils (0 to 1) with its interval, or the reason why it is not shown. */
export const shareSchema = z.union([
  z
    .strictObject({
      value: z.number().min(0).max(1),
      se: z.number().nonnegative(),
      low: z.number().min(0).max(1),
      high: z.number().min(0).max(1),
    })
    .refine(holdsValue, outside),
  suppressedSchema,
]);

/** A figure or the reason why it is not shown. */
export type Figure = z.infer<typeof figureSchema>;
/** A figure that is shown. */
export type Measured = z.infer<typeof measuredSchema>;
/** A difference or the reason why it is not shown. */
export type Difference = z.infer<typeof differenceSchema>;
/** A difference that is shown. */
export type MeasuredDifference = z.infer<typeof measuredDifferenceSchema>;
/** A figure that is withheld. */
export type Suppressed = z.infer<typeof suppressedSchema>;

/** True when the figure is withheld. */
export function isSuppressed(figure: object): figure is Suppressed {
  return 'suppressed' in figure;
}
