import { exclusionPresets, type School } from '@sapa/sampling';
import type { Context } from '../context.ts';
import { appliesItself, type CellChange } from './applies-itself.ts';
import { applyCorrections, type CorrectionToApply } from './apply-corrections.ts';
import type { EditableColumn } from './editable-columns.ts';

/** A correction ready to be kept. */
export interface NewCorrection extends CellChange {
  column: EditableColumn;
  schoolId: number;
  school: School;
  reason: string;
}

/** What one sender says of one or many schools. */
export interface Statement {
  roundId: number;
  author: string;
  source: 'page' | 'file';
  /** Limit of the window for corrections that apply themselves. */
  selfApplied: number | null;
  corrections: readonly NewCorrection[];
  /** Keys of the schools that confirm their data, corrections included. */
  confirmed: readonly number[];
}

const rowsAtOnce = 1000;
// The widest set: whoever falls under one of its rules may be out of the frame.
const rules = exclusionPresets['modo-2025'];

/** Keeps corrections and confirmations; applies those corrections that need no decision. Returns how many of each; call it in a transaction. */
export async function storeStatement(
  context: Context,
  statement: Statement,
): Promise<{ corrections: number; applied: number; confirmed: number }> {
  const own = { author: statement.author, source: statement.source };
  const applied: CorrectionToApply[] = [];
  for (let at = 0; at < statement.corrections.length; at += rowsAtOnce) {
    const part = statement.corrections.slice(at, at + rowsAtOnce);
    const kept = await context.db
      .insertInto('correction')
      .values(
        part.map((one) => ({
          ...own,
          round_id: statement.roundId,
          school_id: one.schoolId,
          column_name: one.column,
          old_value: one.old === null ? null : JSON.stringify(one.old),
          new_value: JSON.stringify(one.new),
          reason: one.reason,
          made_at: context.now(),
          made_by: context.who,
        })),
      )
      .returning('id')
      .execute();
    part.forEach((correction, index) => {
      const id = kept[index]?.id;
      const limit = statement.selfApplied;
      if (id !== undefined && appliesItself(correction.school, correction, { limit, rules }))
        applied.push({ ...correction, id, reason: null });
    });
  }
  await applyCorrections(context, applied, { automatic: true });
  for (let at = 0; at < statement.confirmed.length; at += rowsAtOnce) {
    const rows = statement.confirmed.slice(at, at + rowsAtOnce).map((school_id) => ({
      ...own,
      round_id: statement.roundId,
      school_id,
      confirmed_at: context.now(),
      confirmed_by: context.who,
    }));
    await context.db.insertInto('confirmation').values(rows).execute();
  }
  return {
    corrections: statement.corrections.length,
    applied: applied.length,
    confirmed: statement.confirmed.length,
  };
}
