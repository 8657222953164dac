import { type Kysely, sql } from 'kysely';

/** What people record after a draw; a correction is a new row, the last one holds. */
const records = ['participation_event', 'pupil_count', 'testing_window', 'round_setting'];

const kept = (table: string) => `
create trigger ${table}_immutable before update or delete on ${table} for each row execute function refuse_change();
create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change();`;

/**
 * After the draw: what became of each school and its pupils, when each region is tested, and the weights with all their factors. Weights are computed and
 * may be computed anew; everything else is a record of what a person said.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table participation_event (
  id integer generated always as identity primary key,
  draw_id integer not null references draw,
  school_id integer not null references school,
  state text not null check (state in ('awaiting', 'agreed', 'refused', 'tested', 'closed')),
  reason text check (reason <> ''),
  test_date date,
  source text not null check (source in ('page', 'list', 'demo')),
  at timestamptz not null default now(),
  who text not null,
  check (reason is not null or state not in ('refused', 'closed'))
);
comment on table participation_event is 'What a school drawn, or a replacement, said or did, as told by whom and when; its state is that of its last event.';
create index participation_event_school on participation_event (draw_id, school_id, id);

create table pupil_count (
  id integer generated always as identity primary key,
  draw_id integer not null references draw,
  school_id integer not null references school,
  grade integer not null check (grade between 1 and 12),
  enrolled integer check (enrolled >= 0),
  absent integer check (absent >= 0),
  exempt integer check (exempt >= 0),
  tested integer check (tested >= 0),
  source text not null check (source in ('page', 'list', 'demo')),
  at timestamptz not null default now(),
  who text not null
);
comment on table pupil_count is 'Pupils of a grade as a school counted them; the last row holds. Tested follows from the answer sheets as soon as there are any.';
create index pupil_count_school on pupil_count (draw_id, school_id, grade, id);

create table testing_window (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  area_id integer references area,
  opens date,
  closes date,
  reason text check (reason <> ''),
  at timestamptz not null default now(),
  who text not null,
  check ((opens is null) = (closes is null) and opens <= closes),
  check (area_id is null or reason is not null)
);
comment on table testing_window is 'When is tested: in the whole round (no area), or otherwise in a region or district, with the reason; the last row of an area holds.';
comment on column testing_window.opens is 'null: the window of its own is withdrawn, that of the area above holds again.';
create index testing_window_round on testing_window (round_id, area_id, id);

create table round_setting (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  kind text not null check (kind in ('participation', 'weights')),
  settings jsonb not null,
  at timestamptz not null default now(),
  who text not null
);
comment on table round_setting is 'Settings of a round by kind; the last row of a kind holds, without one the defaults.';
create index round_setting_round on round_setting (round_id, kind, id);
${records.map(kept).join('\n')}

create table weighting (
  id integer generated always as identity primary key,
  test_id integer not null unique references test on delete cascade,
  settings jsonb not null,
  summary jsonb not null,
  made_at timestamptz not null default now(),
  made_by text not null
);
comment on table weighting is 'The weights of a test as computed from draw, participation and answer sheets. A test without one has the weights of its file.';

create table group_weight (
  weighting_id integer not null references weighting on delete cascade,
  school_id integer not null references school,
  group_code text not null,
  place integer not null,
  eligible double precision not null,
  tested integer not null,
  school_base double precision not null,
  school_non_response double precision not null,
  class_base double precision not null,
  pupil_base double precision not null,
  pupil_non_response double precision not null,
  trimming double precision not null,
  raking double precision not null,
  weight double precision not null,
  primary key (weighting_id, school_id, group_code)
);
comment on table group_weight is 'Every factor of the weight of the pupils of a group; weight is their product.';
comment on column group_weight.group_code is 'Pupils drawn together: a class, or empty for the whole grade; the same as answer_sheet.group_code.';
comment on column group_weight.place is 'Row (0-based) of the draw of the place that the school holds.';

alter table answer_sheet add column group_code text not null default '';
comment on column answer_sheet.group_code is 'Pupils of the school who were drawn together: a class, or empty for the whole grade.';
`)
    .execute(db);
}
