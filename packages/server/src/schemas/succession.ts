import { successionKinds } from '@sapa/sampling';
import { z } from 'zod';
import { names, problem } from './common.ts';

export const successionInput = z.object({ earlierRegister: z.string(), uploadId: z.uuid() });

export const successionTaken = z.object({ links: z.number().int(), warnings: z.array(problem) });

export const successionPage = z.object({
  tables: z.array(
    z.object({
      earlierRegister: z.string(),
      fileName: z.string(),
      links: z.number().int(),
      recordedAt: z.string(),
      recordedBy: z.string(),
    }),
  ),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  links: z.array(
    z.object({
      earlierRegister: z.string(),
      from: z.string(),
      fromNames: names,
      to: z.string().nullable(),
      toNames: names.nullable(),
      kind: z.enum(successionKinds),
      happenedOn: z.string().nullable(),
      basis: z.string().nullable(),
    }),
  ),
});

export const series = z.object({
  series: z.array(
    z.object({
      round: z.string(),
      names,
      year: z.number().int(),
      register: z.string(),
      units: z.array(z.object({ code: z.string(), drawn: z.boolean(), tested: z.boolean() })),
    }),
  ),
});
