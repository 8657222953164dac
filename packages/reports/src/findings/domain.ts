import { z } from 'zod';
import { differenceSchema, figureSchema, shareSchema, suppressedSchema } from './figure.ts';
import { itemSchema } from './item.ts';
import { type Names, namesSchema } from './names.ts';
import { objectiveSchema } from './objective.ts';
import { references } from './references.ts';
import { yearsSchema } from './years.ts';

export type { Names };

/** The literacies that reports know by name; any other domain brings its own names. */
export const knownDomains = ['reading', 'mathematics', 'science'] as const;

const comparisonSchema = z.strictObject({
  with: z.enum(references),
  result: figureSchema,
  /** School minus reference. */
  difference: differenceSchema,
});

const pointsSchema = z
  .strictObject({ 10: z.number(), 25: z.number(), 50: z.number(), 75: z.number(), 90: z.number() })
  .refine((p) => p[10] <= p[25] && p[25] <= p[50] && p[50] <= p[75] && p[75] <= p[90], {
    params: { code: 'percentiles-out-of-order' },
  });

const percentilesSchema = z.strictObject({
  of: z.enum(['school', ...references]),
  points: z.union([pointsSchema, suppressedSchema]),
});

const genderSchema = z.strictObject({
  girls: figureSchema,
  boys: figureSchema,
  /** Girls minus boys. */
  difference: differenceSchema,
  elsewhere: z.array(z.strictObject({ of: z.enum(references), difference: differenceSchema })),
});

const languagesSchema = z.strictObject({
  groups: z
    .array(z.strictObject({ language: z.string().min(1), result: figureSchema }))
    .min(2)
    .max(2),
  /** First group minus second. */
  difference: differenceSchema,
});

const levelSchema = z.strictObject({
  code: z.string().min(1),
  names: namesSchema,
  shares: z.array(z.strictObject({ of: z.enum(['school', ...references]), share: shareSchema })).min(1),
  /** What pupils at this level can do: objectives of the items that they solve with a chance of two in three. */
  tasks: z.array(namesSchema).optional(),
});

function distinct<T>(values: readonly T[]): boolean {
  return new Set(values).size === values.length;
}

/** All that one report says about one domain of one test. */
export const domainSchema = z
  .strictObject({
    domain: z.string().min(1),
    names: namesSchema.optional(),
    school: figureSchema,
    comparisons: z.array(comparisonSchema),
    percentiles: z.array(percentilesSchema),
    gender: genderSchema.nullable(),
    /** Mixed schools only, and never for reading: texts in two languages are not one scale. */
    languages: languagesSchema.nullable(),
    /** Lowest level first. */
    levels: z.array(levelSchema).min(2).max(6).optional(),
    /** In the order of the test. */
    objectives: z.array(objectiveSchema).optional(),
    items: z.array(itemSchema).optional(),
    /** Only where the test is linked to that of an earlier round in which the school took part. */
    years: yearsSchema.optional(),
  })
  .refine((domain) => domain.names !== undefined || knownDomains.some((known) => known === domain.domain), {
    path: ['names'],
    params: { code: 'missing-field' },
  })
  .refine((domain) => domain.languages === null || domain.domain !== 'reading', {
    path: ['languages'],
    params: { code: 'languages-of-reading' },
  })
  .refine((domain) => distinct(domain.comparisons.map((comparison) => comparison.with)), {
    path: ['comparisons'],
    params: { code: 'not-unique' },
  })
  .refine((domain) => distinct(domain.percentiles.map((percentiles) => percentiles.of)), {
    path: ['percentiles'],
    params: { code: 'not-unique' },
  });

/** All that one report says about one domain of one test. */
export type DomainFindings = z.infer<typeof domainSchema>;
/** Percentile points in points of the scale. */
export type PercentilePoints = z.infer<typeof pointsSchema>;
/** A proficiency level with the shares of pupils at it. */
export type Level = z.infer<typeof levelSchema>;
