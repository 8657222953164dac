import { type Kysely, sql } from 'kysely';

/**
 * The first schema: register, round, frame, draw, answers, scaling, estimates, reports, and the records of who did what.
 * Public codes leave the system, the integer keys never do. What a person decided (frame, draw) is immutable:
 * a trigger refuses every change of such a row, every later row of such a record, and emptying its table; a correction is a new record.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create extension if not exists ltree;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is an immutable record', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- The rows of a record (its schools) come in the transaction that makes it, none later. tg_argv: table of the record, column of its id.
create function refuse_late_rows() returns trigger language plpgsql as $$
declare
  late boolean;
begin
  execute format(
    'select exists (select from added join %I record on record.id = added.%I where record.xmin <> pg_current_xact_id()::xid)',
    tg_argv[0], tg_argv[1]) into late;
  if late then
    raise exception '% is an immutable record', tg_table_name using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create table register (
  id integer generated always as identity primary key,
  code text not null unique,
  name_kk text not null,
  name_ru text not null,
  name_en text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  created_by text not null
);
comment on table register is 'A register of schools of one education system; rounds draw from it.';

create table area (
  id integer generated always as identity primary key,
  register_id integer not null references register on delete cascade,
  code text not null,
  level text not null check (level in ('nation', 'region', 'district')),
  path ltree not null,
  name_kk text not null,
  name_ru text not null,
  name_en text not null,
  unique (register_id, code),
  unique (register_id, path)
);
comment on table area is 'The tree of territory: nation › region › district. path = ids of the ancestors and of itself.';
create index area_path on area using gist (path);

create table school (
  id integer generated always as identity primary key,
  register_id integer not null references register on delete cascade,
  area_id integer not null references area,
  code text not null,
  name_kk text,
  name_ru text,
  name_en text,
  region text,
  district text,
  territory text,
  kind text,
  language text,
  ownership text,
  subordination text,
  evening boolean,
  enrolment integer,
  grade4 integer,
  grade9 integer,
  internet_mbps double precision,
  computer_places integer,
  participated_last_year boolean,
  extra jsonb not null default '{}',
  unique (register_id, code)
);
comment on column school.area_id is 'The smallest area known: district, else region, else nation.';
comment on column school.extra is 'Columns of the imported file beyond the canonical ones.';
create index school_area on school (area_id);

create table upload (
  id uuid primary key default gen_random_uuid(),
  file_name text not null,
  content bytea not null,
  created_at timestamptz not null default now(),
  created_by text not null
);
comment on table upload is 'A file as it came, kept until it is imported or a day has passed.';

create table round (
  id integer generated always as identity primary key,
  register_id integer not null references register,
  code text not null unique,
  name_kk text not null,
  name_ru text not null,
  name_en text not null,
  year integer not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  created_by text not null
);

create table frame (
  id integer generated always as identity primary key,
  round_id integer not null unique references round,
  rules jsonb not null,
  preset text,
  hash text not null,
  canonical_csv bytea not null,
  coverage jsonb not null,
  frozen_at timestamptz not null default now(),
  frozen_by text not null
);
comment on column frame.canonical_csv is 'gzip of the canonical CSV; hash is the SHA-256 of the uncompressed bytes.';
create trigger frame_immutable before update or delete on frame for each row execute function refuse_change();
create trigger frame_kept before truncate on frame for each statement execute function refuse_change();

create table frame_school (
  frame_id integer not null references frame,
  school_id integer not null references school,
  rule text,
  all_rules text[] not null default '{}',
  primary key (frame_id, school_id)
);
create trigger frame_school_immutable before update or delete on frame_school for each row execute function refuse_change();
create trigger frame_school_kept before truncate on frame_school for each statement execute function refuse_change();
create trigger frame_school_complete after insert on frame_school referencing new table as added for each statement execute function refuse_late_rows('frame', 'frame_id');
comment on column frame_school.rule is 'The first rule that took the school out; null = eligible.';

create table draw (
  id integer generated always as identity primary key,
  round_id integer not null unique references round,
  frame_id integer not null references frame,
  seed text not null,
  design jsonb not null,
  strata jsonb not null,
  record jsonb not null,
  drawn_at timestamptz not null default now(),
  drawn_by text not null
);
comment on column draw.record is 'draw.json as published: everything needed to repeat the draw.';
create trigger draw_immutable before update or delete on draw for each row execute function refuse_change();
create trigger draw_kept before truncate on draw for each statement execute function refuse_change();

create table draw_school (
  draw_id integer not null references draw,
  school_id integer not null references school,
  stratum text not null,
  ticket text not null,
  inclusion_probability double precision not null,
  base_weight double precision not null,
  draw_order integer not null,
  replacements text[] not null default '{}',
  jk_zone integer not null,
  jk_unit integer not null,
  primary key (draw_id, school_id)
);
create trigger draw_school_immutable before update or delete on draw_school for each row execute function refuse_change();
create trigger draw_school_kept before truncate on draw_school for each statement execute function refuse_change();
create trigger draw_school_complete after insert on draw_school referencing new table as added for each statement execute function refuse_late_rows('draw', 'draw_id');

create table test (
  id integer generated always as identity primary key,
  round_id integer not null references round on delete cascade,
  code text not null,
  grade integer,
  own_structure boolean not null default false,
  name_kk text not null,
  name_ru text not null,
  name_en text not null,
  unique (round_id, code)
);

create table item (
  id integer generated always as identity primary key,
  test_id integer not null references test on delete cascade,
  code text not null,
  position integer not null,
  domain text not null,
  max_score integer not null default 1,
  key text,
  details jsonb not null default '{}',
  unique (test_id, code),
  unique (test_id, position)
);
comment on column item.position is 'Index (0-based) of the byte of this item in answer_sheet.answers and .choices.';
comment on column item.details is 'Objective, content area, cognitive and difficulty level, stem and options in kk and ru.';

create table answer_sheet (
  id integer generated always as identity primary key,
  round_id integer not null references round on delete cascade,
  test_id integer not null references test on delete cascade,
  school_id integer not null references school,
  pupil_code text not null,
  gender text check (gender in ('girl', 'boy')),
  language text,
  weight double precision not null check (weight >= 0),
  jk_zone integer not null,
  jk_unit integer not null,
  covariates jsonb not null default '{}',
  answers bytea not null,
  choices bytea,
  unique (test_id, pupil_code),
  check (octet_length(choices) = octet_length(answers))
);
comment on column answer_sheet.answers is 'One byte an item: score category, 254 omitted, 255 not administered.';
comment on column answer_sheet.choices is 'One byte an item: option chosen (0 = first), 254 omitted, 255 not administered; null where the file held scores.';
create index answer_sheet_round_school on answer_sheet (round_id, school_id);
create index answer_sheet_test_school on answer_sheet (test_id, school_id, id);

create table calibration (
  id integer generated always as identity primary key,
  test_id integer not null references test on delete cascade,
  domain text not null,
  model text not null,
  result jsonb not null,
  scale_slope double precision not null,
  scale_intercept double precision not null,
  calibrated_at timestamptz not null default now(),
  unique (test_id, domain)
);
comment on table calibration is 'reporting score = scale_intercept + scale_slope × theta';

create table item_statistic (
  item_id integer primary key references item on delete cascade,
  calibration_id integer not null references calibration on delete cascade,
  statistic jsonb not null,
  flags text[] not null default '{}'
);
create index item_statistic_calibration on item_statistic (calibration_id);
comment on column item_statistic.statistic is 'Classical statistics, options, and the points of the item page (shares by ability group with n and interval).';

create table measure (
  calibration_id integer not null references calibration on delete cascade,
  sheet_id integer not null references answer_sheet on delete cascade,
  raw double precision not null,
  answered integer not null,
  theta_wle double precision not null,
  se_wle double precision not null,
  theta_eap double precision not null,
  se_eap double precision not null,
  primary key (calibration_id, sheet_id)
);
create index measure_sheet on measure (sheet_id);

create table estimate (
  id bigint generated always as identity primary key,
  round_id integer not null references round on delete cascade,
  test_id integer not null references test on delete cascade,
  domain text not null,
  area_level text not null check (area_level in ('nation', 'region', 'district', 'school')),
  area_code text not null,
  group_by text not null,
  group_value text not null,
  statistic text not null,
  term text not null,
  value double precision,
  se double precision,
  low double precision,
  high double precision,
  df double precision,
  n integer not null,
  schools integer not null,
  sum_of_weights double precision not null,
  suppressed text,
  check ((value is null) = (suppressed is not null))
);
comment on table estimate is 'group_by: all, gender, territory, language. statistic: mean, sd, percentile, share. term: "" or the percentile or the level.';
create index estimate_test on estimate (test_id);
create unique index estimate_key on estimate (round_id, test_id, domain, area_level, area_code, group_by, group_value, statistic, term);

create table school_findings (
  id integer generated always as identity primary key,
  round_id integer not null references round on delete cascade,
  school_id integer not null references school,
  number text not null unique,
  findings jsonb not null,
  made_at timestamptz not null default now(),
  unique (round_id, school_id)
);

create table report (
  findings_id integer not null references school_findings on delete cascade,
  language text not null check (language in ('kk', 'ru', 'en')),
  sha256 text not null,
  pdf bytea not null,
  rendered_at timestamptz not null default now(),
  primary key (findings_id, language)
);

create table work (
  id uuid primary key default gen_random_uuid(),
  round_id integer references round on delete cascade,
  kind text not null,
  input jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  done integer not null default 0,
  total integer not null default 0,
  problem text,
  asked_by text not null,
  asked_at timestamptz not null default now(),
  started_at timestamptz,
  ended_at timestamptz
);
comment on table work is 'What a person asked for that runs longer than a request, and how far it is; the queue itself is pg-boss''s.';
create index work_round on work (round_id, asked_at);
create function tell_work() returns trigger language plpgsql as $$
begin
  perform pg_notify('sapa_work', new.id::text);
  return new;
end $$;
create trigger work_told after insert or update on work for each row execute function tell_work();

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  who text not null,
  action text not null,
  round_id integer,
  subject text not null,
  details jsonb not null default '{}'
);
create trigger audit_immutable before update or delete on audit for each row execute function refuse_change();
create trigger audit_kept before truncate on audit for each statement execute function refuse_change();
`)
    .execute(db);
}

/** Takes the first schema back, for an empty installation only. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
drop table audit, work, report, school_findings, estimate, measure, item_statistic, calibration, answer_sheet, item, test,
  draw_school, draw, frame_school, frame, round, upload, school, area, register;
drop function refuse_change();
drop function refuse_late_rows();
drop function tell_work();
`)
    .execute(db);
}
