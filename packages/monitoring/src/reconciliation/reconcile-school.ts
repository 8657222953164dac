import type { School } from '@sapa/sampling';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { cellReader } from '../register/read-cell.ts';
import { lockRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { editableColumn, editableColumns } from './editable-columns.ts';
import { selectSchoolRow } from './select-school.ts';
import { type NewCorrection, storeStatement } from './store-corrections.ts';
import { selectWindow, whyShut } from './window.ts';

/** What a school says of its data. */
export interface SchoolStatement {
  round: string;
  school: string;
  /** Who answers for it. */
  author: string;
  /** New values as written by a person; a value equal to the register's is no correction. */
  corrections: readonly { column: string; value: string; reason: string }[];
  /** The data are right, with these corrections. */
  confirm: boolean;
}

/** Keeps what a school says of its data while the window is open; everything wrong with it is told at once, and then nothing is kept. */
export async function reconcileSchool(
  context: Context,
  input: SchoolStatement,
): Promise<Result<{ corrections: number; applied: number; confirmed: number }>> {
  return inTransaction(context, async (inner) => {
    const round = await lockRound(inner, input.round);
    const row = await selectSchoolRow(inner, round.register_id, input.school);
    if (!row) throw new NotFound('school', input.school);
    const shut = await whyShut(inner, round.id);
    if (shut) return { ok: false, problems: [shut] };
    const read = readCorrections(row, input);
    if (read.problems.length > 0) return { ok: false, problems: read.problems };
    const kept = await storeStatement(inner, {
      roundId: round.id,
      author: input.author.trim(),
      source: 'page',
      selfApplied: (await selectWindow(inner, round.id))?.selfApplied ?? null,
      corrections: read.corrections,
      confirmed: input.confirm ? [row.id] : [],
    });
    await recordDeed(inner, {
      action: 'reconciliation.school',
      subject: `${round.code}/${input.school}`,
      roundId: round.id,
      details: kept,
    });
    return { ok: true, value: kept, warnings: [] };
  });
}

function readCorrections(
  row: { id: number; school: School },
  input: SchoolStatement,
): { corrections: NewCorrection[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (input.author.trim() === '') problems.push({ code: 'missing-field', place: { path: 'author' } });
  const corrections = input.corrections.flatMap(({ column, value, reason }, at): NewCorrection[] => {
    const path = `corrections[${at}]`;
    const name = editableColumns.find((known) => known === column);
    const definition = editableColumn(column);
    if (!name || !definition) {
      const expected = editableColumns.join(', ');
      problems.push({
        code: 'not-one-of',
        place: { path: `${path}.column`, column },
        received: column,
        expected,
      });
      return [];
    }
    const reading = cellReader(definition)(value);
    const place = { path: `${path}.value`, column };
    if ('problem' in reading) {
      problems.push({ code: reading.problem, place, received: value, expected: reading.expected });
      return [];
    }
    const old = row.school[column] ?? null;
    if (reading.value === old) return [];
    if (reading.value === null)
      problems.push({ code: 'missing-value', place, received: '', expected: String(old) });
    if (reason.trim() === '')
      problems.push({ code: 'reason-missing', place: { path: `${path}.reason`, column } });
    return [
      { column: name, old, new: reading.value, reason: reason.trim(), schoolId: row.id, school: row.school },
    ];
  });
  if (corrections.length === 0 && !input.confirm && problems.length === 0)
    problems.push({ code: 'nothing-said', place: { path: 'corrections' } });
  return { corrections, problems };
}
