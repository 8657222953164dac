import {
  frameMargins,
  holdPlaces,
  type PublishedTable,
  parseWeightSettings,
  type ReplicateColumns,
  replicateColumns,
  type SchoolState,
  type WeightedGroup,
  type WeightSettings,
} from '@sapa/sampling';
import type { Result } from '@sapa/tables';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { loadParticipationRecord, type ParticipationRecord } from '../participation/load-record.ts';
import { selectRound } from '../rounds/find-round.ts';
import { loadWeightSettings } from './weights-settings.ts';

/** A pupil's row as it is kept. */
interface PupilRow {
  pupil: string;
  school: string;
  group_code: string;
  place: number;
  factors: number[];
}

const factorColumns = [
  'school_base',
  'school_non_response',
  'class_base',
  'pupil_base',
  'pupil_non_response',
  'trimming',
  'raking',
  'weight',
] as const;

/**
 * The tested pupils of a test with every factor of their weights and the columns of the replicates asked for (fields of `replicates` in the settings of
 * `sapa weights`), as `sapa estimate` reads them. Throws NotFound where the test has no weights of the draw.
 */
export async function readWeightedPupils(
  context: Context,
  input: { round: string; test: string; replicates: Record<string, unknown> },
): Promise<Result<PublishedTable>> {
  const round = await selectRound(context, input.round);
  const test = await context.db
    .selectFrom('test')
    .innerJoin('weighting', 'weighting.test_id', 'test.id')
    .select(['test.id', 'test.grade', 'weighting.id as weightingId'])
    .where('test.round_id', '=', round.id)
    .where('test.code', '=', input.test)
    .executeTakeFirst();
  const record = await loadParticipationRecord(context, round);
  if (!test || !record) throw new NotFound('weights', input.test);
  const stored = await loadWeightSettings(context, round.id);
  const settings = parseWeightSettings(
    { ...(typeof stored === 'object' ? stored : {}), replicates: input.replicates },
    `grade${test.grade ?? ''}`,
  );
  if (!settings.ok) return { ok: false, problems: settings.problems };
  const groups = await loadGroups(context, test.weightingId);
  const replicates = columnsOf(record, groups, settings.settings);
  if (!replicates.ok) return replicates;
  const at = new Map(groups.map(({ school, group }, number) => [`${school}\n${group}`, number]));
  const { rows } = await sql<PupilRow>`
    select a.pupil_code as pupil, s.code as school, a.group_code, g.place,
      array[g.school_base, g.school_non_response, g.class_base, g.pupil_base, g.pupil_non_response, g.trimming, g.raking, g.weight] as factors
    from answer_sheet a join school s on s.id = a.school_id
      join group_weight g on g.weighting_id = ${test.weightingId} and g.school_id = a.school_id and g.group_code = a.group_code
    where a.test_id = ${test.id} and g.weight > 0 order by s.code, a.pupil_code`.execute(context.db);
  return {
    ok: true,
    warnings: [],
    value: {
      columns: ['pupil', 'school', 'class', ...factorColumns, ...replicates.value.columns],
      rows: rows.map((row) => [
        row.pupil,
        row.school,
        row.group_code,
        ...row.factors,
        ...replicates.value.cells(at.get(`${row.school}\n${row.group_code}`) ?? 0, row.place),
      ]),
    },
  };
}

async function loadGroups({ db }: Context, weightingId: number): Promise<WeightedGroup[]> {
  const rows = await db
    .selectFrom('group_weight')
    .innerJoin('school', 'school.id', 'group_weight.school_id')
    .select(['school.code', 'group_code', 'class_base', 'pupil_base', 'eligible', 'tested'])
    .where('weighting_id', '=', weightingId)
    .execute();
  return rows.map((row) => ({
    school: row.code,
    group: row.group_code,
    classBase: row.class_base,
    pupilBase: row.pupil_base,
    eligible: row.eligible,
    tested: row.tested,
  }));
}

/** The columns of the replicates for the groups of pupils, in their order. */
function columnsOf(
  { draw, frame, ...record }: ParticipationRecord,
  groups: readonly WeightedGroup[],
  settings: WeightSettings,
): Result<ReplicateColumns> {
  const tested = new Set(groups.flatMap((group) => (group.tested > 0 ? [group.school] : [])));
  const stateOf = (code: string): SchoolState => {
    const state = record.records.get(code)?.state ?? 'awaiting';
    return tested.has(code) ? 'tested' : state === 'tested' ? 'agreed' : state;
  };
  const { places, placeOf } = holdPlaces(draw, frame, settings.pupils, stateOf);
  const schools = groups.map(({ school }) => school);
  const { margins } = frameMargins([...frame.values()], settings.pupils, settings.rakeTo, schools);
  const sample = { schools: draw.schools, places, placeOf, groups, margins };
  const made = replicateColumns(sample, settings);
  return made.ok ? { ...made, warnings: [] } : made;
}
