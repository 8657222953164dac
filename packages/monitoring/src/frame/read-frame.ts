import { gunzipSync } from 'node:zlib';
import type { Coverage, ExclusionRule } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import type { PageRequest } from '../page.ts';
import { selectRound } from '../rounds/find-round.ts';

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
  frozenAt: string;
  frozenBy: string;
}

async function selectFrame(context: Context, roundCode: string) {
  const round = await selectRound(context, roundCode);
  const frame = await context.db
    .selectFrom('frame')
    .selectAll()
    .where('round_id', '=', round.id)
    .executeTakeFirst();
  if (!frame) throw new NotFound('frame', roundCode);
  return frame;
}

/** What was frozen, by which rules, with what coverage; throws NotFound where nothing is frozen yet. */
export async function readFrame(context: Context, roundCode: string): Promise<FrameSummary> {
  const frame = await selectFrame(context, roundCode);
  const coverage = frame.coverage as unknown as Coverage;
  return {
    hash: frame.hash,
    preset: frame.preset,
    rules: frame.rules as unknown as ExclusionRule[],
    eligible: coverage.schools.eligible,
    excluded: coverage.schools.total - coverage.schools.eligible,
    pupilsEligible: coverage.pupils?.eligible ?? null,
    pupilsTotal: coverage.pupils?.total ?? null,
    byRule: coverage.byRule,
    frozenAt: frame.frozen_at.toISOString(),
    frozenBy: frame.frozen_by,
  };
}

/** The canonical CSV of the frame, byte for byte what its hash was taken of. */
export async function readFrameCsv(context: Context, roundCode: string): Promise<Buffer> {
  return gunzipSync((await selectFrame(context, roundCode)).canonical_csv);
}

/** A page of the schools that rules took out of the frame, by code. */
export async function listExclusions(
  context: Context,
  roundCode: string,
  request: PageRequest & { rule?: string | undefined },
): Promise<{
  total: number;
  page: number;
  pageSize: number;
  schools: { code: string; names: Names; rule: string; allRules: string[] }[];
}> {
  const frame = await selectFrame(context, roundCode);
  const { rows } = await sql<{
    total: number;
    code: string;
    name_kk: string | null;
    name_ru: string | null;
    name_en: string | null;
    rule: string;
    all_rules: string[];
  }>`
    select count(*) over ()::int as total, s.code, s.name_kk, s.name_ru, s.name_en, f.rule, f.all_rules
    from frame_school f join school s on s.id = f.school_id
    where f.frame_id = ${frame.id} and f.rule is not null
      and (${request.rule ?? null}::text is null or ${request.rule ?? null} = any (f.all_rules))
    order by s.code limit ${request.pageSize} offset ${(request.page - 1) * request.pageSize}`.execute(
    context.db,
  );
  return {
    total: rows[0]?.total ?? 0,
    page: request.page,
    pageSize: request.pageSize,
    schools: rows.map((row) => ({
      code: row.code,
      names: namesOf(row, row.code),
      rule: row.rule,
      allRules: row.all_rules,
    })),
  };
}
