import { askWork, listWork, readWork } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { refusal, roundPath } from '../schemas/common.ts';
import { work } from '../schemas/round.ts';

/** Long work on a round: asking for it, its state, and its progress as server-sent events. */
export function workRoutes(api: App, { context, news }: AppParts): void {
  api.post(
    '/rounds/:round/work',
    {
      schema: {
        params: roundPath,
        body: z.object({ kind: z.enum(['scaling', 'estimates', 'reports', 'all']) }),
        response: { 202: work, 404: refusal },
      },
    },
    async ({ params, body }, reply) =>
      reply.code(202).send(await askWork(context, { round: params.round, kind: body.kind })),
  );
  api.get(
    '/rounds/:round/work',
    { schema: { params: roundPath, response: { 200: z.object({ work: z.array(work) }), 404: refusal } } },
    async ({ params }) => ({ work: await listWork(context, params.round) }),
  );
  api.get('/rounds/:round/events', { schema: { params: roundPath } }, async ({ params }, reply) => {
    const first = await listWork(context, params.round);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const send = (each: object) => raw.write(`event: work\ndata: ${JSON.stringify(each)}\n\n`);
    for (const each of first.toReversed()) send(each);
    const look = (workId: string) => {
      const news =
        workId === '' ? listWork(context, params.round) : readWork(context, workId).then((one) => [one]);
      news.then(
        (all) => {
          for (const each of all) if (each.roundCode === params.round) send(each);
        },
        (error: unknown) => context.log.warn({ err: error }, 'progress could not be read'),
      );
    };
    const unsubscribe = news.subscribe(look);
    // A comment now and then keeps proxies from closing a silent line.
    const heartbeat = setInterval(() => raw.write(': alive\n\n'), 20_000);
    raw.on('close', () => {
      clearInterval(heartbeat);
      unsubscribe();
    });
  });
}
