import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CompiledQuery, type Kysely } from 'kysely';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type CopyValue, copyLine } from './copy-text.ts';
import type { Database } from './schema.generated.ts';

type Rows = Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>;

/** Characters sent at once; larger pieces gain nothing. */
const pieceLength = 65_536;

/** The rows of a COPY on their way to the connection, as the only parameter of the COPY statement. */
export class CopyIn {
  readonly rows: Rows;

  constructor(rows: Rows) {
    this.rows = rows;
  }
}

/**
 * Writes many rows into `table` by COPY, on the connection of `db` (inside its transaction when it is one), and returns
 * how many. Values come in the order of `columns`. All rows are written or, when one is refused or `rows` throws, none.
 */
export async function copyInto<T extends keyof Database & string>(
  db: Kysely<Database>,
  table: T,
  columns: readonly (keyof Database[T] & string)[],
  rows: Rows,
): Promise<number> {
  const text = `copy "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`;
  const result = await db.executeQuery(CompiledQuery.raw(text, [new CopyIn(rows)]));
  return Number(result.numAffectedRows ?? 0n);
}

/** Runs the COPY statement `text` on `client`. The result looks like an INSERT's, which is how Kysely counts rows. */
export async function sendCopy(
  client: pg.ClientBase,
  text: string,
  copy: CopyIn,
): Promise<{ command: 'INSERT'; rowCount: number; rows: never[] }> {
  const stream = client.query(copyFrom(text));
  await pipeline(Readable.from(pieces(copy.rows), { objectMode: true }), stream);
  return { command: 'INSERT', rowCount: stream.rowCount, rows: [] };
}

async function* pieces(rows: Rows): AsyncGenerator<Buffer> {
  let piece = '';
  const full = () => piece.length >= pieceLength;
  const take = () => {
    const bytes = Buffer.from(piece);
    piece = '';
    return bytes;
  };
  // A synchronous source is read without a turn of the event loop a row, which would cost more than the row.
  if (Symbol.iterator in rows) {
    for (const row of rows) {
      piece += copyLine(row);
      if (full()) yield take();
    }
  } else {
    for await (const row of rows) {
      piece += copyLine(row);
      if (full()) yield take();
    }
  }
  if (piece !== '') yield take();
}
