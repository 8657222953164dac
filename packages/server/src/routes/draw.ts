import {
  type CeremonyPath,
  drawRound,
  listSample,
  readDraw,
  readSampleTable,
  verifyRound,
} from '@sapa/monitoring';
import type { App, AppParts } from '../app-parts.ts';
import { sendFile, sendTable } from '../download.ts';
import { accepted } from '../errors.ts';
import { ceremonyQuery } from '../schemas/ceremony.ts';
import { pageQuery, refusal, roundPath } from '../schemas/common.ts';
import { draw, samplePage, verification } from '../schemas/round.ts';

/** Who is drawn, and the proof. */
export function drawRoutes(api: App, { context }: AppParts): void {
  const described = async (path: CeremonyPath) => {
    const { draw: it, drawnAt, drawnBy } = await readDraw(context, path);
    return {
      seed: it.seed,
      frameHash: it.frameHash,
      design: { ...it.design },
      drawnAt,
      drawnBy,
      schools: it.total,
      eligible: it.eligible,
      strata: it.strata.map(({ name, values, mergedFrom, eligible, n }) => ({
        name,
        values,
        mergedFrom,
        eligible,
        drawn: n,
      })),
    };
  };
  api.post(
    '/rounds/:round/draw',
    { schema: { params: roundPath, response: { 201: draw, 404: refusal, 422: refusal } } },
    async ({ params }, reply) => {
      accepted(await drawRound(context, params));
      return reply.code(201).send(await described(params));
    },
  );
  api.get(
    '/rounds/:round/draw',
    { schema: { params: roundPath, querystring: ceremonyQuery, response: { 200: draw, 404: refusal } } },
    async ({ params, query }) => described({ ...params, ...query }),
  );
  api.get(
    '/rounds/:round/sample',
    { schema: { params: roundPath, querystring: pageQuery, response: { 200: samplePage, 404: refusal } } },
    async ({ params, query }) => listSample(context, params.round, query),
  );
  api.post(
    '/rounds/:round/verify',
    {
      schema: {
        params: roundPath,
        querystring: ceremonyQuery,
        response: { 200: verification, 404: refusal },
      },
    },
    async ({ params, query }) => verifyRound(context, { ...params, ...query }),
  );
  const file = { schema: { params: roundPath, querystring: ceremonyQuery } };
  api.get('/rounds/:round/draw.json', file, async ({ params, query }, reply) => {
    const { draw: it } = await readDraw(context, { ...params, ...query });
    return sendFile(reply, 'draw.json', 'json', `${JSON.stringify(it, null, 2)}\n`);
  });
  for (const format of ['csv', 'xlsx'] as const)
    api.get(`/rounds/:round/sample.${format}`, file, async ({ params, query }, reply) =>
      sendTable(reply, 'sample', format, await readSampleTable(context, { ...params, ...query })),
    );
}
