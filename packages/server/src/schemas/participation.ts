import { participationSettingsSchema } from '@sapa/monitoring';
import { participationVerdicts, placeStatuses, schoolStates } from '@sapa/sampling';
import { z } from 'zod';
import { names, pageQuery } from './common.ts';

const rate = z.number().nullable();
const rates = z.object({ schoolsBefore: rate, schoolsAfter: rate, pupils: rate, overall: rate });
const count = z.number().int();
const state = z.enum(schoolStates);
const status = z.enum(placeStatuses);

const group = z.object({
  code: z.string(),
  names: names.nullable(),
  places: z.object({
    drawn: count,
    eligible: count,
    original: count,
    replacement: count,
    pending: count,
    lost: count,
    notEligible: count,
  }),
  pupils: z.object({ eligible: count, tested: count, uncounted: count }),
  weighted: rates,
  unweighted: rates,
  reachable: z.object({ schoolsBefore: rate, schoolsAfter: rate }),
  verdict: z.enum(participationVerdicts),
  missed: z.array(z.enum(['schoolsBefore', 'schoolsAfter', 'pupils'])),
});

export const participationSettings = participationSettingsSchema;

export const boardQuery = z.object({
  grade: z.coerce.number().int().min(1).max(12).optional(),
  by: z.enum(['region', 'stratum']).default('region'),
});

export const board = z.object({
  settings: participationSettingsSchema,
  grades: z.array(count),
  nation: group,
  groups: z.array(group),
});

export const placesQuery = pageQuery.extend({
  status: z.enum([...placeStatuses, 'replaced', 'late']).optional(),
});

const maybeCount = count.min(0).max(99_999).nullable();
const pupilCounts = z.object({
  grade: count.min(1).max(12),
  enrolled: maybeCount,
  absent: maybeCount,
  exempt: maybeCount,
  tested: maybeCount,
});

export const placePage = z.object({
  total: count,
  page: count,
  pageSize: count,
  places: z.array(
    z.object({
      stratum: z.string(),
      region: z.string(),
      status,
      isReplaced: z.boolean(),
      isLate: z.boolean(),
      window: z.object({ opens: z.string(), closes: z.string() }).nullable(),
      unrecorded: z.array(z.string()),
      chain: z.array(
        z.object({
          code: z.string(),
          names,
          state,
          reason: z.string().nullable(),
          date: z.string().nullable(),
          at: z.string().nullable(),
          who: z.string().nullable(),
          allowed: z.array(state),
          counts: z.array(pupilCounts),
          sheets: z.array(z.object({ grade: count, sheets: count })),
        }),
      ),
    }),
  ),
});

const reason = z.string().trim().min(1).max(1000).nullable();

export const participationInput = z.object({
  entries: z
    .array(
      z.object({
        code: z.string(),
        state: state.nullable().default(null),
        reason: reason.default(null),
        date: z.iso.date().nullable().default(null),
        counts: z.array(pupilCounts).default([]),
      }),
    )
    .min(1)
    .max(1000),
});

export const recorded = z.object({ events: count, counts: count });

export const history = z.object({
  events: z.array(
    z.object({
      at: z.string(),
      who: z.string(),
      source: z.string(),
      state: state.nullable(),
      reason: z.string().nullable(),
      date: z.string().nullable(),
      counts: pupilCounts.nullable(),
    }),
  ),
});

const day = z.string().max(40);

export const testingWindows = z.object({
  windows: z.array(
    z.object({
      area: z.string().nullable(),
      names: names.nullable(),
      opens: z.string(),
      closes: z.string(),
      reason: z.string().nullable(),
      at: z.string(),
      who: z.string(),
    }),
  ),
});

export const windowInput = z.object({
  area: z.string().nullable().default(null),
  days: z.object({ opens: day, closes: day }).nullable(),
  reason: z.string().max(1000).nullable().default(null),
});

const bias = z.object({
  absolute: z.number(),
  relative: z.number().nullable(),
  standardised: z.number().nullable(),
  se: z.number(),
  t: z.number().nullable(),
  p: z.number().nullable(),
  adjustedP: z.number().nullable(),
});

export const frameBiasReport = z.object({
  grades: z.array(count),
  drawn: count,
  tested: count,
  degreesOfFreedom: count,
  variables: z.array(
    z.object({
      name: z.string(),
      category: z.string().nullable(),
      drawn: z.number(),
      tested: z.number(),
      adjusted: z.number(),
      before: bias,
      after: bias,
    }),
  ),
  representativity: z
    .object({ indicator: z.number(), meanChance: z.number(), largestBias: z.number() })
    .nullable(),
});
