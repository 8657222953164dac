import { type Result, readTable, type Table } from '@sapa/tables';
import type { Context } from '../context.ts';
import { NotFound } from '../not-found.ts';

/** Keeps a file as it came, so that it can be looked at, mapped and imported in steps; returns its id. Files older than a day go. */
export async function keepUpload(
  { db, who, now }: Context,
  file: { name: string; content: Uint8Array },
): Promise<string> {
  const dayAgo = new Date(now().getTime() - 24 * 3_600_000);
  await db.deleteFrom('upload').where('created_at', '<', dayAgo).execute();
  const { id } = await db
    .insertInto('upload')
    .values({ file_name: file.name, content: file.content, created_by: who, created_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The kept file as a table, or its problems; throws NotFound where it is gone. */
export async function readUpload({ db }: Context, id: string): Promise<Result<Table>> {
  const upload = await db
    .selectFrom('upload')
    .select(['file_name', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!upload) throw new NotFound('upload', id);
  return readTable(upload.content, upload.file_name);
}
