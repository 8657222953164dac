import { type Kysely, sql } from 'kysely';

/**
 * Pupils by code, the draws within schools, and who came. Nobody's name is kept. What a draw within a school was made from and gave is immutable:
 * its classes and pupils come in the transaction that makes it; who comes later is added by the stated rule and never changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table pupil (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  school_id integer not null references school,
  grade integer not null check (grade between 1 and 12),
  class text not null,
  code text not null,
  gender text check (gender in ('girl', 'boy')),
  language text,
  exempt text check (exempt in ('functional-disability', 'intellectual-disability', 'language', 'other')),
  listed_at timestamptz not null default now(),
  listed_by text not null,
  unique (round_id, school_id, code)
);
comment on table pupil is 'The pupils of a grade as a school of the round listed them: codes, never names. Another list takes the place of one that was not drawn from.';
comment on column pupil.exempt is 'Why the pupil is not to be tested, as the study''s rules allow; null = eligible. For the school and its coordinator, never published.';
create trigger pupil_unchanged before update on pupil for each row execute function refuse_change();

create table within_design (
  id integer generated always as identity primary key,
  draw_id integer not null references draw,
  grade integer not null check (grade between 1 and 12),
  seed text not null,
  own_seed boolean not null,
  settings jsonb not null,
  sessions integer not null check (sessions between 1 and 6),
  decided_at timestamptz not null default now(),
  decided_by text not null,
  unique (draw_id, grade)
);
comment on table within_design is 'Who is tested inside the schools of a draw, one record a grade: all pupils, drawn classes or drawn pupils.';
comment on column within_design.own_seed is 'False: the seed is that of the draw of the schools, which those who write the lists may know.';
create trigger within_design_immutable before update or delete on within_design for each row execute function refuse_change();
create trigger within_design_kept before truncate on within_design for each statement execute function refuse_change();

create table within_school (
  id integer generated always as identity primary key,
  design_id integer not null references within_design,
  school_id integer not null references school,
  salt text not null,
  list_sha256 text not null,
  drawn_at timestamptz not null default now(),
  drawn_by text not null,
  unique (design_id, school_id)
);
comment on column within_school.list_sha256 is 'What is published of the list: SHA-256 of the salt, a bar and the canonical CSV of eligible pupils (class, code).';
create trigger within_school_immutable before update or delete on within_school for each row execute function refuse_change();
create trigger within_school_kept before truncate on within_school for each statement execute function refuse_change();

create table within_class (
  within_id integer not null references within_school,
  class text not null,
  ticket text not null,
  pupils integer not null,
  drawn boolean not null,
  primary key (within_id, class)
);
create trigger within_class_immutable before update or delete on within_class for each row execute function refuse_change();
create trigger within_class_kept before truncate on within_class for each statement execute function refuse_change();
create trigger within_class_complete after insert on within_class referencing new table as added for each statement execute function refuse_late_rows('within_school', 'within_id');

create table within_pupil (
  within_id integer not null references within_school,
  pupil_id integer not null references pupil,
  ticket text not null,
  drawn boolean not null,
  booklet text,
  class_base double precision not null,
  pupil_base double precision not null,
  primary key (within_id, pupil_id)
);
create index within_pupil_pupil on within_pupil (pupil_id);
comment on table within_pupil is 'Every eligible pupil of the list that a school was drawn from, drawn or not.';
create trigger within_pupil_immutable before update or delete on within_pupil for each row execute function refuse_change();
create trigger within_pupil_kept before truncate on within_pupil for each statement execute function refuse_change();
create trigger within_pupil_complete after insert on within_pupil referencing new table as added for each statement execute function refuse_late_rows('within_school', 'within_id');

create table within_late (
  within_id integer not null references within_school,
  pupil_id integer not null references pupil,
  place integer not null,
  ticket text not null,
  drawn boolean not null,
  booklet text,
  class_base double precision not null,
  pupil_base double precision not null,
  primary key (within_id, pupil_id),
  unique (within_id, place)
);
create index within_late_pupil on within_late (pupil_id);
comment on table within_late is 'Pupils who came after the draw, in the order of their arrival, judged by the stated rule.';
create trigger within_late_immutable before update or delete on within_late for each row execute function refuse_change();
create trigger within_late_kept before truncate on within_late for each statement execute function refuse_change();

create table attendance (
  pupil_id integer not null references pupil,
  session integer not null check (session between 1 and 6),
  status text not null check (status in ('attended', 'absent', 'exempt', 'left', 'refused')),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  primary key (pupil_id, session)
);
comment on table attendance is 'What the filled tracking form says of a pupil in a session; a form that comes again takes the place of what it says anew.';
`)
    .execute(db);
}
