import { z } from 'zod';

/** By what schools were found similar. */
const likenesses = ['territory', 'language', 'kind', 'size', 'circumstances'] as const;

/** The group of schools that are most like this one, and by what. */
export const similarSchema = z.strictObject({
  schools: z.int().min(2),
  by: z.array(z.enum(likenesses)).min(1),
  /** How many of them are of the same kind as the school. */
  sameKind: z.int().nonnegative(),
  /** Pupils of the tested grades on the roll: of the smallest and the largest school of the group, and of this school. */
  size: z.strictObject({
    smallest: z.int().nonnegative(),
    largest: z.int().nonnegative(),
    school: z.int().nonnegative(),
  }),
});

/** The group of similar schools. */
export type SimilarSchools = z.infer<typeof similarSchema>;
