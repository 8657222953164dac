import { type JobQueue, openDatabase } from '@sapa/database';
import { pino } from 'pino';
import { buildApp } from './app.ts';

const nothing = async (): Promise<never> => {
  throw new Error('the document of the API is made without a database');
};
const noJobs: JobQueue = { send: nothing, sendChain: nothing, stateOf: nothing };

/** The OpenAPI document of the API. It needs no running system: nothing is ever asked of the database that it names. */
export async function openApiDocument(): Promise<object> {
  const log = pino({ enabled: false });
  const db = openDatabase('postgresql://nobody@127.0.0.1/nothing');
  const app = await buildApp({
    context: { db, who: 'nobody', now: () => new Date(0), jobs: noJobs, log },
    log,
    news: { ofWork: () => () => undefined, ofRounds: () => () => undefined, close: async () => undefined },
  });
  await app.ready();
  const document = app.swagger();
  await app.close();
  await db.destroy();
  return document;
}
