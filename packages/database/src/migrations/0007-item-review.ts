import { type Kysely, sql } from 'kysely';

/**
 * What experts decided about items, and what each scaling of a round found. Both are immutable records by public codes, so that they
 * outlive the rows of a scaling: another scaling is another record, another verdict replaces the one before by being later.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
create table item_verdict (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  test_code text not null,
  item_code text not null,
  verdict text not null check (verdict in ('keep', 'drop', 'rekey', 'collapse', 'separate')),
  details jsonb not null default '{}',
  flags text[] not null default '{}',
  reason text not null,
  decided_at timestamptz not null default now(),
  decided_by text not null
);
comment on column item_verdict.details is 'rekey: key and before; collapse: the category that each score becomes.';
comment on column item_verdict.flags is 'The flags that the item had when the verdict was given.';
create index item_verdict_item on item_verdict (round_id, test_code, item_code, id);
create trigger item_verdict_immutable before update or delete on item_verdict for each row execute function refuse_change();
create trigger item_verdict_kept before truncate on item_verdict for each statement execute function refuse_change();

create table scaling_record (
  id integer generated always as identity primary key,
  round_id integer not null references round,
  number integer not null,
  test_code text not null,
  domain text not null,
  record jsonb not null,
  made_at timestamptz not null default now(),
  made_by text not null,
  unique (round_id, number, test_code, domain)
);
comment on table scaling_record is 'What a scaling of a round found, one row a test and domain; number counts the scalings of the round.';
comment on column scaling_record.record is 'Model, screens, decisions, fit of the models compared, latent distribution, items with parameters, errors and flags.';
create trigger scaling_record_immutable before update or delete on scaling_record for each row execute function refuse_change();
create trigger scaling_record_kept before truncate on scaling_record for each statement execute function refuse_change();
`)
    .execute(db);
}

/** Takes the tables back, for an installation without verdicts and scalings only. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql.raw('drop table scaling_record, item_verdict;').execute(db);
}
