import type { Language } from '@sapa/language';
import type { PublishedTable } from '@sapa/sampling';
import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import type { schoolColumns } from '../register/school-columns.ts';
import { selectRound } from '../rounds/find-round.ts';
import { editableColumns } from './editable-columns.ts';
import { cellWord, headOf, ownColumns } from './list-words.ts';

/** Which schools a check list is for; nothing = all. */
export interface CheckListPart {
  /** Public code of a region or a district. */
  area?: string | undefined;
}

interface AreaNames {
  code: string;
  name_kk: string;
  name_ru: string;
  name_en: string;
}

type Row = Record<(typeof schoolColumns)[number], string | number | boolean | null> & {
  code: string;
  state: string | null;
  region_area: AreaNames | null;
  district_area: AreaNames | null;
};

/**
 * The check list of a round as a table in the reader's language: a row a school with its data as they stand, and empty cells to confirm them
 * or to give the reason of a correction. Sent back filled in, it is read by `takeCheckList`, whatever its language.
 */
export async function readCheckList(
  context: Context,
  roundCode: string,
  { language, area }: CheckListPart & { language: Language },
): Promise<PublishedTable> {
  const round = await selectRound(context, roundCode);
  const rows = await selectRows(context, round, area);
  const columns = ['code', 'region', 'district', ...editableColumns, ...ownColumns];
  const place = (known: AreaNames | null, code: string) =>
    known ? nameIn(language, namesOf(known, code)) : null;
  return {
    columns: columns.map((column) => headOf(language, column)),
    rows: rows.map((row) => [
      row.code,
      place(row.region_area, row.region_area?.code ?? ''),
      place(row.district_area, row.district_area?.code ?? ''),
      ...editableColumns.map((column) => cellWord(language, row[column])),
      null,
      null,
    ]),
  };
}

function nameIn(language: Language, names: Names): string {
  return names[language];
}

async function selectRows(
  { db }: Context,
  round: { id: number; register_id: number },
  area: string | undefined,
): Promise<Row[]> {
  const inArea: RawBuilder<unknown> =
    area === undefined
      ? sql`true`
      : sql`a.path <@ (select path from area where register_id = ${round.register_id} and code = ${area})`;
  const { rows } = await sql<Row>`
    select s.*, to_jsonb(r) as region_area, case when a.level = 'district' then to_jsonb(a) end as district_area
    from school s join area a on a.id = s.area_id
      left join area r on r.register_id = s.register_id and r.level = 'region' and r.path @> a.path
    where s.register_id = ${round.register_id} and ${inArea} order by s.code collate "C"`.execute(db);
  return rows;
}
