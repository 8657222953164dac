import { sql } from 'kysely';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { ScaledDomain } from './domain-task.ts';
import { scaleLink } from './scale-link.ts';
import { personScreens, screenLimits } from './screens.ts';

const number = z.number();
const nullable = z.number().nullable();

/** An item in the record of a scaling: what a reader of its history wants to see. */
const recordedItem = z.object({
  code: z.string(),
  n: number,
  p: nullable,
  itemRest: nullable,
  flags: z.array(z.string()),
  out: z.string().nullable(),
  /** One line a column of the calibration: one, or one a language where the item is separate. */
  parameters: z.array(
    z.object({
      id: z.string(),
      a: number,
      b: z.array(number),
      c: number,
      infit: nullable,
      outfit: nullable,
    }),
  ),
});

/** What one scaling found in one domain of one test. */
export const scalingRecord = z.object({
  model: z.string(),
  persons: number,
  used: number,
  screens: z.array(z.object({ reason: z.enum(personScreens), n: number })),
  limits: z.object({ leastAnsweredShare: number, oneOptionItems: number, leastAnswers: number }),
  /** Keys of the verdicts that were carried out. */
  verdicts: z.array(number),
  logLikelihood: number,
  alpha: nullable,
  reliability: z.object({ eap: nullable, wle: nullable }),
  latent: z.object({ mean: number, sd: number }),
  scale: z.object({ slope: number, intercept: number }),
  /** To which scale it was to be linked, and how that went; null: to none. */
  link: scaleLink.nullable().default(null),
  comparison: z.array(
    z.object({
      model: z.string(),
      logLikelihood: number,
      parameters: number,
      converged: z.boolean(),
      aic: number,
      bic: number,
      reliabilityEap: nullable,
      ratio: z.object({ value: number, df: number, p: number }).nullable(),
      m2: z
        .object({
          m2: number,
          df: number,
          p: number,
          rmsea: number,
          rmseaLow: number,
          rmseaHigh: number,
          srmsr: number,
          tli: number,
          cfi: number,
        })
        .nullable(),
    }),
  ),
  items: z.array(recordedItem),
});
export type ScalingRecord = z.infer<typeof scalingRecord>;

/** The record of a scaled domain; `items`: codes in its order. */
export function recordOf(
  result: ScaledDomain,
  {
    scale,
    items,
    verdicts,
    link,
  }: Pick<ScalingRecord, 'scale' | 'verdicts' | 'link'> & { items: readonly string[] },
): ScalingRecord {
  const { calibration } = result;
  const [latent] = calibration.latent;
  const out = result.screens.reduce((sum, { n }) => sum + n, 0);
  return {
    model: calibration.model,
    persons: result.raw.length,
    used: result.raw.length - out,
    screens: result.screens,
    limits: screenLimits,
    verdicts,
    logLikelihood: calibration.logLikelihood,
    alpha: result.alpha,
    reliability: calibration.reliability,
    latent: { mean: latent?.mean ?? 0, sd: latent?.sd ?? 1 },
    scale,
    link,
    comparison: result.comparison,
    items: items.map((code, index) => {
      const item = result.items[index];
      return {
        code,
        n: item?.n ?? 0,
        p: item?.p ?? null,
        itemRest: item?.itemRest ?? null,
        flags: item?.flags ?? [],
        out: item?.out ?? null,
        parameters: calibration.items
          .filter(({ id }) => id === code || id.startsWith(`${code}@`))
          .map(({ id, a, b, c, infit, outfit }) => ({
            id,
            a,
            b: [...b],
            c,
            infit: infit ?? null,
            outfit: outfit ?? null,
          })),
      };
    }),
  };
}

/** Keeps what a scaling found, under the next number of the round, which is returned; call it with the round locked. */
export async function storeScalingRecord(
  { db, who, now }: Context,
  roundId: number,
  records: readonly { test: string; domain: string; record: ScalingRecord }[],
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    select coalesce(max(number), 0) + 1 as number from scaling_record where round_id = ${roundId}`.execute(
    db,
  );
  const count = rows[0]?.number ?? 1;
  for (const { test, domain, record } of records)
    await db
      .insertInto('scaling_record')
      .values({
        round_id: roundId,
        number: count,
        test_code: test,
        domain,
        record: JSON.stringify(record),
        made_at: now(),
        made_by: who,
      })
      .execute();
  return count;
}

/** A scaling of a domain as it is kept. */
export interface KeptScaling {
  round: string;
  year: number;
  number: number;
  test: string;
  domain: string;
  madeAt: string;
  madeBy: string;
  record: ScalingRecord;
}

/** The scalings of one domain of a round, or of every round of a register, the earliest first. */
export async function loadScalings(
  { db }: Context,
  where: { registerId: number; domain: string; roundId?: number; test?: string },
): Promise<KeptScaling[]> {
  const { rows } = await sql<Omit<KeptScaling, 'madeAt' | 'record'> & { at: Date; record: unknown }>`
    select r.code as round, r.year, s.number, s.test_code as test, s.domain, s.made_at as at, s.made_by as "madeBy", s.record
    from scaling_record s join round r on r.id = s.round_id
    where r.register_id = ${where.registerId} and s.domain = ${where.domain}
      and (${where.roundId ?? null}::int is null or s.round_id = ${where.roundId ?? null})
      and (${where.test ?? null}::text is null or s.test_code = ${where.test ?? null})
    order by r.year, r.code, s.number, s.test_code`.execute(db);
  return rows.map(({ at, record, ...row }) => ({
    ...row,
    madeAt: at.toISOString(),
    record: scalingRecord.parse(record),
  }));
}
