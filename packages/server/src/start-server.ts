import { type Context, openNews } from '@sapa/monitoring';
import type { Logger } from 'pino';
import { buildApp } from './app.ts';

export interface ServerOptions {
  context: Context;
  databaseUrl: string;
  log: Logger;
  host: string;
  port: number;
  webRoot?: string;
}

export interface RunningServer {
  address: string;
  close(): Promise<void>;
}

/** Serves API and pages. A busy port throws the system's error (code EADDRINUSE), so that the caller can try another. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const news = await openNews(options.databaseUrl);
  const app = await buildApp({
    context: options.context,
    news,
    log: options.log,
    ...(options.webRoot === undefined ? {} : { webRoot: options.webRoot }),
  });
  try {
    const address = await app.listen({ host: options.host, port: options.port });
    return {
      address,
      async close() {
        // Open event streams would keep the server for ever.
        app.server.closeAllConnections();
        await app.close();
        await news.close();
      },
    };
  } catch (error) {
    await news.close();
    throw error;
  }
}
