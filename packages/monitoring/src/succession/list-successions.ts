import type { SuccessionKind } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { containing, folded, type PageRequest } from '../page.ts';
import { selectRegister } from '../rounds/find-round.ts';

/** A table of succession in force that leads to a register. */
export interface SuccessionSummary {
  earlierRegister: string;
  fileName: string;
  links: number;
  recordedAt: string;
  recordedBy: string;
}

/** One link of such a table. */
export interface ListedLink {
  earlierRegister: string;
  from: string;
  fromNames: Names;
  to: string | null;
  toNames: Names | null;
  kind: SuccessionKind;
  happenedOn: string | null;
  basis: string | null;
}

/** The tables that lead to a register, and a page of their links. */
export interface SuccessionPage {
  tables: SuccessionSummary[];
  total: number;
  page: number;
  pageSize: number;
  links: ListedLink[];
}

interface NameColumns {
  name_kk: string | null;
  name_ru: string | null;
  name_en: string | null;
}

type LinkRow = Omit<ListedLink, 'fromNames' | 'toNames'> & { fromRow: NameColumns; toRow: NameColumns };

/** The tables of succession that lead to a register, and a page of their links; throws NotFound. */
export async function listSuccessions(
  context: Context,
  registerCode: string,
  { page, pageSize, search }: Omit<PageRequest, 'region'>,
): Promise<SuccessionPage> {
  const register = await selectRegister(context, registerCode);
  const pattern = search ? containing(search) : null;
  const searched = ['l.from_code', 'l.to_code', 'f.name_kk', 'f.name_ru', 't.name_kk', 't.name_ru'].map(
    (column) => sql`${folded(sql.ref(column))} like ${pattern}`,
  );
  const found = sql`
    from current_succession c join register e on e.id = c.earlier_register_id
      join succession_link l on l.succession_id = c.id
      left join school f on f.register_id = e.id and f.code = l.from_code
      left join school t on t.register_id = c.register_id and t.code = l.to_code
    where c.register_id = ${register.id} and (${pattern}::text is null or ${sql.join(searched, sql` or `)})`;
  const count = await sql<{ total: number }>`select count(*)::int as total ${found}`.execute(context.db);
  const { rows } = await sql<LinkRow>`
    select e.code as "earlierRegister", l.from_code as "from", l.to_code as "to", l.kind, l.happened_on as "happenedOn", l.basis,
      json_build_object('name_kk', f.name_kk, 'name_ru', f.name_ru, 'name_en', f.name_en) as "fromRow",
      json_build_object('name_kk', t.name_kk, 'name_ru', t.name_ru, 'name_en', t.name_en) as "toRow"
    ${found} order by c.id, l.position limit ${pageSize} offset ${(page - 1) * pageSize}`.execute(context.db);
  const links = rows.map(({ fromRow, toRow, ...link }) => ({
    ...link,
    fromNames: namesOf(fromRow, link.from),
    toNames: link.to === null ? null : namesOf(toRow, link.to),
  }));
  return {
    tables: await selectTables(context, register.id),
    total: count.rows[0]?.total ?? 0,
    page,
    pageSize,
    links,
  };
}

async function selectTables({ db }: Context, registerId: number): Promise<SuccessionSummary[]> {
  const { rows } = await sql<Omit<SuccessionSummary, 'recordedAt'> & { recordedAt: Date }>`
    select e.code as "earlierRegister", c.file_name as "fileName", c.recorded_at as "recordedAt", c.recorded_by as "recordedBy",
      (select count(*)::int from succession_link where succession_id = c.id) as links
    from current_succession c join register e on e.id = c.earlier_register_id
    where c.register_id = ${registerId} order by c.id`.execute(db);
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
}
