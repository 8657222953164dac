import type { Language } from '@sapa/language';
import { type ClassResults, type PupilScore, renderClassList, renderPupilSheets } from '@sapa/reports';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { reportingRules } from '../estimates/rules.ts';
import { namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { pointsOf } from '../reports/items/item-sums.ts';
import { loadTestItems, type ReportItem } from '../reports/items/test-items.ts';
import { reportLevels } from '../reports/levels.ts';
import { selectRound } from '../rounds/find-round.ts';
import { reportingMean, reportingSd } from '../scaling/reporting-scale.ts';

/** The pupils of a school by code, for its teachers: one list, or a sheet each. Throws NotFound where nobody was tested there. */
export async function writePupils(
  context: Context,
  input: { round: string; school: string; language: Language; kind: 'list' | 'sheets' },
): Promise<Uint8Array> {
  const results = await classResults(context, input);
  return input.kind === 'list'
    ? renderClassList(results, input.language)
    : renderPupilSheets(results, input.language);
}

/** What the list and the sheets of a school say. */
export async function classResults(
  context: Context,
  input: { round: string; school: string },
): Promise<ClassResults> {
  const round = await selectRound(context, input.round);
  const school = await context.db
    .selectFrom('school')
    .select(['id', 'name_kk', 'name_ru', 'name_en'])
    .where('register_id', '=', round.register_id)
    .where('code', '=', input.school)
    .executeTakeFirst();
  if (!school) throw new NotFound('school', input.school);
  const tests = await context.db
    .selectFrom('test')
    .select(['id', 'code', 'grade', 'name_kk', 'name_ru', 'name_en'])
    .where('round_id', '=', round.id)
    .orderBy('grade')
    .orderBy('code')
    .execute();
  const told: ClassResults['tests'] = [];
  for (const test of tests) {
    const pupils = await pupilsOf(context, test.id, school.id);
    if (pupils.length > 0) told.push({ grade: test.grade, names: namesOf(test, test.code), pupils });
  }
  if (told.length === 0) throw new NotFound('report', input.school);
  return {
    number: `${round.code}-${input.school}`,
    demo: round.is_demo,
    round: { names: namesOf(round, round.code), date: context.now().toISOString().slice(0, 10) },
    school: { names: namesOf(school, input.school) },
    scale: { mean: reportingMean, sd: reportingSd },
    levelNames: reportLevels.map(({ names }) => names),
    tests: told,
  };
}

interface SheetRow {
  code: string;
  answers: Uint8Array;
  scores: { domain: string; value: number; se: number }[];
}

async function pupilsOf(
  context: Context,
  testId: number,
  schoolId: number,
): Promise<ClassResults['tests'][number]['pupils']> {
  const { items, domains } = await loadTestItems(context, testId);
  const { rows } = await sql<SheetRow>`
    select a.pupil_code as code, a.answers,
      coalesce((select jsonb_agg(jsonb_build_object('domain', c.domain,
        'value', c.scale_intercept + c.scale_slope * m.theta_wle, 'se', c.scale_slope * m.se_wle))
        from measure m join calibration c on c.id = m.calibration_id where m.sheet_id = a.id), '[]') as scores
    from answer_sheet a where a.test_id = ${testId} and a.school_id = ${schoolId} order by a.pupil_code collate "C"`.execute(
    context.db,
  );
  const named = [...new Set(items.map(({ domain }) => domain))].filter((domain) =>
    domains.some((it) => it.domain === domain),
  );
  return rows.map((row) => ({
    code: row.code,
    scores: named.map((domain) =>
      scoreOf(
        row,
        domain,
        items.filter((item) => item.domain === domain),
      ),
    ),
  }));
}

// Two-sided 95 % of the normal distribution.
const z = 1.96;

function scoreOf({ answers, scores }: SheetRow, domain: string, items: readonly ReportItem[]): PupilScore {
  const found = scores.find((it) => it.domain === domain);
  const objectives = Map.groupBy(
    items.filter(({ doubtful }) => !doubtful),
    ({ details }) => details.objective?.code,
  );
  return {
    domain,
    score: found
      ? { value: found.value, low: found.value - z * found.se, high: found.value + z * found.se }
      : null,
    level: found ? reportingRules.cuts.filter((cut) => found.value >= cut).length : null,
    objectives: [...objectives].flatMap(([code, of]) => {
      const names = of[0]?.details.objective?.names;
      const answered = of.filter(({ position }) => pointsOf(answers[position] ?? 255) !== null);
      if (code === undefined || !names || answered.length === 0) return [];
      const won = answered.reduce((sum, { position }) => sum + (pointsOf(answers[position] ?? 255) ?? 0), 0);
      const attainable = answered.reduce((sum, { maxScore }) => sum + maxScore, 0);
      return [{ code, names, won, attainable }];
    }),
  };
}
