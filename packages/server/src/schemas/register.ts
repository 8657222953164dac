import { z } from 'zod';
import { names, pageOf, problem, publicCode } from './common.ts';

export const registerSummary = z.object({
  code: z.string(),
  names,
  isDemo: z.boolean(),
  schools: z.number().int(),
  regions: z.number().int(),
  createdAt: z.string(),
});

/** A register that was just taken: its file is gone, so what was wrong with it is told here. */
export const importedRegister = registerSummary.extend({
  leftOut: z.number().int(),
  warnings: z.array(problem),
});

export const schoolPage = pageOf(
  z.object({
    code: z.string(),
    names,
    region: z.string().nullable(),
    regionNames: names.nullable(),
    districtNames: names.nullable(),
    territory: z.string().nullable(),
    kind: z.string().nullable(),
    language: z.string().nullable(),
    enrolment: z.number().nullable(),
  }),
);

export const registerPreviewInput = z.object({
  uploadId: z.uuid(),
  mapping: z.record(z.string(), z.string()),
  constants: z.record(z.string(), z.string()).optional(),
});

export const registerPreview = z.object({
  rows: z.number().int(),
  cleanRows: z.number().int(),
  problems: z.array(problem),
  problemCount: z.number().int(),
});

export const registerInput = registerPreviewInput.extend({
  code: publicCode,
  names,
  acceptCleanRows: z.boolean().optional(),
});
