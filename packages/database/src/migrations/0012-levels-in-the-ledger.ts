import { type Kysely, sql } from 'kysely';

/** The ledger of releases tells whether the shares at levels of a shown group were hidden, so that they stay so. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table released_group add column levels boolean;
comment on column released_group.levels is 'Whether the shares at levels are shown, too; null where the figures are hidden, and in releases before this column.';
`)
    .execute(db);
}

/** Takes the column back. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table released_group drop column levels').execute(db);
}
