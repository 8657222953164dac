import { type Kysely, sql } from 'kysely';

/**
 * Estimates that are refreshed only where something has changed, the kind of each interval, and the ledger of what releases told of
 * groups of pupils. The ledger is a record: it cannot be changed, or hidden pupils could be computed from two releases.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
alter table estimate add column interval_kind text not null default 'school' check (interval_kind in ('own-pupils', 'all-pupils', 'school'));
alter table estimate alter column interval_kind drop default;
comment on column estimate.interval_kind is 'What the interval is about: the pupils tested, all pupils of the year, or schools as they work, of which these pupils are one cohort.';

create table estimate_source (
  test_id integer not null references test on delete cascade,
  domain text not null,
  area_level text not null,
  area_code text not null,
  fingerprint text not null,
  primary key (test_id, domain, area_level, area_code)
);
comment on column estimate_source.fingerprint is 'SHA-256 (base64) of all that the figures of the area are made of: while it stays, so do they.';

create table estimate_release (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  findings jsonb not null,
  made_at timestamptz not null default now(),
  made_by text not null
);
comment on column estimate_release.findings is 'How often this release gives away hidden pupils together with earlier ones, by code.';
create index estimate_release_round on estimate_release (round_id);
create trigger estimate_release_immutable before update or delete on estimate_release for each row execute function refuse_change();
create trigger estimate_release_kept before truncate on estimate_release for each statement execute function refuse_change();

create table released_group (
  release_id integer not null references estimate_release,
  test_code text not null,
  domain text not null,
  area_level text not null,
  area_code text not null,
  group_by text not null,
  group_value text not null,
  pupils integer not null,
  reason text,
  primary key (release_id, test_code, domain, area_level, area_code, group_by, group_value)
);
comment on table released_group is 'What a release tells of a group where that is not what the release before told; reason null = its figures are shown.';
create trigger released_group_immutable before update or delete on released_group for each row execute function refuse_change();
create trigger released_group_kept before truncate on released_group for each statement execute function refuse_change();
create trigger released_group_complete after insert on released_group referencing new table as added for each statement execute function refuse_late_rows('estimate_release', 'release_id');
`)
    .execute(db);
}

/** Takes the ledger back, for an installation without releases only. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
drop table released_group, estimate_release, estimate_source;
alter table estimate drop column interval_kind;
`)
    .execute(db);
}
