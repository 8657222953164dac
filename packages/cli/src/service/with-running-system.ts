import type { Translate } from '@sapa/language';
import { type Context, NotFound, openSystem } from '@sapa/monitoring';
import { type CommandOptions, InputProblems } from '../command.ts';
import { dataDirectory } from './data-directory.ts';
import { findPostgres } from './open-postgres.ts';
import { commandLog } from './service-log.ts';

/** Runs a use case on the database of a running Sapa (see `sapa work`). What it does not find is a problem of the input. */
export async function withRunningSystem<T>(
  options: CommandOptions,
  translate: Translate,
  useCase: (context: Context) => Promise<T>,
): Promise<T> {
  const databaseUrl = await findPostgres(dataDirectory(options), translate);
  const system = await openSystem({ databaseUrl, who: 'command line', log: commandLog() });
  try {
    return await useCase(system.context);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    throw new InputProblems([{ code: `unknown-${error.what}`, place: {}, received: error.code }]);
  } finally {
    await system.close();
  }
}
