import { type Kysely, sql } from 'kysely';

/** What a ceremony records, in the order in which it comes; every table is immutable like frame and draw. */
const records = [
  'ceremony',
  'fixed_design',
  'commitment',
  'commitment_list',
  'reveal',
  'seed',
  'approval',
  'in_force',
];

const kept = (table: string) => `
create trigger ${table}_immutable before update or delete on ${table} for each row execute function refuse_change();
create trigger ${table}_kept before truncate on ${table} for each statement execute function refuse_change();`;

/**
 * The public ceremony in which a round is drawn. A round has one current ceremony, the last; frame and draw belong to a ceremony and no longer
 * to the round itself, so that no query takes those of a superseded one for current: the views current_frame and current_draw know.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table ceremony (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  number integer not null check (number > 0),
  reason text,
  opened_at timestamptz not null default now(),
  opened_by text not null,
  unique (round_id, number),
  check ((number = 1) = (reason is null))
);
comment on table ceremony is 'An attempt to draw a round in public. The one with the greatest number is current, the others are superseded and stay public.';
comment on column ceremony.reason is 'Why it was drawn anew; the first one needs no reason.';
insert into ceremony (round_id, number, opened_at, opened_by) select id, 1, created_at, created_by from round;

create table fixed_design (
  ceremony_id integer primary key references ceremony,
  file text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  least_people integer not null check (least_people >= 2),
  least_rolls integer not null check (least_rolls >= 10),
  least_bits integer not null check (least_bits >= 66),
  fixed_at timestamptz not null default now(),
  fixed_by text not null
);
comment on table fixed_design is 'The whole design, exclusions with it, recorded before frame and seed exist; and what the seed has to be made of at least.';
comment on column fixed_design.file is 'design.json as published; sha256 is that of its UTF-8 bytes.';
comment on column fixed_design.least_rolls is 'Rolls of each person; least_bits: of all together, log2 6 a roll.';

create table commitment (
  id integer generated always as identity primary key,
  ceremony_id integer not null references ceremony,
  position integer not null check (position > 0),
  name text not null,
  rolls integer not null check (rolls > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  committed_at timestamptz not null default now(),
  committed_by text not null,
  unique (ceremony_id, position),
  unique (ceremony_id, name),
  unique (ceremony_id, sha256)
);
comment on table commitment is 'What a person published before the dice rolls: SHA-256 of sapa-commitment-1|ROUND|CEREMONY|NAME|SALT|ROLLS. Salt and rolls stay with the person.';
comment on column commitment.rolls is 'How many rolls the text holds.';

create table commitment_list (
  ceremony_id integer primary key references ceremony,
  closed_at timestamptz not null default now(),
  closed_by text not null
);
comment on table commitment_list is 'The list of commitments is complete: none is added, and the rolls may be told.';

create table reveal (
  commitment_id integer primary key references commitment,
  salt text not null,
  rolls text not null,
  revealed_at timestamptz not null default now(),
  revealed_by text not null
);
comment on table reveal is 'Salt and rolls as told; they give the commitment.';

create table seed (
  ceremony_id integer primary key references ceremony,
  seed text not null,
  way text not null check (way in ('dice', 'announced')),
  note text,
  made_at timestamptz not null default now(),
  made_by text not null,
  check ((way = 'announced') = (note is not null))
);
comment on table seed is 'dice: the rolls of all people in the order of their commitments, joined by a hyphen. announced: a text made elsewhere in public; note says where.';

create table approval (
  ceremony_id integer primary key references ceremony,
  body text not null,
  order_number text not null,
  order_date date not null,
  file_name text not null,
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan bytea not null,
  approved_at timestamptz not null default now(),
  approved_by text not null
);
comment on table approval is 'The order by which the authorised body approved the drawn list, with its scan; sha256 is that of the scan.';

create table in_force (
  ceremony_id integer primary key references ceremony,
  since date not null,
  entered_at timestamptz not null default now(),
  entered_by text not null
);
${records.map(kept).join('\n')}

-- Frame and draw move from the round to its first ceremony.
alter table frame disable trigger frame_immutable;
alter table frame add column ceremony_id integer unique references ceremony, add column register_csv bytea;
update frame set ceremony_id = ceremony.id from ceremony where ceremony.round_id = frame.round_id;
alter table frame alter column ceremony_id set not null, drop column round_id;
alter table frame enable trigger frame_immutable;
comment on column frame.register_csv is 'gzip of the register as it was at the freeze, in canonical CSV: from it anyone repeats frame and draw; null for a frame older than ceremonies.';
alter table draw add unique (frame_id), drop column round_id;

create view current_ceremony as
  select distinct on (round_id) * from ceremony order by round_id, number desc;
create view current_frame as
  select c.round_id, f.* from frame f join ceremony c on c.id = f.ceremony_id where c.id in (select id from current_ceremony);
create view current_draw as
  select c.round_id, f.ceremony_id, d.* from draw d join frame f on f.id = d.frame_id join ceremony c on c.id = f.ceremony_id
  where c.id in (select id from current_ceremony);
comment on view current_ceremony is 'The last ceremony of each round.';
comment on view current_frame is 'The frame of each round that its current ceremony froze.';
comment on view current_draw is 'The draw of each round that its current ceremony made.';
`)
    .execute(db);
}
