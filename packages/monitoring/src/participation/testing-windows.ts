import type { School } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { sql } from 'kysely';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { areaCodeOf } from '../register/areas.ts';
import { lockRound, selectRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { dayOf } from './read-entries.ts';
import { keptReason } from './reasons.ts';

/** When is tested: days of the calendar, both counted in. */
export interface Days {
  opens: string;
  closes: string;
}

/** The window of a round (no area), or the one that a region or district has instead. */
export interface TestingWindow extends Days {
  /** Public code of the region or district; null = the whole round. */
  area: string | null;
  names: Names | null;
  reason: string | null;
  at: string;
  who: string;
}

/** The windows that hold in a round, that of the round first, then by code of the area. */
export async function loadWindows({ db }: Context, roundId: number): Promise<TestingWindow[]> {
  const { rows } = await sql<{
    area: string | null;
    name_kk: string | null;
    name_ru: string | null;
    name_en: string | null;
    opens: string;
    closes: string;
    reason: string | null;
    at: Date;
    who: string;
  }>`
    select * from (
      select distinct on (w.area_id) a.code as area, a.name_kk, a.name_ru, a.name_en, w.opens::text, w.closes::text, w.reason, w.at, w.who
      from testing_window w left join area a on a.id = w.area_id
      where w.round_id = ${roundId} order by w.area_id, w.id desc) last
    where opens is not null order by area nulls first`.execute(db);
  return rows.map(({ name_kk, name_ru, name_en, at, ...window }) => ({
    ...window,
    at: at.toISOString(),
    names: window.area === null ? null : namesOf({ name_kk, name_ru, name_en }, window.area),
  }));
}

/** The windows of a round; throws NotFound where there is no such round. */
export async function listTestingWindows(context: Context, roundCode: string): Promise<TestingWindow[]> {
  const round = await selectRound(context, roundCode);
  return loadWindows(context, round.id);
}

/** The window of a school: that of its district, else of its region, else of the round; null where none was set. */
export function windowOf(windows: readonly TestingWindow[], school: School): Days | null {
  const district = areaCodeOf(school, '', new Map());
  const region = String(school.region ?? '');
  const found =
    windows.find(({ area }) => area === district || (area !== null && area === school.district)) ??
    windows.find(({ area }) => area === region) ??
    windows.find(({ area }) => area === null);
  return found ? { opens: found.opens, closes: found.closes } : null;
}

export interface WindowToSet {
  round: string;
  /** Public code of a region or district; null = the whole round. */
  area: string | null;
  /** null: the area's own window is withdrawn. */
  days: Days | null;
  reason: string | null;
}

/** Sets when is tested in a round, or otherwise in one of its regions or districts, for which a reason is needed; earlier windows stay on record. */
export async function setTestingWindow(
  context: Context,
  input: WindowToSet,
): Promise<Result<{ windows: number }>> {
  const problems = problemsOf(input);
  if (problems.length > 0) return { ok: false, problems };
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const area = input.area === null ? null : await selectArea(inner, round.register_id, input.area);
    await inner.db
      .insertInto('testing_window')
      .values({
        round_id: round.id,
        area_id: area,
        opens: input.days?.opens ?? null,
        closes: input.days?.closes ?? null,
        reason: keptReason(input.reason?.trim() ?? '') || null,
        at: inner.now(),
        who: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'participation.window',
      subject: round.code,
      roundId: round.id,
      details: { area: input.area, ...(input.days ?? { withdrawn: true }) },
    });
    return { ok: true, value: { windows: (await loadWindows(inner, round.id)).length }, warnings: [] };
  });
}

function problemsOf({ area, days, reason }: WindowToSet): Problem[] {
  const problems: Problem[] = [];
  for (const part of ['opens', 'closes'] as const)
    if (days && dayOf(days[part]) === null)
      problems.push({ code: 'not-a-date', place: { path: `/days/${part}` }, received: days[part] });
  if (problems.length === 0 && days && days.closes < days.opens)
    problems.push({
      code: 'window-ends-before-it-begins',
      place: { path: '/days/closes' },
      received: days.closes,
      expected: `≥ ${days.opens}`,
    });
  if (area !== null && !reason?.trim())
    problems.push({ code: 'reason-missing', place: { path: '/reason' }, received: '' });
  return problems;
}

async function selectArea({ db }: Context, registerId: number, code: string): Promise<number> {
  const area = await db
    .selectFrom('area')
    .select('id')
    .where('register_id', '=', registerId)
    .where('code', '=', code)
    .where('level', '<>', 'nation')
    .executeTakeFirst();
  if (!area) throw new NotFound('area', code);
  return area.id;
}
