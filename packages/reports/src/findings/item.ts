import { z } from 'zod';

const share = z.number().min(0).max(1);

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
      expected: share,
      region: share.nullable(),
      nation: share,
      /** Share of pupils who chose each option, in the order of the options. */
      options: z.array(z.strictObject({ option: z.string().min(1), share })),
      omitted: share,
    })
    .nullable(),
});

/** What one report says about one item. */
export type ItemFindings = z.infer<typeof itemSchema>;
