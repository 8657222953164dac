import { gunzipSync } from 'node:zlib';
import {
  type Coverage,
  type CoverageLoss,
  coverageLoss,
  type ExclusionRule,
  type TargetCoverage,
} from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import type { PageRequest } from '../page.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ListedSchool, readSchoolPage, type SchoolPage } from '../school-page.ts';

/** The frozen frame of a round in short. */
export interface FrameSummary {
  hash: string;
  preset: string | null;
  rules: ExclusionRule[];
  eligible: number;
  excluded: number;
  pupilsEligible: number | null;
  pupilsTotal: number | null;
  byRule: Coverage['byRule'];
  /** The target population and what of it is lost; null where the design states none. */
  target: (TargetCoverage & { lost: CoverageLoss }) | null;
  frozenAt: string;
  frozenBy: string;
}

async function selectFrame(context: Context, roundCode: string) {
  const round = await selectRound(context, roundCode);
  const frame = await context.db
    .selectFrom('current_frame')
    .selectAll()
    .where('round_id', '=', round.id)
    .executeTakeFirst();
  if (!frame) throw new NotFound('frame', roundCode);
  return frame;
}

/** What was frozen, by which rules, with what coverage; throws NotFound where nothing is frozen yet. */
export async function readFrame(context: Context, roundCode: string): Promise<FrameSummary> {
  const frame = await selectFrame(context, roundCode);
  const coverage = frame.coverage;
  return {
    hash: frame.hash,
    preset: frame.preset,
    rules: frame.rules,
    eligible: coverage.schools.eligible,
    excluded: coverage.schools.total - coverage.schools.eligible,
    pupilsEligible: coverage.pupils?.eligible ?? null,
    pupilsTotal: coverage.pupils?.total ?? null,
    byRule: coverage.byRule,
    target: coverage.target ? { ...coverage.target, lost: coverageLoss(coverage.target) } : null,
    frozenAt: frame.frozen_at.toISOString(),
    frozenBy: frame.frozen_by,
  };
}

/** The canonical CSV of the frame, byte for byte what its hash was taken of. */
export async function readFrameCsv(context: Context, roundCode: string): Promise<Buffer> {
  return gunzipSync((await selectFrame(context, roundCode)).canonical_csv);
}

/** Why a school is out of the frame. */
export interface ExclusionFields {
  /** The first rule that took it out. */
  rule: string;
  allRules: string[];
}

/** A page of the schools that rules (or one `rule`) took out of the frame, by code; throws NotFound where nothing is frozen yet. */
export async function listExclusions(
  context: Context,
  roundCode: string,
  { rule = null, ...request }: PageRequest & { rule?: string | null | undefined },
): Promise<SchoolPage<ListedSchool & ExclusionFields>> {
  const frame = await selectFrame(context, roundCode);
  return readSchoolPage<ExclusionFields>(context, request, {
    from: sql`frame_school f join school s on s.id = f.school_id`,
    where: sql`f.frame_id = ${frame.id} and f.rule is not null
      and (${rule}::text is null or ${rule} = any (f.all_rules))`,
    columns: sql`f.rule, f.all_rules as "allRules"`,
    orderBy: sql`s.code`,
  });
}
