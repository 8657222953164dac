import { copyInto } from '@sapa/database';
import { categoryOf, numberIn, type School, stratify, type WeightSum, weightSums } from '@sapa/sampling';
import type { Problem } from '@sapa/tables';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { SheetWeights } from './weigh-sheets.ts';

const weightSum = z.object({
  category: z.string(),
  sum: z.number(),
  total: z.number().nullable(),
  ratio: z.number().nullable(),
});

/** What is kept of a weighing beside the factors of its groups. */
export const weightingSummarySchema = z.object({
  places: z.number().int(),
  schools: z.number().int(),
  pupils: z.number().int(),
  trimmed: z.number().int(),
  raked: z
    .object({
      converged: z.boolean(),
      sweeps: z.number().int(),
      margins: z.array(
        z.object({
          margin: z.string(),
          category: z.string(),
          achieved: z.number(),
          target: z.number(),
          miss: z.number(),
        }),
      ),
    })
    .nullable(),
  weights: z.object({ least: z.number(), mean: z.number(), most: z.number(), designEffect: z.number() }),
  cells: z.array(
    z.object({
      cell: z.array(z.string()),
      units: z.number().int(),
      respondents: z.number().int(),
      adjustment: z.number(),
    }),
  ),
  /** Sums of weights beside the pupils in the frame: by region and by stratum. */
  sums: z.object({ nation: weightSum, regions: z.array(weightSum), strata: z.array(weightSum) }),
  warnings: z.array(
    z.object({ code: z.string(), received: z.string().optional(), expected: z.string().optional() }),
  ),
});

export type WeightingSummary = z.infer<typeof weightingSummarySchema>;

const groupColumns = [
  'weighting_id',
  'school_id',
  'group_code',
  'place',
  'eligible',
  'tested',
  'school_base',
  'school_non_response',
  'class_base',
  'pupil_base',
  'pupil_non_response',
  'trimming',
  'raking',
  'weight',
] as const;

/** Keeps the weights of a test with all their factors in the place of earlier ones. */
export async function storeWeights(context: Context, testId: number, weighed: SheetWeights): Promise<void> {
  const { db, now, who } = context;
  await db.deleteFrom('weighting').where('test_id', '=', testId).execute();
  const { id } = await db
    .insertInto('weighting')
    .values({
      test_id: testId,
      settings: JSON.stringify(weighed.settings),
      summary: JSON.stringify(summaryOf(weighed)),
      made_at: now(),
      made_by: who,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { factors, groups, placeOfGroup, record } = weighed;
  await copyInto(
    db,
    'group_weight',
    groupColumns,
    groups.map((group, at) => [
      id,
      record.ids.get(group.school) ?? null,
      group.group,
      placeOfGroup[at] ?? 0,
      group.eligible,
      group.tested,
      factors.schoolBase[at] ?? 0,
      factors.schoolNonResponse[at] ?? 0,
      factors.classBase[at] ?? 0,
      factors.pupilBase[at] ?? 0,
      factors.pupilNonResponse[at] ?? 0,
      factors.trimming[at] ?? 0,
      factors.raking[at] ?? 0,
      factors.weight[at] ?? 0,
    ]),
  );
}

function summaryOf(weighed: SheetWeights): WeightingSummary {
  const { factors, groups, places } = weighed;
  const used = groups.flatMap(({ tested }, at) => {
    const weight = factors.weight[at] ?? 0;
    return tested > 0 && weight > 0 ? [{ weight, tested }] : [];
  });
  const pupils = used.reduce((sum, { tested }) => sum + tested, 0);
  const total = used.reduce((sum, { weight, tested }) => sum + weight * tested, 0);
  const squares = used.reduce((sum, { weight, tested }) => sum + weight ** 2 * tested, 0);
  return {
    places: places.length,
    schools: new Set(groups.flatMap(({ school, tested }) => (tested > 0 ? [school] : []))).size,
    pupils,
    trimmed: factors.trimmed.length,
    raked: factors.raked,
    weights: {
      least: used.reduce((least, { weight }) => Math.min(least, weight), Number.MAX_VALUE),
      mean: total / pupils,
      most: used.reduce((most, { weight }) => Math.max(most, weight), 0),
      // Kish 1965, §8.2: n Σw² / (Σw)².
      designEffect: (pupils * squares) / total ** 2,
    },
    cells: factors.schoolCells,
    sums: sumsOf(weighed),
    warnings: weighed.warnings.map(({ code, received, expected }: Problem) => ({
      code,
      ...(received === undefined ? {} : { received }),
      ...(expected === undefined ? {} : { expected }),
    })),
  };
}

function sumsOf({ record, settings, groups, factors, placeOfGroup }: SheetWeights): WeightingSummary['sums'] {
  const frame = [...record.frame.values()];
  const counts = Float64Array.from(groups, ({ tested }) => tested);
  const sizes = (keyOf: (school: School) => string) => {
    const totals = new Map<string, number>();
    for (const school of frame) {
      const key = keyOf(school);
      totals.set(key, (totals.get(key) ?? 0) + (numberIn(school, settings.pupils) ?? 0));
    }
    return totals;
  };
  const isKnown = frame.every((school) => numberIn(school, settings.pupils) !== null);
  const sums = (categories: string[], totals: Map<string, number>): WeightSum[] =>
    weightSums(factors.weight, categories, isKnown ? totals : new Map(), counts);
  const place = (at: number) => record.draw.schools[placeOfGroup[at] ?? 0];
  const regionOf = (code: string | undefined) => {
    const school = code === undefined ? undefined : record.frame.get(code);
    return school ? categoryOf(school, ['region']) : '?';
  };
  const [nation] = sums(
    groups.map(() => ''),
    sizes(() => ''),
  );
  return {
    nation: nation ?? { category: '', sum: 0, total: null, ratio: null },
    regions: sums(
      groups.map(({ school }) => regionOf(school)),
      sizes((school) => categoryOf(school, ['region'])),
    ),
    strata: weightSums(
      factors.weight,
      groups.map((_, at) => place(at)?.stratum ?? '?'),
      isKnown ? stratumTotals(record, settings.pupils) : new Map(),
      counts,
    ),
  };
}

/** The pupils of the frame in each stratum: a school's values in the columns of the strata tell its own, or the one that was merged of it. */
function stratumTotals({ draw, frame }: SheetWeights['record'], pupils: string): Map<string, number> {
  const nameOf = new Map(
    draw.strata.flatMap(({ name, mergedFrom }) => [name, ...mergedFrom].map((own) => [own, name] as const)),
  );
  const totals = new Map<string, number>();
  for (const { name, schools } of stratify([...frame.values()], draw.design.strata)) {
    const stratum = nameOf.get(name) ?? name;
    const sum = schools.reduce((all, school) => all + (numberIn(school, pupils) ?? 0), 0);
    totals.set(stratum, (totals.get(stratum) ?? 0) + sum);
  }
  return totals;
}
