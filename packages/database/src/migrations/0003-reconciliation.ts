import { type Kysely, sql } from 'kysely';

/** Each is a record of what somebody decided; none is ever changed. */
const records = [
  'reconciliation_window',
  'correction',
  'correction_decision',
  'confirmation',
  'succession',
  'succession_link',
  'earlier_sample',
  'earlier_sample_school',
];

const kept = (table: string) => `
create trigger ${table}_immutable before update or delete on ${table} for each row execute function refuse_change();
create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change();`;

/**
 * Before the freeze: schools confirm or correct what the register says of them, units keep a link to what they were, and an earlier draw says who was
 * drawn before. An accepted correction is written into the school, so that every stage sees one truth; what stood there before is in the
 * record, so that the import can be told from it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table reconciliation_window (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  opens date not null,
  closes date not null check (closes >= opens),
  self_applied double precision check (self_applied > 0 and self_applied < 1),
  set_at timestamptz not null default now(),
  set_by text not null
);
comment on table reconciliation_window is 'When schools may confirm or correct their data for a round; the last row of a round is in force.';
comment on column reconciliation_window.self_applied is 'Share by which a number may change without a decision of the coordinator; null = every correction waits for one.';
create index reconciliation_window_round on reconciliation_window (round_id, id);

create table correction (
  id uuid primary key default gen_random_uuid(),
  position bigint generated always as identity unique,
  round_id integer not null references round,
  school_id integer not null references school,
  column_name text not null,
  old_value jsonb,
  new_value jsonb not null,
  reason text not null,
  author text not null,
  source text not null check (source in ('page', 'file')),
  made_at timestamptz not null default now(),
  made_by text not null
);
comment on table correction is 'What a school says its data in the register should be.';
comment on column correction.old_value is 'What the register said when the correction was made; null = nothing.';
comment on column correction.author is 'Who answers for it, as that person wrote it: a post, not necessarily a name.';
comment on column correction.made_by is 'The account that sent it.';
create index correction_school on correction (school_id, column_name, position);
create index correction_round on correction (round_id, position);

create table correction_decision (
  correction_id uuid primary key references correction,
  accepted boolean not null,
  automatic boolean not null default false,
  replaced jsonb,
  reason text,
  decided_at timestamptz not null default now(),
  decided_by text not null,
  check (accepted or reason is not null)
);
comment on column correction_decision.automatic is 'Applied by itself: a number within the limit of the window that changes no exclusion.';
comment on column correction_decision.replaced is 'What stood in the school before it was written there.';

create table confirmation (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  school_id integer not null references school,
  author text not null,
  source text not null check (source in ('page', 'file')),
  confirmed_at timestamptz not null default now(),
  confirmed_by text not null
);
comment on table confirmation is 'A school looked at its data and says that they are right.';
create index confirmation_school on confirmation (round_id, school_id);

create view correction_state as
  select c.*, d.automatic, d.reason as decision_reason, d.decided_at, d.decided_by,
    case when d.accepted then 'accepted' when not d.accepted then 'rejected'
      when exists (select from correction later where later.school_id = c.school_id and later.column_name = c.column_name
        and later.round_id = c.round_id and later.position > c.position) then 'superseded'
      else 'waiting' end as state
  from correction c left join correction_decision d on d.correction_id = c.id;
comment on view correction_state is 'Corrections with what became of them; superseded = the school sent another one before it was decided.';

create view reconciled_school as
  select round_id, school_id,
    case when waiting > 0 then 'waiting'
      when last_rejected > coalesce(last_confirmed, '-infinity') then 'rejected'
      when accepted > 0 then 'corrected' else 'confirmed' end as state,
    waiting, accepted, rejected, last_confirmed
  from (
    select round_id, school_id, sum(waiting)::int as waiting, sum(accepted)::int as accepted, sum(rejected)::int as rejected,
      max(last_rejected) as last_rejected, max(last_confirmed) as last_confirmed
    from (
      select round_id, school_id, (state = 'waiting')::int as waiting, (state = 'accepted')::int as accepted,
        (state = 'rejected')::int as rejected, case when state = 'rejected' then decided_at end as last_rejected,
        null::timestamptz as last_confirmed
      from correction_state
      union all
      select round_id, school_id, 0, 0, 0, null, confirmed_at from confirmation
    ) e group by round_id, school_id
  ) s;
comment on view reconciled_school is 'How far each school is that has looked at its data: waiting, rejected, corrected, confirmed. A school without a row has not looked.';

create table succession (
  id integer generated always as identity primary key,
  earlier_register_id integer not null references register,
  register_id integer not null references register,
  file_name text not null,
  sha256 text,
  recorded_at timestamptz not null default now(),
  recorded_by text not null
);
comment on table succession is 'A table of what became of the units of a register in a later one, or inside one; the last of a pair is in force.';
create index succession_earlier on succession (earlier_register_id);
create index succession_pair on succession (register_id, earlier_register_id, id);

create table succession_link (
  succession_id integer not null references succession,
  position integer not null,
  from_code text not null,
  to_code text,
  kind text not null check (kind in ('merged', 'split', 'renamed', 'closed')),
  happened_on date,
  basis text,
  primary key (succession_id, position),
  check ((to_code is null) = (kind = 'closed'))
);
comment on column succession_link.basis is 'The order or decision behind it; null = not stated.';
create trigger succession_link_complete after insert on succession_link referencing new table as added for each statement execute function refuse_late_rows('succession', 'succession_id');

create view current_succession as
  select distinct on (register_id, earlier_register_id) * from succession order by register_id, earlier_register_id, id desc;
comment on view current_succession is 'The table of succession of each pair of registers that is in force.';

create table earlier_sample (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  earlier_round_id integer references round,
  file_name text,
  sha256 text,
  participation text not null check (participation in ('answers', 'draw', 'file', 'none')),
  set_at timestamptz not null default now(),
  set_by text not null,
  check (earlier_round_id is null or file_name is null),
  check ((participation = 'none') = (earlier_round_id is null and file_name is null))
);
comment on table earlier_sample is 'The earlier draw that a round looks back at, of another round or from a file; the last of a round is in force.';
comment on column earlier_sample.participation is 'Who counts as a participant: schools with answers; where the earlier round has none, the drawn ones; what the file says.';
create index earlier_sample_round on earlier_sample (round_id, id);

create table earlier_sample_school (
  earlier_sample_id integer not null references earlier_sample,
  school_id integer not null references school,
  drawn boolean not null,
  probability double precision not null check (probability >= 0 and probability <= 1),
  participated boolean not null,
  from_codes text[] not null default '{}',
  primary key (earlier_sample_id, school_id),
  check (probability > 0 or not drawn)
);
comment on column earlier_sample_school.from_codes is 'The earlier units that it continues; empty = it could not be drawn.';
create trigger earlier_sample_school_complete after insert on earlier_sample_school referencing new table as added for each statement execute function refuse_late_rows('earlier_sample', 'earlier_sample_id');
${records.map(kept).join('\n')}
`)
    .execute(db);
}
