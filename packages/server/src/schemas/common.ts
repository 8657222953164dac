import { z } from 'zod';

/** A name in the three languages. */
export const names = z.object({ kk: z.string(), ru: z.string(), en: z.string() });

/** One problem of an input: what, where, received, expected; the words are made by the reader's side from the code. */
export const problem = z.object({
  code: z.string(),
  place: z.object({
    file: z.string().optional(),
    sheet: z.string().optional(),
    row: z.number().int().optional(),
    column: z.string().optional(),
    path: z.string().optional(),
  }),
  received: z.string().optional(),
  expected: z.string().optional(),
  severity: z.enum(['error', 'warning']).optional(),
});

/** Body of every refusal. */
export const refusal = z.object({
  code: z.string(),
  what: z.string().optional(),
  problems: z.array(problem).optional(),
});

/** Public codes that people choose: letters, digits, dot, dash, underscore. */
export const publicCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/);

export const language = z.enum(['kk', 'ru', 'en']);

/** Query of a list that comes in pages. */
export const pageQuery = z.object({
  search: z.string().max(200).optional(),
  region: z.string().optional(),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(500).default(50),
});

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({
    total: z.number().int(),
    page: z.number().int(),
    pageSize: z.number().int(),
    schools: z.array(row),
  });

/** Path of everything that belongs to a round, a register. */
export const roundPath = z.object({ round: z.string() });
export const registerPath = z.object({ register: z.string() });

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A rule that takes schools out of the frame. */
export const exclusionRule = z.object({
  rule: z.string(),
  column: z.string(),
  is: z.string(),
  value: z.union([cell, z.array(cell)]).optional(),
  plus: z.array(z.string()).optional(),
});
