import { answersMappingSchema, pupilFields } from '@sapa/monitoring';
import { z } from 'zod';
import { problem } from './common.ts';

const inspection = z.object({
  uploadId: z.string(),
  fileName: z.string(),
  rows: z.number().int(),
  columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()) })),
  problems: z.array(problem),
});

/** What a register file holds, and how its columns could be read. */
export const uploadInspection = inspection.extend({
  for: z.literal('register'),
  mapping: z.record(z.string(), z.string()),
  canonical: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['text', 'number', 'boolean', 'choice']),
      required: z.boolean(),
    }),
  ),
});

/** What an answer file holds, and how its columns could be read. */
export const answersInspection = inspection.extend({
  for: z.literal('answers'),
  proposed: answersMappingSchema.omit({ test: true }).partial(),
});

/** What a pupil list holds, and which of its columns the headings name. */
export const pupilsInspection = inspection.extend({
  for: z.literal('pupils'),
  mapping: z.partialRecord(z.enum(pupilFields), z.string()),
});

/** A file with headings of our own, kept: a filled tracking form, or another table. */
export const keptFile = z.object({ for: z.enum(['attendance', 'table']), uploadId: z.string() });
