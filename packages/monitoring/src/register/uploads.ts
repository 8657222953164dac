import { createHash } from 'node:crypto';
import { type Result, readTable, type Table } from '@sapa/tables';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';
import { runInThread } from '../thread-pool.ts';

/** Keeps a file as it came, so that it can be looked at, mapped and imported in steps; returns its id. */
export async function keepUpload(
  context: Context,
  file: { name: string; content: Uint8Array },
): Promise<string> {
  await dropOldUploads(context);
  const { db, who, now } = context;
  const { id } = await db
    .insertInto('upload')
    .values({ file_name: file.name, content: file.content, created_by: who, created_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A kept file as a table, with the SHA-256 (lower-case hex) of its bytes. */
export interface ReadUpload {
  table: Table;
  sha256: string;
}

/** The kept file as a table, or its problems; throws NotFound where it is gone. */
export async function readUpload({ db }: Context, id: string): Promise<Result<ReadUpload>> {
  const upload = await db
    .selectFrom('upload')
    .select(['file_name', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!upload) throw new NotFound('upload', id);
  const read = await readKept(upload.content, upload.file_name);
  if (!read.ok) return read;
  const sha256 = createHash('sha256').update(upload.content).digest('hex');
  return { ok: true, value: { table: read.value, sha256 }, warnings: read.warnings };
}

const thread = new URL('./read-table.thread.ts', import.meta.url);

/**
 * A workbook of 20,000 rows takes two seconds, in which the server would answer nobody: that goes to a thread, which holds it up for 30 ms.
 * A text table of 110,000 rows takes 0.2 s, and handing its cells over from a thread would take longer.
 */
function readKept(content: Uint8Array, name: string): Promise<Result<Table>> {
  return /\.xls[xm]$/i.test(name) ? runInThread(thread, { content, name }) : readTable(content, name);
}

/** Removes a kept file that was imported; call it in the transaction of the import. */
export async function dropUpload({ db }: Context, id: string): Promise<void> {
  await db.deleteFrom('upload').where('id', '=', id).execute();
}

/** Removes the files that nobody imported within a day: raw files of pupils must not lie about. */
export async function dropOldUploads({ db, now }: Pick<Context, 'db' | 'now'>): Promise<void> {
  const dayAgo = new Date(now().getTime() - 24 * 3_600_000);
  await db.deleteFrom('upload').where('created_at', '<', dayAgo).execute();
}
