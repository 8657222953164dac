import { askWork, listWork, readWork, scalingModels, type Work } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { followWork } from '../follow-work.ts';
import { refusal, roundPath } from '../schemas/common.ts';
import { work } from '../schemas/round.ts';

/**
 * Long work on a round: asking for it and its state; and as server-sent events its progress (`work`) and that something of the round was
 * recorded (`record`), which says no more than that it is time to look again.
 */
export function workRoutes(api: App, { context, news, log }: AppParts): void {
  api.post(
    '/rounds/:round/work',
    {
      schema: {
        params: roundPath,
        body: z.object({
          kind: z.enum(['scaling', 'estimates', 'reports', 'all']),
          model: z.enum(scalingModels).optional(),
          linkTo: z.string().min(1).nullable().optional(),
        }),
        response: { 202: work, 404: refusal },
      },
    },
    async ({ params, body }, reply) =>
      reply.code(202).send(await askWork(context, { round: params.round, ...body })),
  );
  api.get(
    '/rounds/:round/work',
    { schema: { params: roundPath, response: { 200: z.object({ work: z.array(work) }), 404: refusal } } },
    async ({ params }) => ({ work: await listWork(context, params.round) }),
  );
  api.get('/rounds/:round/events', { schema: { params: roundPath } }, async ({ params }, reply) => {
    const all = () => listWork(context, params.round);
    // A round that does not exist is a 404, not an empty stream.
    await all();
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    // Without anything to tell the reader would not even learn that the line stands.
    raw.flushHeaders();
    const unfollow = followWork<Work>({
      news,
      read: async (workId) =>
        workId === '' ? (await all()).toReversed() : [await readWork(context, workId)],
      tell(each) {
        if (each.roundCode === params.round) raw.write(`event: work\ndata: ${JSON.stringify(each)}\n\n`);
      },
      failed: (error) => log.warn({ err: error }, 'progress could not be read'),
    });
    const unsubscribe = news.ofRounds((code) => {
      if (code === params.round || code === '') raw.write('event: record\ndata: {}\n\n');
    });
    // A comment now and then keeps proxies from closing a silent line.
    const heartbeat = setInterval(() => raw.write(': alive\n\n'), 20_000);
    raw.on('close', () => {
      clearInterval(heartbeat);
      unfollow();
      unsubscribe();
    });
  });
}
