import type { CeremonyState } from '@sapa/sampling';
import { sql } from 'kysely';
import { readCeremony } from '../ceremony/read-ceremony.ts';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { selectRound } from './find-round.ts';
import { type RoundSummary, summarizeRound } from './list-rounds.ts';
import { countRound, type Stage, stagesOf } from './stages.ts';

export interface RoundTest {
  code: string;
  grade: number | null;
  names: Names;
  ownStructure: boolean;
  domains: string[];
  items: number;
  pupils: number;
}

export interface RoundDescription extends RoundSummary {
  /** The current ceremony. */
  ceremony: { number: number; state: CeremonyState };
  stages: Stage[];
  tests: RoundTest[];
}

/** A round with its stages and tests: what its page shows. */
export async function describeRound(context: Context, code: string): Promise<RoundDescription> {
  const round = await selectRound(context, code);
  const [{ ceremony: number, state }, summary, counts, tests] = await Promise.all([
    readCeremony(context, { round: code }),
    summarizeRound(context, code),
    countRound(context, round.id),
    testsOf(context, round.id),
  ]);
  return { ...summary, ceremony: { number, state }, stages: stagesOf(counts), tests };
}

async function testsOf({ db }: Context, roundId: number): Promise<RoundTest[]> {
  const { rows } = await sql<{
    code: string;
    grade: number | null;
    own_structure: boolean;
    name_kk: string;
    name_ru: string;
    name_en: string;
    domains: string[];
    items: number;
    pupils: number;
  }>`
    select t.code, t.grade, t.own_structure, t.name_kk, t.name_ru, t.name_en,
           coalesce((select array_agg(domain order by first)
                     from (select domain, min(position) as first from item where test_id = t.id group by domain) d), '{}') as domains,
           (select count(*)::int from item where test_id = t.id) as items,
           (select count(*)::int from answer_sheet where test_id = t.id) as pupils
    from test t
    where t.round_id = ${roundId} order by t.grade nulls first, t.code`.execute(db);
  return rows.map((row) => ({
    code: row.code,
    grade: row.grade,
    names: namesOf(row, row.code),
    ownStructure: row.own_structure,
    domains: row.domains,
    items: row.items,
    pupils: row.pupils,
  }));
}
