import { describeItem, listItems } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { refusal, roundPath } from '../schemas/common.ts';
import { itemList, itemPage } from '../schemas/results.ts';

/** Items with their statistics, and all that is known of one. */
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
        params: roundPath.extend({ test: z.string(), item: z.string() }),
        response: { 200: itemPage, 404: refusal },
      },
    },
    async ({ params }) => describeItem(context, params),
  );
}
