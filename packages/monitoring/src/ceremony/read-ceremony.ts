import {
  type CeremonyRecord,
  type CeremonyState,
  ceremonyFormat,
  type PublishedCommitment,
} from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type CeremonyPath, selectCeremony } from './find-ceremony.ts';

type CeremonyRow = Awaited<ReturnType<typeof selectCeremony>>;

/** A ceremony with all that is on record of it, as it is published; throws NotFound. */
export async function readCeremony(context: Context, path: CeremonyPath): Promise<CeremonyRecord> {
  return recordOf(context, path.round, await selectCeremony(context, path));
}

/** All ceremonies of a round, the current one first; throws NotFound. */
export async function listCeremonies(context: Context, roundCode: string): Promise<CeremonyRecord[]> {
  const round = await selectRound(context, roundCode);
  const rows = await context.db
    .selectFrom('ceremony')
    .selectAll()
    .where('round_id', '=', round.id)
    .orderBy('number', 'desc')
    .execute();
  return Promise.all(rows.map((row) => recordOf(context, round.code, row)));
}

/** The scanned order of a ceremony, byte for byte; throws NotFound. */
export async function readOrderScan(context: Context, path: CeremonyPath) {
  const { id } = await selectCeremony(context, path);
  const row = await context.db
    .selectFrom('approval')
    .select(['scan', 'file_name', 'media_type'])
    .where('ceremony_id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound('approval', path.round);
  return { content: row.scan, name: row.file_name, mediaType: row.media_type };
}

async function recordOf(context: Context, round: string, row: CeremonyRow): Promise<CeremonyRecord> {
  const next = await context.db
    .selectFrom('ceremony')
    .select('number')
    .where('round_id', '=', row.round_id)
    .where('number', '=', row.number + 1)
    .executeTakeFirst();
  const parts = {
    ...(await preparationOf(context, row.id)),
    ...(await seedOf(context, row.id)),
    ...(await outcomeOf(context, row.id)),
  };
  return {
    format: ceremonyFormat,
    round,
    ceremony: row.number,
    supersededBy: next?.number ?? null,
    state: stateOf(parts),
    reason: row.reason,
    openedAt: row.opened_at.toISOString(),
    openedBy: row.opened_by,
    ...parts,
  };
}

type Parts = Omit<
  CeremonyRecord,
  'format' | 'round' | 'ceremony' | 'supersededBy' | 'state' | 'reason' | 'openedAt' | 'openedBy'
>;

/** The last thing that is on record. */
function stateOf(parts: Parts): CeremonyState {
  if (parts.inForce) return 'in-force';
  if (parts.approval) return 'approved';
  if (parts.draw) return 'drawn';
  if (parts.seed) return 'seed-made';
  if (parts.commitmentsClosedAt) return 'commitments-closed';
  if (parts.frame) return 'frame-frozen';
  return parts.design ? 'design-fixed' : 'open';
}

async function preparationOf({ db }: Context, id: number): Promise<Pick<Parts, 'design' | 'frame'>> {
  const design = await db
    .selectFrom('fixed_design')
    .selectAll()
    .where('ceremony_id', '=', id)
    .executeTakeFirst();
  const frame = await db
    .selectFrom('frame')
    .select(['hash', 'coverage', 'frozen_at', 'frozen_by'])
    .where('ceremony_id', '=', id)
    .executeTakeFirst();
  return {
    design: design
      ? {
          file: design.file,
          sha256: design.sha256,
          leastPeople: design.least_people,
          leastRolls: design.least_rolls,
          leastBits: design.least_bits,
          fixedAt: design.fixed_at.toISOString(),
          fixedBy: design.fixed_by,
        }
      : null,
    frame: frame
      ? {
          sha256: frame.hash,
          eligible: frame.coverage.schools.eligible,
          excluded: frame.coverage.schools.total - frame.coverage.schools.eligible,
          frozenAt: frame.frozen_at.toISOString(),
          frozenBy: frame.frozen_by,
        }
      : null,
  };
}

async function seedOf(
  context: Context,
  id: number,
): Promise<Pick<Parts, 'commitments' | 'commitmentsClosedAt' | 'seed'>> {
  const { db } = context;
  const list = await db
    .selectFrom('commitment_list')
    .select('closed_at')
    .where('ceremony_id', '=', id)
    .executeTakeFirst();
  const seed = await db.selectFrom('seed').selectAll().where('ceremony_id', '=', id).executeTakeFirst();
  return {
    commitments: await commitmentsOf(context, id),
    commitmentsClosedAt: list?.closed_at.toISOString() ?? null,
    seed: seed
      ? {
          text: seed.seed,
          way: seed.way,
          note: seed.note,
          madeAt: seed.made_at.toISOString(),
          madeBy: seed.made_by,
        }
      : null,
  };
}

async function commitmentsOf({ db }: Context, id: number): Promise<PublishedCommitment[]> {
  const rows = await db
    .selectFrom('commitment')
    .leftJoin('reveal', 'reveal.commitment_id', 'commitment.id')
    .select(['position', 'name', 'commitment.rolls', 'sha256', 'committed_at', 'salt', 'revealed_at'])
    .select('reveal.rolls as told')
    .where('ceremony_id', '=', id)
    .orderBy('position')
    .execute();
  return rows.map(({ position, name, rolls, sha256, committed_at, salt, told, revealed_at }) => ({
    position,
    name,
    rolls,
    sha256,
    committedAt: committed_at.toISOString(),
    reveal:
      salt !== null && told !== null && revealed_at !== null
        ? { salt, rolls: told, revealedAt: revealed_at.toISOString() }
        : null,
  }));
}

async function outcomeOf({ db }: Context, id: number): Promise<Pick<Parts, 'draw' | 'approval' | 'inForce'>> {
  const draw = await db
    .selectFrom('draw')
    .innerJoin('frame', 'frame.id', 'draw.frame_id')
    .select(['drawn_at', 'drawn_by', sql<number>`(record ->> 'total')::int`.as('schools')])
    .where('frame.ceremony_id', '=', id)
    .executeTakeFirst();
  const approval = await db
    .selectFrom('approval')
    .select(['body', 'order_number', 'order_date', 'file_name', 'media_type', 'sha256'])
    .select(['approved_at', 'approved_by', sql<number>`octet_length(scan)`.as('bytes')])
    .where('ceremony_id', '=', id)
    .executeTakeFirst();
  const inForce = await db
    .selectFrom('in_force')
    .select(['since', 'entered_at', 'entered_by'])
    .where('ceremony_id', '=', id)
    .executeTakeFirst();
  return {
    draw: draw
      ? { schools: draw.schools, drawnAt: draw.drawn_at.toISOString(), drawnBy: draw.drawn_by }
      : null,
    approval: approval
      ? {
          body: approval.body,
          orderNumber: approval.order_number,
          orderDate: approval.order_date,
          file: {
            name: approval.file_name,
            mediaType: approval.media_type,
            bytes: approval.bytes,
            sha256: approval.sha256,
          },
          approvedAt: approval.approved_at.toISOString(),
          approvedBy: approval.approved_by,
        }
      : null,
    inForce: inForce
      ? {
          since: inForce.since,
          enteredAt: inForce.entered_at.toISOString(),
          enteredBy: inForce.entered_by,
        }
      : null,
  };
}
