import { copyInto } from '@sapa/database';
import { checkSuccession } from '@sapa/sampling';
import type { Problem, Result, Table } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { dropUpload, readUpload } from '../register/uploads.ts';
import { selectRegister } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { placeIn, readSuccession, type SuccessionFileRow } from './read-succession.ts';
import { codesOf } from './trace.ts';

/** Between which registers the units passed; both the same = inside one register. */
export interface SuccessionPair {
  /** The register of today. */
  register: string;
  earlierRegister: string;
}

/** Imports an uploaded table of succession; see `importSuccession`. */
export async function importUploadedSuccession(
  context: Context,
  input: SuccessionPair & { uploadId: string },
): Promise<Result<{ links: number }>> {
  const read = await readUpload(context, input.uploadId);
  if (!read.ok) return read;
  return inTransaction(context, async (inner) => {
    const { table, sha256 } = read.value;
    const taken = await importSuccession(inner, { ...input, table, sha256 });
    if (taken.ok) await dropUpload(inner, input.uploadId);
    return taken;
  });
}

/**
 * Takes a table of what became of the units of a register, whole or not at all with every problem. It is a record; another table for the same pair of
 * registers takes its place and leaves it readable.
 */
export async function importSuccession(
  context: Context,
  input: SuccessionPair & { table: Table; sha256?: string },
): Promise<Result<{ links: number }>> {
  return inTransaction(context, async (inner) => {
    const register = await selectRegister(inner, input.register);
    const earlier = await selectRegister(inner, input.earlierRegister);
    const { rows, problems } = readSuccession(input.table);
    const inside = register.id === earlier.id;
    const later = await codesOf(inner, register.id);
    const ground = { inside, later, earlier: inside ? later : await codesOf(inner, earlier.id) };
    for (const problem of checkSuccession(rows, ground))
      problems.push({ ...problem, place: placeIn(input.table, problem.place.row, problem.place.column) });
    if (rows.length === 0 && problems.length === 0) problems.push(noRows(input.table.file));
    if (problems.some(({ severity }) => severity !== 'warning')) return { ok: false, problems };
    await storeSuccession(inner, { registerId: register.id, earlierId: earlier.id, rows, ...input });
    await recordDeed(inner, {
      action: 'succession.import',
      subject: `${input.earlierRegister} → ${input.register}`,
      details: { links: rows.length, sha256: input.sha256 ?? null },
    });
    return { ok: true, value: { links: rows.length }, warnings: problems };
  });
}

function noRows(file: string): Problem {
  return { code: 'no-rows', place: { file } };
}

async function storeSuccession(
  { db, now, who }: Context,
  input: {
    registerId: number;
    earlierId: number;
    rows: readonly SuccessionFileRow[];
    table: Table;
    sha256?: string;
  },
): Promise<void> {
  const { id } = await db
    .insertInto('succession')
    .values({
      register_id: input.registerId,
      earlier_register_id: input.earlierId,
      file_name: input.table.file,
      sha256: input.sha256 ?? null,
      recorded_at: now(),
      recorded_by: who,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await copyInto(
    db,
    'succession_link',
    ['succession_id', 'position', 'from_code', 'to_code', 'kind', 'happened_on', 'basis'],
    input.rows.map((row, at) => [id, at, row.from, row.to, row.kind, row.happenedOn, row.basis]),
  );
}
