import type { Cell } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { type Names, namesOf } from '../names.ts';
import { NotFound } from '../not-found.ts';
import { type ColumnKind, columnDefinitions } from '../register/register-columns.ts';
import { selectRound } from '../rounds/find-round.ts';
import type { CorrectionFields } from './corrections.ts';
import { editableColumns } from './editable-columns.ts';
import type { SchoolState } from './read-reconciliation.ts';
import { selectSchoolRow } from './select-school.ts';
import { selectWindow, whyShut } from './window.ts';

/** One thing that the register says of a school, and how it may be corrected. */
export interface SchoolCell {
  column: string;
  value: Cell;
  type: ColumnKind['type'];
  /** Values that the column knows; empty where it takes any. */
  choices: string[];
  /** Whether it takes other values too. */
  open: boolean;
}

/** A correction with the decision on it. */
export interface DecidedCorrection extends CorrectionFields {
  automatic: boolean | null;
  decisionReason: string | null;
  decidedAt: string | null;
}

/** What a school sees of its data in a round. */
export interface SchoolData {
  code: string;
  names: Names;
  state: SchoolState;
  window: { opens: string; closes: string } | null;
  shut: 'reconciliation-shut' | 'reconciliation-frozen' | null;
  cells: SchoolCell[];
  /** Newest first. */
  corrections: DecidedCorrection[];
  confirmations: { author: string; at: string }[];
}

/** The data of a school with their history in a round; throws NotFound. */
export async function readSchoolData(
  context: Context,
  { round: roundCode, school: code }: { round: string; school: string },
): Promise<SchoolData> {
  const round = await selectRound(context, roundCode);
  const row = await selectSchoolRow(context, round.register_id, code);
  if (!row) throw new NotFound('school', code);
  const { school, id } = row;
  const problem = await whyShut(context, round.id);
  const window = await selectWindow(context, round.id);
  const text = (column: string) => (typeof school[column] === 'string' ? school[column] : null);
  const names = { name_kk: text('name_kk'), name_ru: text('name_ru'), name_en: text('name_en') };
  return {
    code,
    names: namesOf(names, code),
    state: await stateOf(context, round.id, id),
    window: window && { opens: window.opens, closes: window.closes },
    shut:
      problem === null
        ? null
        : problem.code === 'reconciliation-frozen'
          ? problem.code
          : 'reconciliation-shut',
    cells: editableColumns.map((column) => cellOf(column, school[column] ?? null)),
    corrections: await correctionsOf(context, round.id, id),
    confirmations: await confirmationsOf(context, round.id, id),
  };
}

function cellOf(column: string, value: Cell): SchoolCell {
  const kind = columnDefinitions.find(({ name }) => name === column)?.kind ?? { type: 'text' };
  const isChoice = kind.type === 'choice';
  return {
    column,
    value,
    type: kind.type,
    choices: isChoice ? kind.values.map((choice) => choice.value) : [],
    open: isChoice ? kind.open : true,
  };
}

async function stateOf({ db }: Context, roundId: number, schoolId: number): Promise<SchoolState> {
  const { rows } = await sql<{ state: SchoolState }>`
    select state from reconciled_school where round_id = ${roundId} and school_id = ${schoolId}`.execute(db);
  return rows[0]?.state ?? 'untouched';
}

async function correctionsOf(
  { db }: Context,
  roundId: number,
  schoolId: number,
): Promise<DecidedCorrection[]> {
  const { rows } = await sql<
    Omit<DecidedCorrection, 'madeAt' | 'decidedAt'> & { madeAt: Date; decidedAt: Date | null }
  >`
    select id, column_name as "column", old_value as "oldValue", new_value as "newValue", reason, author, source,
      made_at as "madeAt", state, automatic, decision_reason as "decisionReason", decided_at as "decidedAt"
    from correction_state where round_id = ${roundId} and school_id = ${schoolId} order by position desc`.execute(
    db,
  );
  return rows.map((row) => ({
    ...row,
    madeAt: row.madeAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  }));
}

async function confirmationsOf({ db }: Context, roundId: number, schoolId: number) {
  const rows = await db
    .selectFrom('confirmation')
    .select(['author', 'confirmed_at'])
    .where('round_id', '=', roundId)
    .where('school_id', '=', schoolId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ author, confirmed_at }) => ({ author, at: confirmed_at.toISOString() }));
}
