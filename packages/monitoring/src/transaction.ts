import type { Context } from './context.ts';

/** Runs `steps` in one transaction (the running one, if there is one): all of it is kept, or nothing. */
export async function inTransaction<T>(context: Context, steps: (inner: Context) => Promise<T>): Promise<T> {
  if (context.db.isTransaction) return steps(context);
  return context.db.transaction().execute((trx) => steps({ ...context, db: trx }));
}
