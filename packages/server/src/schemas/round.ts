import { purposes, stageNames } from '@sapa/monitoring';
import { ceremonyStates } from '@sapa/sampling';
import { z } from 'zod';
import { exclusionRule, names, pageOf, publicCode } from './common.ts';

const stageName = z.enum(stageNames);

export const roundSummary = z.object({
  code: z.string(),
  names,
  year: z.number().int(),
  isDemo: z.boolean(),
  registerCode: z.string(),
  purpose: z.enum(purposes),
  createdAt: z.string(),
  stage: stageName,
});

export const roundInput = z.object({
  code: publicCode,
  names,
  year: z.number().int().min(1990).max(2999),
  registerCode: z.string(),
  purpose: z.enum(purposes).optional(),
});

export const round = roundSummary.extend({
  /** The current ceremony. */
  ceremony: z.object({ number: z.number().int(), state: z.enum(ceremonyStates) }),
  stages: z.array(
    z.object({
      name: stageName,
      state: z.enum(['done', 'ready', 'waiting', 'running', 'absent']),
      figures: z.array(z.object({ name: z.string(), value: z.number() })),
    }),
  ),
  tests: z.array(
    z.object({
      code: z.string(),
      grade: z.number().int().nullable(),
      names,
      ownStructure: z.boolean(),
      domains: z.array(z.string()),
      items: z.number().int(),
      pupils: z.number().int(),
    }),
  ),
});

export const frame = z.object({
  hash: z.string(),
  preset: z.string().nullable(),
  rules: z.array(exclusionRule),
  eligible: z.number().int(),
  excluded: z.number().int(),
  pupilsEligible: z.number().nullable(),
  pupilsTotal: z.number().nullable(),
  byRule: z.array(
    z.object({
      rule: z.string(),
      firstHit: z.number().int(),
      anyHit: z.number().int(),
      pupils: z.number().nullable(),
      targetPupils: z.number().optional(),
      missing: z.number().int(),
    }),
  ),
  target: z
    .object({
      columns: z.array(z.string()),
      schools: z.object({ eligible: z.number().int(), total: z.number().int() }),
      pupils: z.object({ eligible: z.number(), total: z.number() }),
      unknown: z.number().int(),
      lossAlarm: z.number(),
      lost: z.object({ schools: z.number().nullable(), pupils: z.number().nullable(), alarm: z.boolean() }),
    })
    .nullable(),
  frozenAt: z.string(),
  frozenBy: z.string(),
});

export const exclusionPage = pageOf(
  z.object({ code: z.string(), names, rule: z.string(), allRules: z.array(z.string()) }),
);

export const draw = z.object({
  seed: z.string(),
  frameHash: z.string(),
  design: z.record(z.string(), z.unknown()),
  drawnAt: z.string(),
  drawnBy: z.string(),
  schools: z.number().int(),
  eligible: z.number().int(),
  strata: z.array(
    z.object({
      name: z.string(),
      values: z.record(z.string(), z.array(z.string())),
      mergedFrom: z.array(z.string()),
      eligible: z.number().int(),
      drawn: z.number().int(),
    }),
  ),
});

export const samplePage = pageOf(
  z.object({
    code: z.string(),
    names,
    regionNames: names.nullable(),
    stratum: z.string(),
    ticket: z.string(),
    inclusionProbability: z.number(),
    baseWeight: z.number(),
    order: z.number().int(),
    replacements: z.array(z.string()),
    jkZone: z.number().int(),
    jkUnit: z.number().int(),
    hasReport: z.boolean(),
  }),
);

export const verification = z.object({
  same: z.boolean(),
  difference: z
    .object({
      file: z.string(),
      row: z.number().nullable(),
      school: z.string().nullable(),
      column: z.string().nullable(),
      published: z.string().nullable(),
      recomputed: z.string().nullable(),
    })
    .nullable(),
  frameHash: z.string(),
  schools: z.number().int(),
  milliseconds: z.number(),
});

export const work = z.object({
  id: z.string(),
  roundCode: z.string(),
  kind: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  done: z.number().int(),
  total: z.number().int(),
  problem: z.string().nullable(),
  askedAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
});
