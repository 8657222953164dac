import { correctionStates, schoolStates } from '@sapa/monitoring';
import { z } from 'zod';
import { names, pageOf, problem } from './common.ts';

export const schoolState = z.enum(schoolStates);
const cell = z.union([z.string(), z.number(), z.boolean()]).nullable();
const shut = z.enum(['reconciliation-shut', 'reconciliation-frozen']).nullable();
const counts = z.object({
  untouched: z.number().int(),
  confirmed: z.number().int(),
  waiting: z.number().int(),
  corrected: z.number().int(),
  rejected: z.number().int(),
});

export const windowInput = z.object({
  opens: z.iso.date(),
  closes: z.iso.date(),
  selfApplied: z.number().nullable(),
});

export const reconciliation = z.object({
  window: z.object({ opens: z.string(), closes: z.string(), selfApplied: z.number().nullable() }).nullable(),
  shut,
  counts,
  regions: z.array(z.object({ code: z.string(), names, counts })),
});

const listedSchool = z.object({
  code: z.string(),
  names,
  region: z.string().nullable(),
  regionNames: names.nullable(),
  districtNames: names.nullable(),
});

export const reconciledPage = pageOf(
  listedSchool.extend({
    state: schoolState,
    waiting: z.number().int(),
    accepted: z.number().int(),
    rejected: z.number().int(),
    lastConfirmed: z.string().nullable(),
  }),
);

const correction = z.object({
  id: z.string(),
  column: z.string(),
  oldValue: cell,
  newValue: cell,
  reason: z.string(),
  author: z.string(),
  source: z.enum(['page', 'file']),
  madeAt: z.string(),
  state: z.enum(correctionStates),
});

export const waitingPage = pageOf(listedSchool.extend(correction.shape));

export const schoolData = z.object({
  code: z.string(),
  names,
  state: schoolState,
  window: z.object({ opens: z.string(), closes: z.string() }).nullable(),
  shut,
  cells: z.array(
    z.object({
      column: z.string(),
      value: cell,
      type: z.enum(['text', 'number', 'boolean', 'choice']),
      choices: z.array(z.string()),
      open: z.boolean(),
    }),
  ),
  corrections: z.array(
    correction.extend({
      automatic: z.boolean().nullable(),
      decisionReason: z.string().nullable(),
      decidedAt: z.string().nullable(),
    }),
  ),
  confirmations: z.array(z.object({ author: z.string(), at: z.string() })),
});

const shortText = z.string().max(1000);

export const statementInput = z.object({
  author: shortText,
  corrections: z.array(z.object({ column: z.string(), value: shortText, reason: shortText })).max(50),
  confirm: z.boolean(),
});

export const statementKept = z.object({
  corrections: z.number().int(),
  applied: z.number().int(),
  confirmed: z.number().int(),
});

export const decisionsInput = z.object({
  decisions: z
    .array(z.object({ id: z.uuid(), accepted: z.boolean(), reason: shortText.optional() }))
    .min(1)
    .max(1000),
});

export const checkListPreview = z.object({
  corrections: z.number().int(),
  confirmed: z.number().int(),
  problems: z.array(problem),
  problemCount: z.number().int(),
});
