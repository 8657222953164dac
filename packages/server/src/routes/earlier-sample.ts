import { readEarlierSample, readOverlap, setEarlierFile, setEarlierRound } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { accepted } from '../errors.ts';
import { refusal, roundPath } from '../schemas/common.ts';

const counts = z.object({
  drawn: z.number().int(),
  eligible: z.number().int(),
  participated: z.number().int(),
});

const earlierSample = z.object({
  earlier: counts
    .extend({
      round: z.string().nullable(),
      file: z.string().nullable(),
      participation: z.enum(['answers', 'draw', 'file']),
    })
    .nullable(),
});

const earlierInput = z.union([
  z.object({ earlierRound: z.string().nullable() }),
  z.object({ uploadId: z.uuid(), earlierRegister: z.string().optional() }),
]);

const overlap = z.object({
  overlap: z
    .object({
      mode: z.enum(['apart', 'together', 'independent']),
      drawnBefore: z.number().int(),
      expected: z.number(),
      independent: z.number(),
      actual: z.number().int().nullable(),
    })
    .nullable(),
});

/** The earlier draw that a round looks back at, and the schools that both have in common. */
export function earlierSampleRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/earlier-sample',
    { schema: { params: roundPath, response: { 200: earlierSample, 404: refusal } } },
    async ({ params }) => ({ earlier: await readEarlierSample(context, params.round) }),
  );
  api.post(
    '/rounds/:round/earlier-sample',
    {
      schema: {
        params: roundPath,
        body: earlierInput,
        response: { 201: counts, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) => {
      const set =
        'uploadId' in body
          ? await setEarlierFile(context, { ...params, ...body })
          : await setEarlierRound(context, { ...params, ...body });
      return reply.code(201).send(accepted(set));
    },
  );
  api.get(
    '/rounds/:round/overlap',
    { schema: { params: roundPath, response: { 200: overlap, 404: refusal } } },
    async ({ params }) => ({ overlap: await readOverlap(context, params.round) }),
  );
}
