import { sql } from 'kysely';
import { z } from 'zod';
import type { Context } from '../context.ts';

/**
 * A part above this counts as this: what is left stands for the error of measurement, which a stratum that was taken whole still has.
 */
const mostFraction = 0.9;

interface TestedPlace {
  zone: number;
  unit: number;
  /** Stratum of the draw with this place; null where the draw has none. */
  stratum: string | null;
}

const plannedDraw = z.object({
  design: z.object({ selection: z.string() }),
  strata: z.array(z.object({ name: z.string(), eligible: z.number() })),
});

/**
 * Which part of the schools of its stratum each jackknife zone of a test stands for: tested schools ÷ schools that could be drawn, for
 * the finite population correction (Cochran 1977, sec. 5.4). Empty where it is not known or of no use: zones that are not those of the
 * draw, schools drawn with unequal probabilities, pupils drawn within schools, or nearly all schools tested, whose figures are then about more than their own pupils.
 */
export async function sampledFractions(
  { db }: Context,
  roundId: number,
  testId: number,
): Promise<Map<number, number>> {
  const draw = await db
    .selectFrom('current_draw')
    .select(['design', 'strata'])
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  if (!draw) return new Map();
  const { design, strata } = plannedDraw.parse(draw);
  if (design.selection !== 'equal' || (await drewWithin(db, roundId))) return new Map();
  const { rows } = await sql<TestedPlace>`
    select distinct x.school_id, x.jk_zone as zone, x.jk_unit as unit, d.stratum
    from answer_sheet x left join (draw_school d join current_draw w on w.id = d.draw_id and w.round_id = ${roundId})
      on d.jk_zone = x.jk_zone and d.jk_unit = x.jk_unit
    where x.test_id = ${testId} and x.weight > 0`.execute(db);
  return fractionsByZone(rows, new Map(strata.map(({ name, eligible }) => [name, eligible])));
}

/** Whether only some pupils of the schools were drawn: their sampling error does not shrink with the part of the schools. */
async function drewWithin(db: Context['db'], roundId: number): Promise<boolean> {
  const leftOut = await db
    .selectFrom('within_pupil')
    .innerJoin('within_school', 'within_school.id', 'within_pupil.within_id')
    .innerJoin('within_design', 'within_design.id', 'within_school.design_id')
    .innerJoin('current_draw', 'current_draw.id', 'within_design.draw_id')
    .select('within_pupil.pupil_id')
    .where('current_draw.round_id', '=', roundId)
    .where('within_pupil.drawn', '=', false)
    .limit(1)
    .executeTakeFirst();
  return leftOut !== undefined;
}

/** The part of each zone; a zone that joins strata has that of them together. */
export function fractionsByZone(
  tested: readonly TestedPlace[],
  eligible: ReadonlyMap<string, number>,
): Map<number, number> {
  const places = new Set(tested.map(({ zone, unit }) => `${zone}/${unit}`));
  if (places.size < tested.length || tested.some(({ stratum }) => stratum === null)) return new Map();
  const all = [...eligible.values()].reduce((sum, schools) => sum + schools, 0);
  if (tested.length > mostFraction * all) return new Map();
  const testedIn = Map.groupBy(tested, ({ stratum }) => stratum ?? '');
  const zones = Map.groupBy(tested, ({ zone }) => zone);
  return new Map(
    [...zones].map(([zone, schools]) => {
      const names = [...new Set(schools.map(({ stratum }) => stratum ?? ''))];
      const present = names.reduce((sum, name) => sum + (testedIn.get(name)?.length ?? 0), 0);
      const possible = names.reduce((sum, name) => sum + (eligible.get(name) ?? 0), 0);
      return [zone, possible > 0 ? Math.min(mostFraction, present / possible) : 0];
    }),
  );
}
