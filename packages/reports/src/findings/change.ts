import { z } from 'zod';
import { verdicts } from './verdict.ts';

const grade = z.int().min(1).max(12).nullable();
const count = z.int().nonnegative();

/** One thing in which a corrected report differs from the version before it; null where a figure is not shown. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tested'), grade, before: count, after: count }),
  z.strictObject({
    kind: z.literal('mean'),
    grade,
    domain: z.string().min(1),
    before: z.number().nullable(),
    after: z.number().nullable(),
  }),
  /** The verdict on the comparison with the nation. */
  z.strictObject({
    kind: z.literal('verdict'),
    grade,
    domain: z.string().min(1),
    before: z.enum(verdicts).nullable(),
    after: z.enum(verdicts).nullable(),
  }),
  /** How many learning objectives are judged otherwise. */
  z.strictObject({ kind: z.literal('objectives'), grade, count: z.int().positive() }),
  /** Something else, of a grade or (null) of the whole report. */
  z.strictObject({ kind: z.literal('other'), grade }),
]);

/** One of the differences between two versions of a report. */
export type Change = z.infer<typeof changeSchema>;
