import { listResultsForPlanning, readAssumptionsOfResults } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { names, refusal, roundPath } from '../schemas/common.ts';

const sources = z.object({
  results: z.array(
    z.object({
      round: z.string(),
      names,
      year: z.number().int(),
      test: z.string(),
      testNames: names,
      grade: z.number().int().nullable(),
      domain: z.string(),
    }),
  ),
});

const share = z.number().nullable();
const assumptions = z.object({
  pupils: z.number().int(),
  schools: z.number().int(),
  spread: z.object({ standardDeviation: z.number(), intraclassCorrelation: z.number() }).nullable(),
  schoolParticipation: share,
  pupilParticipation: share,
});

/** What a plan of a sample can take from earlier results; the plan itself is computed by the reader's browser. */
export function planningRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/planning/results',
    { schema: { params: roundPath, response: { 200: sources, 404: refusal } } },
    async ({ params }) => ({ results: await listResultsForPlanning(context, params.round) }),
  );
  api.get(
    '/rounds/:round/planning/assumptions',
    {
      schema: {
        params: roundPath,
        querystring: z.object({ test: z.string(), domain: z.string() }),
        response: { 200: assumptions, 404: refusal },
      },
    },
    async ({ params, query }) => readAssumptionsOfResults(context, { ...params, ...query }),
  );
}
