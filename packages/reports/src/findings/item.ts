import { z } from 'zod';

const share = z.number().min(0).max(1);

/** A share that is told only as a bound: nearly all pupils of a school won everything, or nothing. */
export const bounds = ['at-most', 'at-least'] as const;

/** One of `bounds`. */
export type Bound = (typeof bounds)[number];

/** What one report says about one item; shares of the attainable score, 0 to 1. */
export const itemSchema = z.strictObject({
  code: z.string().min(1),
  objective: z.string().min(1).optional(),
  key: z.string().min(1).optional(),
  /** True where statistics point to a fault of the item; it then counts for no objective. */
  doubtful: z.boolean().optional(),
  /** Null where hidden: too few pupils answered. */
  result: z
    .strictObject({
      n: z.int().positive(),
      school: share,
      /** The share of the school lies at or below (above) `school`: how far is not told of so few pupils. */
      bound: z.enum(bounds).optional(),
      expected: share,
      region: share.nullable(),
      nation: share,
      /** Share of pupils who chose an option, in the order of the options; those of one or two pupils are in `other`. */
      options: z.array(z.strictObject({ option: z.string().min(1), share })),
      omitted: share.nullable(),
      /** Share of pupils with an answer, or none, that is not told alone. */
      other: share.optional(),
    })
    .nullable(),
});

/** What one report says about one item. */
export type ItemFindings = z.infer<typeof itemSchema>;
