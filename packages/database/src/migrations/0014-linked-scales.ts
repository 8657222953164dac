import { type Kysely, sql } from 'kysely';

/** How the scale of a round was linked to that of an earlier one, beside the scale itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table calibration add column link jsonb;
comment on column calibration.link is 'How the scale was linked to that of an earlier round (constants, errors, anchors); null: a scale of its own.';
`)
    .execute(db);
}

/** Takes the column back. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table calibration drop column link').execute(db);
}
