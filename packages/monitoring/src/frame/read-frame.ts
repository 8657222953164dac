import { gunzipSync } from 'node:zlib';
import {
  type Coverage,
  type CoverageLoss,
  coverageLoss,
  type ExclusionRule,
  type TargetCoverage,
} from '@sapa/sampling';
import { sql } from 'kysely';
import { type CeremonyPath, selectCeremony } from '../ceremony/find-ceremony.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import type { PageRequest } from '../page.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ListedSchool, readSchoolPage, type SchoolPage } from '../school-page.ts';
import { frameSchools } from './frame-schools.ts';
import { registerCsv } from './register-csv.ts';

/** The frozen frame of a ceremony in short. */
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

async function selectFrame(context: Context, path: CeremonyPath) {
  const { id } = await selectCeremony(context, path);
  const frame = await context.db
    .selectFrom('frame')
    .selectAll()
    .where('ceremony_id', '=', id)
    .executeTakeFirst();
  if (!frame) throw new NotFound('frame', path.round);
  return frame;
}

/** What was frozen, by which rules, with what coverage; throws NotFound where nothing is frozen yet. */
export async function readFrame(context: Context, path: CeremonyPath): Promise<FrameSummary> {
  const frame = await selectFrame(context, path);
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
export async function readFrameCsv(context: Context, path: CeremonyPath): Promise<Buffer> {
  return gunzipSync((await selectFrame(context, path)).canonical_csv);
}

/** The register in canonical CSV as it was when the frame was frozen: from it anyone can repeat frame and draw. */
export async function readKeptRegister(context: Context, path: CeremonyPath): Promise<string> {
  const { register_csv } = await selectFrame(context, path);
  if (register_csv) return gunzipSync(register_csv).toString('utf8');
  // A frame that an earlier version froze kept none: the register of today has to do.
  const round = await selectRound(context, path.round);
  return registerCsv((await frameSchools(context, round)).schools);
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
  path: CeremonyPath,
  { rule = null, ...request }: PageRequest & { rule?: string | null | undefined },
): Promise<SchoolPage<ListedSchool & ExclusionFields>> {
  const frame = await selectFrame(context, path);
  return readSchoolPage<ExclusionFields>(context, request, {
    from: sql`frame_school f join school s on s.id = f.school_id`,
    where: sql`f.frame_id = ${frame.id} and f.rule is not null
      and (${rule}::text is null or ${rule} = any (f.all_rules))`,
    columns: sql`f.rule, f.all_rules as "allRules"`,
    orderBy: sql`s.code`,
  });
}
