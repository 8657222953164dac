import { areaLevels, groupings, verdicts } from '@sapa/monitoring';
import { z } from 'zod';
import { names, pageOf } from './common.ts';
import { itemAtScaling, itemGroups, itemVerdict } from './scaling.ts';

const figure = z.object({
  value: z.number().nullable(),
  se: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.number().int().nullable(),
  suppressed: z.string().nullable(),
  intervalKind: z.enum(['all-pupils', 'school']),
});

export const resultsQuery = z.object({
  test: z.string(),
  domain: z.string(),
  level: z.enum(areaLevels).default('region'),
  parent: z.string().optional(),
  group: z.enum(groupings).default('all'),
});

export const ratingQuery = z.object({ test: z.string(), domain: z.string() });

export const ratedSchools = z.object({
  schools: z.array(
    z.object({
      code: z.string(),
      names,
      mean: z.number(),
      low: z.number(),
      high: z.number(),
      bestPlace: z.number().int(),
      worstPlace: z.number().int(),
    }),
  ),
});

export const results = z.object({
  test: z.string(),
  domain: z.string(),
  level: z.string(),
  parent: z.array(z.object({ code: z.string(), level: z.string(), names })),
  nation: figure,
  scale: z.object({ mean: z.number(), sd: z.number() }),
  rows: z.array(
    z.object({
      code: z.string(),
      names,
      level: z.string(),
      group: z.string(),
      pupils: z.number().int().nullable(),
      schools: z.number().int().nullable(),
      mean: figure,
      sd: figure,
      percentiles: z.array(z.object({ p: z.number(), figure })),
      levels: z.array(z.object({ level: z.string(), cut: z.number().nullable(), figure })),
    }),
  ),
});

const itemRow = z.object({
  code: z.string(),
  test: z.string(),
  domain: z.string(),
  position: z.number().int(),
  n: z.number().int(),
  p: z.number().nullable(),
  itemRest: z.number().nullable(),
  a: z.number().nullable(),
  b: z.array(z.number()),
  flags: z.array(z.string()),
  out: z.string().nullable(),
  verdict: z.enum(verdicts).nullable(),
  objective: z.object({ code: z.string(), names }).nullable(),
  contentArea: names.nullable(),
  cognitiveLevel: names.nullable(),
  difficultyLevel: z.string().nullable(),
});

export const itemList = z.object({
  items: z.array(itemRow),
  tests: z.array(
    z.object({
      test: z.string(),
      domain: z.string(),
      model: z.string(),
      alpha: z.number().nullable(),
      reliabilityEap: z.number().nullable(),
      persons: z.number().int(),
    }),
  ),
});

const texts = z.object({ kk: z.string().optional(), ru: z.string().optional() });
const point = z.object({
  theta: z.number(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
  n: z.number(),
});

export const itemPage = itemRow.extend({
  stem: texts.nullable(),
  key: z.string().nullable(),
  options: z.array(
    z.object({
      label: z.string(),
      text: texts.nullable(),
      isKey: z.boolean(),
      n: z.number(),
      share: z.number(),
      meanScore: z.number().nullable(),
      pointBiserial: z.number().nullable(),
    }),
  ),
  se: z.object({ a: z.number().nullable(), b: z.array(z.number().nullable()) }),
  alphaIfDeleted: z.number().nullable(),
  curve: z.object({ theta: z.array(z.number()), probability: z.array(z.number()) }),
  observed: z.array(point),
  optionCurves: z.array(z.object({ label: z.string(), points: z.array(point) })),
  information: z.object({ theta: z.array(z.number()), value: z.array(z.number()) }),
  separate: z.array(z.object({ language: z.string(), a: z.number(), b: z.array(z.number()) })),
  groups: z.array(itemGroups),
  maxScore: z.number().int(),
  verdicts: z.array(itemVerdict),
  history: z.array(itemAtScaling),
  previous: z.string().nullable(),
  next: z.string().nullable(),
});

export const testedSchoolPage = pageOf(
  z.object({
    code: z.string(),
    names,
    regionNames: names.nullable(),
    districtNames: names.nullable(),
    territory: z.string().nullable(),
    language: z.string().nullable(),
    pupils: z.number().int(),
    hasReport: z.boolean(),
  }),
);
