import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Context, News } from '@sapa/monitoring';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

/** What the routes work with. */
export interface AppParts {
  context: Context;
  news: News;
  log: FastifyBaseLogger;
  /** Folder of the built pages; without it only the API is served. */
  webRoot?: string;
}

/** A Fastify instance whose schemas are zod's. */
export type App = FastifyInstance<
  Server,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;
