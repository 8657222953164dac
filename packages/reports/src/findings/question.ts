import { z } from 'zod';
import { measuredDifferenceSchema } from './figure.ts';
import { namesSchema } from './names.ts';

const share = z.number().min(0).max(1);

/**
 * Answers of a grade to one question about themselves. Neighbouring answers are joined until each group has the smallest
 * number of pupils that may be shown, so that no figure, nor what is left over, points at a person.
 */
export const questionSchema = z.strictObject({
  code: z.string().min(1),
  names: namesSchema,
  n: z.int().positive(),
  /** Null where even two groups would be too small. */
  answers: z
    .array(
      z.strictObject({
        names: z.array(namesSchema).min(1),
        school: share,
        nation: share,
        /** School minus nation, in shares. */
        difference: measuredDifferenceSchema,
      }),
    )
    .min(2)
    .nullable(),
  /** Nationwide difference in mean score between the last and the first answer: an association, not an effect. */
  association: z.strictObject({ domain: z.string().min(1), difference: measuredDifferenceSchema }).optional(),
});

/** Answers of a grade to one question. */
export type Question = z.infer<typeof questionSchema>;
