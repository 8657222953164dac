import { type Kysely, sql } from 'kysely';

/**
 * The register of issued reports: what each version says and the bytes of its documents, kept for ever under public codes, so that anyone
 * can ask whether a file is genuine; and the steps by which the reports of a territory are reviewed and released.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table release_step (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  area_code text not null,
  step text not null check (step in ('reviewed', 'released')),
  prepared_at timestamptz not null,
  schools integer not null,
  note text not null default '',
  done_at timestamptz not null default now(),
  done_by text not null
);
comment on column release_step.prepared_at is 'When the findings were made that the step is about: findings made anew are to be reviewed again.';
create index release_step_area on release_step (round_id, area_code, id);
create trigger release_step_immutable before update or delete on release_step for each row execute function refuse_change();
create trigger release_step_kept before truncate on release_step for each statement execute function refuse_change();

create table issued_findings (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  school_code text not null,
  number text not null,
  version integer not null,
  findings jsonb not null,
  issued_at timestamptz not null default now(),
  issued_by text not null,
  unique (number, version)
);
comment on table issued_findings is 'What each issued version of a school report says; the latest of a number is in force.';
create index issued_findings_school on issued_findings (round_id, school_code, version);
create trigger issued_findings_immutable before update or delete on issued_findings for each row execute function refuse_change();
create trigger issued_findings_kept before truncate on issued_findings for each statement execute function refuse_change();

create table issued_report (
  findings_id integer not null references issued_findings,
  language text not null check (language in ('kk', 'ru', 'en')),
  sha256 text not null,
  pdf bytea not null,
  primary key (findings_id, language)
);
comment on table issued_report is 'The documents of an issued version, byte by byte as they were given out.';
create index issued_report_hash on issued_report (sha256);
create trigger issued_report_immutable before update or delete on issued_report for each row execute function refuse_change();
create trigger issued_report_kept before truncate on issued_report for each statement execute function refuse_change();
`)
    .execute(db);
}

/** Takes the tables back, for an installation without issued reports only. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table issued_report, issued_findings, release_step;').execute(db);
}
