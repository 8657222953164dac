import { sql } from 'kysely';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { loadSchools } from '../register/load-schools.ts';

/** A school of the round's register, with its place in the draw if it was drawn. */
export interface SampledSchool {
  id: number;
  language: string | null;
  grade4: number | null;
  grade9: number | null;
  /** Measure of size of the draw; null where every school had the same chance. */
  size: number | null;
  drawn: DrawnPlace | null;
}

/** A place in the sample; a replacement school takes that of the school that it stands in for. */
export interface DrawnPlace {
  stratum: string;
  /** Values of the stratum, those along which strata are merged last. */
  cell: readonly string[];
  baseWeight: number;
  zone: number;
  unit: number;
  /** Codes of the schools that may take the place, the first one first. */
  replacements: string[];
}

/** The schools of the register of a round by code. */
export async function loadSampledSchools(
  context: Context,
  round: { id: number; register_id: number },
): Promise<Map<string, SampledSchool>> {
  const { rows } = await sql<{
    id: number;
    code: string;
    language: string | null;
    grade4: number | null;
    grade9: number | null;
    stratum: string | null;
    base_weight: number;
    jk_zone: number;
    jk_unit: number;
    replacements: string[];
  }>`
    select s.id, s.code, s.language, s.grade4, s.grade9, d.stratum, d.base_weight, d.jk_zone, d.jk_unit, d.replacements
    from school s left join (draw_school d join current_draw w on w.id = d.draw_id and w.round_id = ${round.id}) on d.school_id = s.id
    where s.register_id = ${round.register_id}`.execute(context.db);
  const plan = await loadPlan(context, round);
  return new Map(
    rows.map((row) => [
      row.code,
      {
        id: row.id,
        language: row.language,
        grade4: row.grade4,
        grade9: row.grade9,
        size: plan.sizes.get(row.code) ?? null,
        drawn:
          row.stratum === null
            ? null
            : {
                stratum: row.stratum,
                cell: plan.cells.get(row.stratum) ?? [],
                baseWeight: row.base_weight,
                zone: row.jk_zone,
                unit: row.jk_unit,
                replacements: row.replacements,
              },
      },
    ]),
  );
}

const plannedDraw = z.object({
  design: z.object({
    strata: z.array(z.string()),
    mergeOrder: z.array(z.string()),
    selection: z.string(),
    size: z.string().nullable(),
  }),
  strata: z.array(z.object({ name: z.string(), values: z.record(z.string(), z.array(z.string())) })),
});

/** What the draw of a round says beside its schools: the cell of each stratum, and the sizes of schools where they had a say. */
async function loadPlan(
  context: Context,
  round: { id: number; register_id: number },
): Promise<{ cells: Map<string, string[]>; sizes: Map<string, number | null> }> {
  const row = await context.db
    .selectFrom('current_draw')
    .select(['design', 'strata'])
    .where('round_id', '=', round.id)
    .executeTakeFirst();
  if (!row) return { cells: new Map(), sizes: new Map() };
  const { design, strata } = plannedDraw.parse(row);
  const columns = [
    ...design.strata.filter((column) => !design.mergeOrder.includes(column)),
    ...design.mergeOrder.filter((column) => design.strata.includes(column)).reverse(),
  ];
  const cells = new Map(
    strata.map(({ name, values }) => [name, columns.map((column) => (values[column] ?? []).join(' + '))]),
  );
  return { cells, sizes: await loadSizes(context, round.register_id, design) };
}

async function loadSizes(
  context: Context,
  registerId: number,
  { selection, size }: { selection: string; size: string | null },
): Promise<Map<string, number | null>> {
  if (selection === 'equal' || size === null) return new Map();
  const { schools } = await loadSchools(context, registerId);
  return new Map(
    schools.map((school) => {
      const cell = school[size];
      return [school.code, typeof cell === 'number' ? cell : null];
    }),
  );
}
