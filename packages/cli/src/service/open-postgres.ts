import { findEmbeddedPostgres, ServerInUse, startEmbeddedPostgres } from '@sapa/database';
import type { Translate } from '@sapa/language';
import { WrongUsage } from '../command.ts';

/** The database that this process uses, and how to let go of it. */
export interface OpenPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** Says which, and opens the server of `DATABASE_URL`; without it, the embedded one of `data`, started here. */
export async function openPostgres(
  data: string,
  translate: Translate,
  print: (text: string) => void,
): Promise<OpenPostgres> {
  const given = process.env.DATABASE_URL;
  print(
    given ? translate('service.start.given-database') : translate('service.start.postgres', { folder: data }),
  );
  if (given) return { url: given, stop: async () => undefined };
  try {
    return await startEmbeddedPostgres(data);
  } catch (error) {
    if (error instanceof ServerInUse)
      throw new WrongUsage(translate('service.already-running', { folder: data }));
    throw error;
  }
}

/** Address of the database that a Sapa started on `data` uses. */
export async function findPostgres(data: string, translate: Translate): Promise<string> {
  const url = process.env.DATABASE_URL || (await findEmbeddedPostgres(data));
  if (url) return url;
  throw new WrongUsage(translate('service.not-running', { folder: data }));
}
