import { templateVariable, urlVariable } from './test-database.ts';
import { startTestServer } from './test-server.ts';

/** Starts the server of the database tests before the first of them; vitest calls what is returned after the last. */
export default async function startServer(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  process.env[urlVariable] = server.url;
  process.env[templateVariable] = server.template;
  return () => server.stop();
}
