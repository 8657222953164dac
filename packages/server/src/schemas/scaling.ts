import { verdicts } from '@sapa/monitoring';
import { z } from 'zod';

const number = z.number();
const nullable = z.number().nullable();
const whole = z.number().int();

/** A verdict of an expert as the pages show it. */
export const itemVerdict = z.object({
  verdict: z.enum(verdicts),
  details: z.object({
    key: z.string().optional(),
    before: z.string().nullable().optional(),
    categories: z.array(whole).optional(),
  }),
  flags: z.array(z.string()),
  reason: z.string(),
  decidedAt: z.string(),
  decidedBy: z.string(),
});

const reviewedItem = z.object({
  test: z.string(),
  item: z.string(),
  domain: z.string(),
  flags: z.array(z.string()),
  verdict: itemVerdict.nullable(),
});

export const reviewQueue = z.object({
  waiting: z.array(reviewedItem),
  decided: z.array(reviewedItem),
  notCarriedOut: whole,
  scaledAt: z.string().nullable(),
});

/** What one scaling found of an item. */
export const itemAtScaling = z.object({
  round: z.string(),
  year: whole,
  number: whole,
  madeAt: z.string(),
  model: z.string(),
  n: whole,
  p: nullable,
  itemRest: nullable,
  parameters: z.array(z.object({ id: z.string(), a: number, b: z.array(number) })),
  flags: z.array(z.string()),
  out: z.string().nullable(),
});

/** How an item works in two groups of equally able pupils. */
export const itemGroups = z.object({
  by: z.string(),
  reference: z.string(),
  focal: z.string(),
  n: whole,
  class: z.string().nullable(),
  delta: nullable,
  p: nullable,
  standardised: nullable,
});

const scaleLink = z.object({
  round: z.string(),
  year: whole,
  items: whole,
  common: whole,
  good: whole,
  constants: z
    .object({ A: number, B: number, se: z.object({ A: number, B: number, covariance: number }) })
    .nullable(),
  anchors: z.array(z.object({ id: z.string(), difference: number, robustZ: nullable, used: z.boolean() })),
});

const limitedInformation = z.object({
  m2: number,
  df: whole,
  p: number,
  rmsea: number,
  rmseaLow: number,
  rmseaHigh: number,
  srmsr: number,
  tli: number,
  cfi: number,
});

export const scalePage = z.object({
  test: z.string(),
  domain: z.string(),
  model: z.string(),
  persons: whole,
  used: whole,
  alpha: nullable,
  reliability: z.object({ eap: nullable, wle: nullable }),
  latent: z.object({ mean: number, sd: number }),
  scale: z.object({ slope: number, intercept: number }),
  link: scaleLink.extend({ used: whole, error: nullable }).nullable(),
  screens: z.array(z.object({ reason: z.string(), n: whole })),
  limits: z.object({ leastAnsweredShare: number, oneOptionItems: whole, leastAnswers: whole }),
  itemsOut: z.array(z.object({ code: z.string(), reason: z.string() })),
  comparison: z.array(
    z.object({
      model: z.string(),
      logLikelihood: number,
      parameters: whole,
      converged: z.boolean(),
      aic: number,
      bic: number,
      reliabilityEap: nullable,
      ratio: z.object({ value: number, df: whole, p: number }).nullable(),
      m2: limitedInformation.nullable(),
    }),
  ),
  abilities: z.array(z.object({ theta: number, share: number })),
  difficulties: z.array(z.object({ code: z.string(), column: z.string(), step: whole, b: number })),
  information: z.object({
    theta: z.array(number),
    value: z.array(number),
    error: z.array(nullable),
  }),
  scalings: z.array(
    z.object({
      number: whole,
      madeAt: z.string(),
      madeBy: z.string(),
      model: z.string(),
      verdicts: whole,
      logLikelihood: number,
    }),
  ),
});
