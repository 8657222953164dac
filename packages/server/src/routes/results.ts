import { rateSchools, readResults } from '@sapa/monitoring';
import type { App, AppParts } from '../app-parts.ts';
import { accepted } from '../errors.ts';
import { refusal, roundPath } from '../schemas/common.ts';
import { ratedSchools, ratingQuery, results, resultsQuery } from '../schemas/results.ts';

/** Figures of the nation, regions, districts and schools. */
export function resultRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/results',
    { schema: { params: roundPath, querystring: resultsQuery, response: { 200: results, 404: refusal } } },
    async ({ params, query }) => readResults(context, { round: params.round, ...query }),
  );
  api.get(
    '/rounds/:round/rating',
    {
      schema: {
        params: roundPath,
        querystring: ratingQuery,
        response: { 200: ratedSchools, 404: refusal, 422: refusal },
      },
    },
    async ({ params, query }) => ({
      schools: accepted(await rateSchools(context, { round: params.round, ...query })),
    }),
  );
}
