import { z } from 'zod';
import { names } from './common.ts';

export const territoryReleases = z.object({
  nation: z.object({ code: z.string(), names }).nullable(),
  territories: z.array(
    z.object({
      code: z.string(),
      names,
      state: z.enum(['unprepared', 'prepared', 'reviewed', 'released']),
      schools: z.number().int(),
      documents: z.number().int(),
      corrections: z.number().int(),
      last: z
        .object({ step: z.enum(['reviewed', 'released']), at: z.string(), by: z.string(), note: z.string() })
        .nullable(),
      districts: z.array(z.object({ code: z.string(), names, schools: z.number().int() })),
    }),
  ),
});

export const checkQuery = z
  .object({
    number: z.string().min(1).max(200).optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/)
      .optional(),
  })
  .refine(({ number, sha256 }) => (number === undefined) !== (sha256 === undefined));

export const checkedReport = z
  .object({
    number: z.string(),
    school: names,
    round: names,
    demo: z.boolean(),
    versions: z.array(
      z.object({
        version: z.number().int(),
        issuedAt: z.string(),
        documents: z.array(z.object({ language: z.string(), sha256: z.string() })),
      }),
    ),
  })
  .nullable();
