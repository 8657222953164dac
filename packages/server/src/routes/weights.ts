import {
  readWeightedPupils,
  readWeights,
  setWeightSettings,
  weighRound,
  weightingSummarySchema,
} from '@sapa/monitoring';
import { replicateForms, replicateMethods } from '@sapa/sampling';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { sendTable } from '../download.ts';
import { accepted } from '../errors.ts';
import { names, refusal, roundPath } from '../schemas/common.ts';

const settings = z.record(z.string(), z.unknown());
const weights = z.object({
  settings,
  tests: z.array(
    z.object({
      test: z.string(),
      names,
      grade: z.number().int().nullable(),
      weighting: weightingSummarySchema.extend({ madeAt: z.string(), madeBy: z.string() }).nullable(),
    }),
  ),
});

/** Which replicates a download is to hold; fields left out take the defaults of `sapa weights`. */
const pupilsQuery = z.object({
  test: z.string(),
  method: z.enum(replicateMethods).optional(),
  form: z.enum(replicateForms).optional(),
  finitePopulation: z.enum(['none', 'scales', 'factors']).optional(),
  fayCoefficient: z.coerce.number().optional(),
  replicates: z.coerce.number().optional(),
  seed: z.string().max(1000).optional(),
});

/** The weights of a round: what they add up to, how they are made, and the pupils with all factors. */
export function weightRoutes(api: App, { context }: AppParts): void {
  const read = async (round: string) => {
    const { settings: raw, tests } = await readWeights(context, round);
    return { settings: settings.parse(raw), tests };
  };
  api.get(
    '/rounds/:round/weights',
    { schema: { params: roundPath, response: { 200: weights, 404: refusal } } },
    async ({ params }) => read(params.round),
  );
  api.post(
    '/rounds/:round/weights',
    { schema: { params: roundPath, response: { 200: weights, 404: refusal } } },
    async ({ params }) => {
      await weighRound(context, { round: params.round });
      return read(params.round);
    },
  );
  api.post(
    '/rounds/:round/weights/settings',
    {
      schema: { params: roundPath, body: settings, response: { 200: settings, 404: refusal, 422: refusal } },
    },
    async ({ params, body }) =>
      accepted(await setWeightSettings(context, { round: params.round, settings: body })),
  );
  for (const format of ['csv', 'xlsx'] as const)
    api.get(
      `/rounds/:round/weights.${format}`,
      { schema: { params: roundPath, querystring: pupilsQuery } },
      async ({ params, query }, reply) => {
        const { test, ...asked } = query;
        const replicates = Object.fromEntries(
          Object.entries(asked).filter(([, value]) => value !== undefined),
        );
        const table = accepted(await readWeightedPupils(context, { round: params.round, test, replicates }));
        return sendTable(reply, `weights-${test}`, format, table);
      },
    );
}
