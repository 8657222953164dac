import type { FastifyInstance } from 'fastify';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Answers only requests that name this computer. A page of another site can make the browser of somebody sitting here send requests to the loopback
 * address (by a name that resolves to it, or across sites): Host and Origin give it away, and it gets 403.
 */
export function answerOnlyFromHere(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { host, origin } = request.headers;
    const named = host !== undefined && loopbackNames.has(hostName(`http://${host}`));
    const sameSite = origin === undefined || origin === `http://${host}`;
    if (!named || !sameSite) return reply.code(403).send({ code: 'not-from-here' });
  });
}

function hostName(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
