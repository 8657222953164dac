import { drawRound, listSample, readDraw, readSampleTable, verifyRound } from '@sapa/monitoring';
import type { App, AppParts } from '../app-parts.ts';
import { sendFile, sendTable } from '../download.ts';
import { accepted } from '../errors.ts';
import { pageQuery, refusal, roundPath } from '../schemas/common.ts';
import { draw, drawInput, samplePage, verification } from '../schemas/round.ts';

/** Who is drawn, and the proof. */
export function drawRoutes(api: App, { context }: AppParts): void {
  const described = async (round: string) => {
    const { draw: it, drawnAt, drawnBy } = await readDraw(context, round);
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
    { schema: { params: roundPath, body: drawInput, response: { 201: draw, 404: refusal, 422: refusal } } },
    async ({ params, body }, reply) => {
      accepted(await drawRound(context, { round: params.round, ...body }));
      return reply.code(201).send(await described(params.round));
    },
  );
  api.get(
    '/rounds/:round/draw',
    { schema: { params: roundPath, response: { 200: draw, 404: refusal } } },
    async ({ params }) => described(params.round),
  );
  api.get(
    '/rounds/:round/sample',
    { schema: { params: roundPath, querystring: pageQuery, response: { 200: samplePage, 404: refusal } } },
    async ({ params, query }) => listSample(context, params.round, query),
  );
  api.post(
    '/rounds/:round/verify',
    { schema: { params: roundPath, response: { 200: verification, 404: refusal } } },
    async ({ params }) => verifyRound(context, params.round),
  );
  api.get('/rounds/:round/draw.json', { schema: { params: roundPath } }, async ({ params }, reply) => {
    const { draw: it } = await readDraw(context, params.round);
    return sendFile(reply, 'draw.json', 'json', `${JSON.stringify(it, null, 2)}\n`);
  });
  for (const format of ['csv', 'xlsx'] as const)
    api.get(`/rounds/:round/sample.${format}`, { schema: { params: roundPath } }, async ({ params }, reply) =>
      sendTable(reply, 'sample', format, await readSampleTable(context, params.round)),
    );
}
