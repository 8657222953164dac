import type { Language } from '@sapa/language';
import type { ApprovalList, ApprovedSchool, NamedSchool } from '@sapa/reports';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { readDraw } from '../draw/read-draw.ts';
import { namesOf } from '../names.ts';
import { regionNames } from '../register/region-names.ts';
import { selectRound } from '../rounds/find-round.ts';
import { runInThread } from '../thread-pool.ts';
import type { ListToRender } from './approval-list.thread.ts';
import type { CeremonyPath } from './find-ceremony.ts';
import { readCeremony } from './read-ceremony.ts';
import { stratumWords } from './stratum-words.ts';

/** The list of drawn schools as an annex to an order, in a language: a PDF or a workbook; throws NotFound where nothing is drawn yet. */
export async function writeApprovalList(
  context: Context,
  path: CeremonyPath,
  { language, format }: { language: Language; format: 'pdf' | 'xlsx' },
): Promise<Uint8Array> {
  const input: ListToRender = { list: await approvalList(context, path), language, format };
  return runInThread(new URL('./approval-list.thread.ts', import.meta.url), input);
}

async function approvalList(context: Context, path: CeremonyPath): Promise<ApprovalList> {
  const { draw } = await readDraw(context, path);
  const round = await selectRound(context, path.round);
  const { ceremony, approval } = await readCeremony(context, path);
  const schools = await placedSchools(context, round.register_id);
  const strata = stratumWords(draw, await regionNames(context, round.register_id));
  return {
    round: namesOf(round, round.code),
    isDemo: round.is_demo,
    ceremony,
    frameHash: draw.frameHash,
    seed: draw.seed,
    eligible: draw.eligible,
    schools: draw.schools.map(({ code, stratum, order, replacements }) => ({
      ...placeOf(schools, code),
      stratum: strata.get(stratum) ?? { kk: stratum, ru: stratum, en: stratum },
      order,
      replacements: replacements.map((replacement) => placeOf(schools, replacement)),
    })),
    order: approval ? { body: approval.body, number: approval.orderNumber, date: approval.orderDate } : null,
  };
}

type Placed = NamedSchool & Pick<ApprovedSchool, 'region' | 'district'>;

function placeOf(schools: ReadonlyMap<string, Placed>, code: string): Placed {
  const found = schools.get(code);
  if (found) return found;
  // A school that has left the register since is still drawn: its code is what is left of it.
  const names = { kk: code, ru: code, en: code };
  const nowhere = { kk: '–', ru: '–', en: '–' };
  return { code, names, region: nowhere, district: null };
}

interface PlaceRow {
  code: string;
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
  level: string;
  area: { name_kk: string; name_ru: string; name_en: string };
  region: { name_kk: string; name_ru: string; name_en: string } | null;
}

/** Every school of a register with the names of its region and district. */
async function placedSchools({ db }: Context, registerId: number): Promise<Map<string, Placed>> {
  const { rows } = await sql<PlaceRow>`
    select s.code, s.name_kk, s.name_ru, s.name_en, a.level, to_jsonb(a) as area, to_jsonb(r) as region
    from school s join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
    where s.register_id = ${registerId}`.execute(db);
  return new Map(
    rows.map((row) => [
      row.code,
      {
        code: row.code,
        names: namesOf(row, row.code),
        region: namesOf(row.region ?? row.area, '–'),
        district: row.level === 'district' ? namesOf(row.area, '–') : null,
      },
    ]),
  );
}
