import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import { CopyIn, sendCopy } from './copy-into.ts';
import type { Database } from './schema.generated.ts';
import { typeParsers } from './type-parsers.ts';

/** Limits of one process's connections; times in milliseconds. */
export interface DatabaseOptions {
  /** Connections at most; default 10. */
  readonly maxConnections?: number;
  /** A statement that runs longer is cancelled; default 15 minutes, more than any of ours needs. */
  readonly statementTimeoutMs?: number;
}

/**
 * Opens the database at `url` (nothing is connected before the first query). `bigint` comes as a number and throws
 * beyond ±2^53; `timestamptz` comes as a `Date`, `date` as its ISO text, `bytea` as a `Buffer`. Close with `.destroy()`.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Kysely<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 15_000,
    statement_timeout: options.statementTimeoutMs ?? 15 * 60_000,
    // A process that hangs in the middle of a transaction must not hold its locks for ever.
    idle_in_transaction_session_timeout: 15 * 60_000,
    keepAlive: true,
    application_name: 'sapa',
    types: typeParsers,
  });
  // The pool drops a connection that broke while idle and opens another; a query that needs it reports the error.
  pool.on('error', () => undefined);
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: withCopy(pool), controlClient: pg.Client }),
  });
}

/** A pool whose connections also understand `CopyIn`, so that a COPY runs inside Kysely's transaction. */
function withCopy(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, pg.PoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      const copying = known.get(client) ?? copyingClient(client);
      known.set(client, copying);
      return copying;
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

function copyingClient(client: pg.PoolClient): pg.PoolClient {
  const query = (text: string, values: readonly unknown[]) => {
    const [first] = values;
    return first instanceof CopyIn ? sendCopy(client, text, first) : client.query(text, [...values]);
  };
  return new Proxy(client, {
    get(target, property) {
      if (property === 'query') return query;
      const member: unknown = Reflect.get(target, property);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
