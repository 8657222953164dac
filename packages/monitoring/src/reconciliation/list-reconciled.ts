import { type RawBuilder, sql } from 'kysely';
import type { Context } from '../context.ts';
import type { PageRequest } from '../page.ts';
import { selectRound } from '../rounds/find-round.ts';
import { type ListedSchool, readSchoolPage, type SchoolPage } from '../school-page.ts';
import type { CorrectionFields } from './corrections.ts';
import type { SchoolState } from './read-reconciliation.ts';

/** What the list of a round says of a school's data. */
export interface ReconciledFields {
  state: SchoolState;
  waiting: number;
  accepted: number;
  rejected: number;
  lastConfirmed: string | null;
}

/** A page of the schools of a round with the state of their data, or of those in one state; throws NotFound. */
export async function listReconciled(
  context: Context,
  roundCode: string,
  { state = null, ...request }: PageRequest & { state?: SchoolState | null | undefined },
): Promise<SchoolPage<ListedSchool & ReconciledFields>> {
  const round = await selectRound(context, roundCode);
  return readSchoolPage<ReconciledFields>(context, request, {
    from: sql`school s left join reconciled_school x on x.school_id = s.id and x.round_id = ${round.id}`,
    where: sql`s.register_id = ${round.register_id}
      and (${state}::text is null or coalesce(x.state, 'untouched') = ${state})`,
    columns: sql`coalesce(x.state, 'untouched') as state, coalesce(x.waiting, 0) as waiting, coalesce(x.accepted, 0) as accepted,
      coalesce(x.rejected, 0) as rejected, x.last_confirmed as "lastConfirmed"`,
    orderBy: sql`s.code`,
  });
}

/** A page of the corrections of a round that wait for the coordinator, the oldest first; throws NotFound. */
export async function listWaitingCorrections(
  context: Context,
  roundCode: string,
  request: PageRequest,
): Promise<SchoolPage<ListedSchool & CorrectionFields>> {
  const round = await selectRound(context, roundCode);
  return readSchoolPage<CorrectionFields>(context, request, {
    from: sql`correction_state c join school s on s.id = c.school_id`,
    where: sql`c.round_id = ${round.id} and c.state = 'waiting'`,
    columns: correctionColumns,
    orderBy: sql`c.position`,
  });
}

const correctionColumns: RawBuilder<unknown> = sql`c.id, c.column_name as "column", c.old_value as "oldValue", c.new_value as "newValue",
  c.reason, c.author, c.source, c.made_at as "madeAt", c.state`;
