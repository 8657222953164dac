import { type Kysely, sql } from 'kysely';

/** What the results of a round may be used for: those of a monitoring must not rate schools or teachers. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table round add column purpose text not null default 'monitoring' check (purpose in ('monitoring', 'assessment'));
comment on column round.purpose is 'monitoring: no table that rates schools or teachers can be made; assessment: the procedure is meant to compare them.';
`)
    .execute(db);
}

/** Takes the column back. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table round drop column purpose').execute(db);
}
