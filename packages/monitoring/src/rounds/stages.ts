import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** The cycle, in its order. */
export const stageNames = [
  'register',
  'frame',
  'draw',
  'delivery',
  'results',
  'scaling',
  'estimates',
  'reports',
  'follow-up',
] as const;
export type StageName = (typeof stageNames)[number];

/** done; ready = can be done now; waiting = something before it is missing; running; absent = not part of this version. */
export type StageState = 'done' | 'ready' | 'waiting' | 'running' | 'absent';

export interface Stage {
  name: StageName;
  state: StageState;
  figures: { name: string; value: number }[];
}

/** How many of everything a round has; the state of each stage follows from it. */
export interface RoundCounts {
  schools: number;
  regions: number;
  /** Whether the design of the current ceremony is fixed, which comes before the frame. */
  designFixed: boolean;
  eligible: number | null;
  excluded: number | null;
  /** Percent of the target population that is lost, where that is more than the design allows; else null. */
  coverageLost: number | null;
  strata: number | null;
  drawn: number | null;
  testedSchools: number;
  pupils: number;
  items: number;
  calibrations: number;
  flagged: number;
  estimates: number;
  findings: number;
  reports: number;
  running: string[];
}

/** Counts what a round has, in one question to the database. */
export async function countRound({ db }: Context, roundId: number): Promise<RoundCounts> {
  const { rows } = await sql<RoundCounts>`
    select
      (select count(*)::int from school where register_id = r.register_id) as schools,
      (select count(*)::int from area where register_id = r.register_id and level = 'region') as regions,
      exists (select from fixed_design d join current_ceremony c on c.id = d.ceremony_id where c.round_id = r.id) as "designFixed",
      f.eligible, f.excluded,
      (select round((100 * share)::numeric, 1)::double precision
        from (select (coverage #> '{target}') as target from current_frame where round_id = r.id) c,
          lateral (select 1 - (target #>> '{pupils,eligible}')::double precision / nullif((target #>> '{pupils,total}')::double precision, 0) as share) l
        where share > (target ->> 'lossAlarm')::double precision) as "coverageLost",
      (select jsonb_array_length(strata) from current_draw where round_id = r.id) as strata,
      (select count(*)::int from draw_school s join current_draw d on d.id = s.draw_id where d.round_id = r.id having count(*) > 0) as drawn,
      a.schools as "testedSchools", a.pupils,
      (select count(*)::int from item i join test t on t.id = i.test_id where t.round_id = r.id) as items,
      (select count(*)::int from calibration c join test t on t.id = c.test_id where t.round_id = r.id) as calibrations,
      (select count(*)::int from item_statistic s join item i on i.id = s.item_id join test t on t.id = i.test_id
        where t.round_id = r.id and s.flags <> '{}') as flagged,
      (select count(*)::int from estimate where round_id = r.id) as estimates,
      (select count(*)::int from school_findings where round_id = r.id) as findings,
      (select count(*)::int from report p join school_findings g on g.id = p.findings_id where g.round_id = r.id) as reports,
      coalesce((select array_agg(kind) from work where round_id = r.id and state in ('waiting', 'running')), '{}') as running
    from round r
      left join lateral (select count(*) filter (where s.rule is null)::int as eligible, count(*) filter (where s.rule is not null)::int as excluded
        from frame_school s join current_frame f on f.id = s.frame_id where f.round_id = r.id having count(*) > 0) f on true
      cross join lateral (select count(*)::int as pupils, count(distinct school_id)::int as schools from answer_sheet where round_id = r.id) a
    where r.id = ${roundId}`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error(`round ${roundId} is gone`);
  return counts;
}

/** The stages of a round with state and figures, from its counts alone. */
export function stagesOf(counts: RoundCounts): Stage[] {
  const figures = (of: Record<string, number | null>) =>
    Object.entries(of).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  const stage = (
    name: StageName,
    done: boolean,
    ready: boolean,
    of: Record<string, number | null>,
  ): Stage => ({
    name,
    state: counts.running.includes(name) ? 'running' : done ? 'done' : ready ? 'ready' : 'waiting',
    figures: figures(of),
  });
  return [
    stage('register', counts.schools > 0, true, { schools: counts.schools, regions: counts.regions }),
    stage('frame', counts.eligible !== null, counts.designFixed, {
      eligible: counts.eligible,
      excluded: counts.excluded,
      coverageLost: counts.coverageLost,
    }),
    stage('draw', counts.drawn !== null, counts.schools > 0, {
      strata: counts.strata,
      drawn: counts.drawn,
    }),
    { name: 'delivery', state: 'absent', figures: [] },
    stage('results', counts.pupils > 0, counts.schools > 0, {
      testedSchools: counts.pupils > 0 ? counts.testedSchools : null,
      pupils: counts.pupils > 0 ? counts.pupils : null,
      items: counts.pupils > 0 ? counts.items : null,
    }),
    stage('scaling', counts.calibrations > 0, counts.pupils > 0, {
      calibrations: counts.calibrations || null,
      flagged: counts.calibrations > 0 ? counts.flagged : null,
    }),
    stage('estimates', counts.estimates > 0, counts.calibrations > 0, {
      estimates: counts.estimates || null,
    }),
    stage('reports', counts.findings > 0, counts.estimates > 0, {
      findings: counts.findings || null,
      reports: counts.findings > 0 ? counts.reports : null,
    }),
    { name: 'follow-up', state: 'absent', figures: [] },
  ];
}

/** The last stage of the cycle that is done. */
export async function furthestStage(context: Context, roundId: number): Promise<StageName> {
  const stages = stagesOf(await countRound(context, roundId));
  return stages.findLast((stage) => stage.state === 'done')?.name ?? 'register';
}
