import { openNews } from '@sapa/monitoring';
import { type TestContext, testContext } from '@sapa/monitoring/testing';
import { pino } from 'pino';
import { buildApp } from '../app.ts';
import type { App } from '../app-parts.ts';

/** The application on a database of its own, with what tests ask of it. */
export interface TestApp {
  app: App;
  test: TestContext;
  /** GET (or POST, with a body) under /api/v1. */
  ask(path: string, body?: object): Promise<Answer>;
  upload(path: string, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  /** Body as JSON; undefined where it is none. */
  json: unknown;
  bytes: Buffer;
}

/** Builds the application as the service does, but silent and without a port. */
export async function testApp(): Promise<TestApp> {
  const test = await testContext({ queue: true });
  const news = await openNews(test.database.url);
  const app = await buildApp({ context: test.context, news, log: pino({ enabled: false }) });
  const answer = (reply: Awaited<ReturnType<typeof app.inject>>): Answer => ({
    status: reply.statusCode,
    headers: reply.headers,
    json: String(reply.headers['content-type']).startsWith('application/json') ? reply.json() : undefined,
    bytes: reply.rawPayload,
  });
  return {
    app,
    test,
    async ask(path, body) {
      const url = encodeURI(`/api/v1${path}`);
      return answer(await app.inject(body ? { method: 'POST', url, payload: body } : { method: 'GET', url }));
    },
    async upload(path, name, content) {
      const form = new FormData();
      form.set('file', new File([content], name));
      const body = new Response(form);
      const headers = { 'content-type': body.headers.get('content-type') ?? '' };
      const payload = Buffer.from(await body.arrayBuffer());
      return answer(await app.inject({ method: 'POST', url: `/api/v1${path}`, headers, payload }));
    },
    async close() {
      app.server.closeAllConnections();
      await app.close();
      await news.close();
      await test.close();
    },
  };
}
