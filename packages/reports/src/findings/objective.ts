import { z } from 'zod';
import { differenceSchema } from './figure.ts';
import { bounds } from './item.ts';
import { codedSchema, namesSchema } from './names.ts';

const share = z.number().min(0).max(1);

/**
 * How far an objective is attained: `attained` where no shortfall is found, `partly` where one is (against the nation or
 * against what this school's own level lets expect), `not-attained` where both are.
 */
export const attainments = ['attained', 'partly', 'not-attained'] as const;

/** One of `attainments`. */
export type Attainment = (typeof attainments)[number];

/** What one report says about one learning objective; shares of the attainable score, 0 to 1. */
export const objectiveSchema = z.strictObject({
  code: z.string().min(1),
  names: namesSchema,
  contentArea: codedSchema.optional(),
  cognitiveLevel: codedSchema.optional(),
  /** Codes of the items that count; an item with a suspected fault does not. */
  items: z.array(z.string().min(1)).min(1),
  /** Null where hidden, with all that follows. */
  result: z
    .strictObject({
      n: z.int().positive(),
      school: share,
      /** The share of the school lies at or below (above) `school`: how far is not told of so few pupils. */
      bound: z.enum(bounds).optional(),
      /** What pupils of this school's level in the domain reach on these items nationwide, by the calibrated model. */
      expected: share,
      region: share.nullable(),
      nation: share,
      /** School minus nation, in shares. */
      toNation: differenceSchema,
      /** School minus expected, in shares. */
      toExpected: differenceSchema,
      attainment: z.enum(attainments),
      /** The most frequent wrong answer to the item that lies farthest below expectation. */
      wrongAnswer: z
        .strictObject({
          item: z.string().min(1),
          option: z.string().min(1),
          share,
          misconception: namesSchema.optional(),
        })
        .optional(),
    })
    .nullable(),
});

/** What one report says about one learning objective. */
export type Objective = z.infer<typeof objectiveSchema>;
/** The figures of an objective that are shown. */
export type ObjectiveResult = NonNullable<Objective['result']>;
