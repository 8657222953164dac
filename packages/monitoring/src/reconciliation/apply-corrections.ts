import type { Cell } from '@sapa/sampling';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { EditableColumn } from './editable-columns.ts';

/** An accepted correction: what is to stand in which school, and why it was accepted, where somebody said so. */
export interface CorrectionToApply {
  id: string;
  schoolId: number;
  column: EditableColumn;
  new: Cell;
  reason: string | null;
}

/** Writes corrections into their schools, with the record of each decision and of what stood there; one statement a column. */
export async function applyCorrections(
  { db, now, who }: Context,
  corrections: readonly CorrectionToApply[],
  { automatic }: { automatic: boolean },
): Promise<void> {
  for (const [column, ofColumn] of Map.groupBy(corrections, (one) => one.column)) {
    const cell = sql.ref(column);
    const rows = JSON.stringify(
      ofColumn.map(({ id, schoolId, new: value, reason }) => ({ id, school_id: schoolId, value, reason })),
    );
    await sql`
      with accepted as (
        select * from jsonb_to_recordset(${rows}::jsonb) as row(id uuid, school_id integer, value jsonb, reason text)
      ), before as (
        select a.id, a.reason, to_jsonb(s.${cell}) as replaced from accepted a join school s on s.id = a.school_id
      ), written as (
        update school s set ${cell} = (jsonb_populate_record(s, jsonb_build_object(${sql.lit(column)}, a.value))).${cell}
        from accepted a where s.id = a.school_id
      )
      insert into correction_decision (correction_id, accepted, automatic, replaced, reason, decided_at, decided_by)
      select id, true, ${automatic}, replaced, reason, ${now()}, ${who} from before`.execute(db);
  }
}
