import { type Kysely, sql } from 'kysely';

/** A column as the catalogue of the database knows it. */
export interface ColumnDescription {
  readonly name: string;
  /** SQL type, for example `integer`, `text[]`, `timestamp with time zone`. */
  readonly type: string;
  readonly nullable: boolean;
  /** always = the database gives it, default = the database gives it where none is given. */
  readonly given: 'always' | 'default' | 'never';
  readonly defaultText: string | null;
  readonly comment: string | null;
}

/** A table or view of the schema `public` with its rules. A column of a view is nullable where the column of that name beneath it is. */
export interface TableDescription {
  readonly name: string;
  readonly comment: string | null;
  readonly columns: readonly ColumnDescription[];
  /** Definitions of keys, checks and references, as SQL. */
  readonly constraints: readonly string[];
  /** Definitions of the indexes that no constraint makes. */
  readonly indexes: readonly string[];
  readonly triggers: readonly string[];
  /** Definitions of row-security policies. */
  readonly policies: readonly string[];
}

/** The tables and views of the schema `public`, by name, without the migrator's own. */
export async function readSchema<T>(db: Kysely<T>): Promise<TableDescription[]> {
  const { rows } = await sql<TableDescription>`
    select relation.relname as name, obj_description(relation.oid) as comment,
      (select json_agg(json_build_object(
         'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', not a.attnotnull and not exists (
           select from information_schema.view_column_usage u join pg_attribute b
             on b.attrelid = format('%I.%I', u.table_schema, u.table_name)::regclass and b.attname = u.column_name
           where u.view_schema = 'public' and u.view_name = relation.relname and u.column_name = a.attname and b.attnotnull),
         'given', case when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
                       when a.attidentity = 'd' or d.oid is not null then 'default' else 'never' end,
         'defaultText', pg_get_expr(d.adbin, d.adrelid), 'comment', col_description(relation.oid, a.attnum)
       ) order by a.attnum)
       from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       where a.attrelid = relation.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select json_agg(pg_get_constraintdef(c.oid) order by c.contype, c.conname)
       from pg_constraint c where c.conrelid = relation.oid and c.contype <> 'n'), '[]') as constraints,
      coalesce((select json_agg(pg_get_indexdef(i.indexrelid) order by i.indexrelid::regclass::text)
       from pg_index i where i.indrelid = relation.oid
         and not exists (select from pg_constraint c where c.conindid = i.indexrelid)), '[]') as indexes,
      coalesce((select json_agg(pg_get_triggerdef(t.oid) order by t.tgname)
       from pg_trigger t where t.tgrelid = relation.oid and not t.tgisinternal), '[]') as triggers,
      coalesce((select json_agg(p.policyname || ': ' || p.cmd || ' using ' || coalesce(p.qual, '') order by p.policyname)
       from pg_policies p where p.schemaname = 'public' and p.tablename = relation.relname), '[]') as policies
    from pg_class relation join pg_namespace n on n.oid = relation.relnamespace
    where n.nspname = 'public' and relation.relkind in ('r', 'p', 'v') and relation.relname not like 'kysely_%'
    order by relation.relname collate "C"`.execute(db);
  return rows;
}
