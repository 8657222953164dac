import { z } from 'zod';

/** How one domain of one test was scaled. */
const scalingSchema = z.strictObject({
  grade: z.int().min(1).max(12).nullable(),
  domain: z.string().min(1),
  model: z.enum(['rasch', '1pl', '2pl', '3pl', 'rsm', 'pcm', 'gpcm', 'grm']),
  items: z.int().positive(),
  /** Share of true variance in the scores (0 to 1), null where it is not computed. */
  reliability: z.number().min(0).max(1).nullable(),
  scoring: z.enum(['wle', 'eap', 'mle', 'map', 'plausible-values']),
});

/** Facts of the method that the note at the end of the report tells. */
export const methodSchema = z.strictObject({
  scale: z.strictObject({
    mean: z.number(),
    sd: z.number().positive(),
    /** Year of the earlier round to whose scale domains of this one are linked: mean and standard deviation are those of the year in which the scale was set. */
    linkedTo: z.int().min(1900).max(2999).optional(),
  }),
  scaling: z.array(scalingSchema),
  sample: z.strictObject({ schools: z.int().positive(), pupils: z.int().positive() }),
  replication: z.strictObject({
    method: z.enum(['jk1', 'jk2', 'jkn', 'brr', 'fay', 'bootstrap', 'linearised']),
    /** Jackknife zones, or replicates of the other methods; null for linearisation. */
    zones: z.int().positive().nullable(),
  }),
  /** What the intervals of district, region and nation are about: all pupils of the year, or schools as they work. */
  territoryInterval: z.enum(['all-pupils', 'school']).optional(),
  minimumPupils: z.int().nonnegative(),
  /** Pupils that must have answered for the results of an item or objective to be told; default: as many as for the rest. */
  minimumAnswers: z.int().nonnegative().optional(),
  minimumSchools: z.int().nonnegative(),
  /** Version of the data that the figures were computed from, e.g. the number of the calculation or its hash. */
  /** True where the levels are the installation's own, because no official ones are published. */
  ownLevels: z.boolean().optional(),
  /** True where the comparisons of a grade are judged together (Benjamini–Hochberg). */
  judgedTogether: z.boolean().optional(),
  dataVersion: z.string().min(1),
  codeVersion: z.string().min(1),
});
