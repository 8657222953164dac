import {
  describeItem,
  describeScale,
  judgeItem,
  listItems,
  readReviewQueue,
  verdicts,
} from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { accepted } from '../errors.ts';
import { refusal, roundPath } from '../schemas/common.ts';
import { itemList, itemPage } from '../schemas/results.ts';
import { reviewQueue, scalePage } from '../schemas/scaling.ts';

const itemPath = roundPath.extend({ test: z.string(), item: z.string() });

/** Items with their statistics, all that is known of one and of a scale, and what experts decide. */
export function itemRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/items',
    {
      schema: {
        params: roundPath,
        querystring: z.object({ test: z.string().optional() }),
        response: { 200: itemList, 404: refusal },
      },
    },
    async ({ params, query }) => listItems(context, { round: params.round, test: query.test }),
  );
  api.get(
    '/rounds/:round/items/:test/:item',
    {
      schema: {
        params: itemPath,
        response: { 200: itemPage, 404: refusal },
      },
    },
    async ({ params }) => describeItem(context, params),
  );
  api.post(
    '/rounds/:round/items/:test/:item/verdict',
    {
      schema: {
        params: itemPath,
        body: z.object({
          verdict: z.enum(verdicts),
          key: z.string().max(10).optional(),
          categories: z.array(z.number().int().min(0)).max(250).optional(),
          reason: z.string().max(2000),
        }),
        response: { 201: z.object({ rescored: z.number().int() }), 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) =>
      reply.code(201).send(accepted(await judgeItem(context, { ...params, ...body }))),
  );
  api.get(
    '/rounds/:round/review',
    { schema: { params: roundPath, response: { 200: reviewQueue, 404: refusal } } },
    async ({ params }) => readReviewQueue(context, params.round),
  );
  api.get(
    '/rounds/:round/scales/:test/:domain',
    {
      schema: {
        params: roundPath.extend({ test: z.string(), domain: z.string() }),
        response: { 200: scalePage, 404: refusal },
      },
    },
    async ({ params }) => describeScale(context, params),
  );
}
