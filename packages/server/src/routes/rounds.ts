import { createRound, describeRound, listRounds, summarizeRound } from '@sapa/monitoring';
import { z } from 'zod';
import packageFile from '../../package.json' with { type: 'json' };
import type { App, AppParts } from '../app-parts.ts';
import { accepted } from '../errors.ts';
import { refusal, roundPath } from '../schemas/common.ts';
import { round, roundInput, roundSummary } from '../schemas/round.ts';

const status = z.object({
  version: z.string(),
  openOn: z.literal('loopback'),
  demo: z.boolean(),
  rounds: z.number().int(),
});

/** State of the installation, and the rounds. */
export function roundRoutes(api: App, { context }: AppParts): void {
  api.get('/status', { schema: { response: { 200: status } } }, async () => {
    const rounds = await listRounds(context);
    return {
      version: packageFile.version,
      openOn: 'loopback' as const,
      demo: rounds.some((each) => each.isDemo),
      rounds: rounds.length,
    };
  });
  api.get(
    '/rounds',
    { schema: { response: { 200: z.object({ rounds: z.array(roundSummary) }) } } },
    async () => ({
      rounds: await listRounds(context),
    }),
  );
  api.post(
    '/rounds',
    { schema: { body: roundInput, response: { 201: roundSummary, 404: refusal, 422: refusal } } },
    async (request, reply) => {
      accepted(await createRound(context, request.body));
      return reply.code(201).send(await summarizeRound(context, request.body.code));
    },
  );
  api.get(
    '/rounds/:round',
    { schema: { params: roundPath, response: { 200: round, 404: refusal } } },
    async ({ params }) => describeRound(context, params.round),
  );
}
