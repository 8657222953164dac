import {
  importParticipationList,
  listPlaces,
  listTestingWindows,
  readFrameBias,
  readParticipationBoard,
  readParticipationHistory,
  readParticipationList,
  recordParticipation,
  setParticipationSettings,
  setTestingWindow,
} from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { sendTable } from '../download.ts';
import { accepted, HasProblems } from '../errors.ts';
import { isOnlyText } from '../only-text.ts';
import { language, refusal, roundPath } from '../schemas/common.ts';
import {
  board,
  boardQuery,
  frameBiasReport,
  history,
  participationInput,
  participationSettings,
  placePage,
  placesQuery,
  recorded,
  testingWindows,
  windowInput,
} from '../schemas/participation.ts';

/** What becomes of the sample: rates, places, what was recorded and when is tested. */
export function participationRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/participation',
    { schema: { params: roundPath, querystring: boardQuery, response: { 200: board, 404: refusal } } },
    async ({ params, query }) => readParticipationBoard(context, { round: params.round, ...query }),
  );
  api.post(
    '/rounds/:round/participation',
    {
      schema: {
        params: roundPath,
        body: participationInput,
        response: { 201: recorded, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) => {
      const entries = body.entries.map((entry) => ({ ...entry, row: 0 }));
      const taken = await recordParticipation(context, { round: params.round, entries, source: 'page' });
      return reply.code(201).send(accepted(taken));
    },
  );
  api.get(
    '/rounds/:round/participation/places',
    { schema: { params: roundPath, querystring: placesQuery, response: { 200: placePage, 404: refusal } } },
    async ({ params, query }) => listPlaces(context, { round: params.round, ...query }),
  );
  api.get(
    '/rounds/:round/participation/history/:school',
    {
      schema: {
        params: roundPath.extend({ school: z.string() }),
        response: { 200: history, 404: refusal },
      },
    },
    async ({ params }) => ({ events: await readParticipationHistory(context, params) }),
  );
  api.post(
    '/rounds/:round/participation/settings',
    {
      schema: {
        params: roundPath,
        body: participationSettings,
        response: { 200: participationSettings, 404: refusal },
      },
    },
    async ({ params, body }) => {
      await setParticipationSettings(context, { round: params.round, settings: body });
      return body;
    },
  );
  api.get(
    '/rounds/:round/participation/bias',
    {
      schema: {
        params: roundPath,
        querystring: boardQuery.pick({ grade: true }),
        response: { 200: frameBiasReport, 404: refusal },
      },
    },
    async ({ params, query }) => readFrameBias(context, { round: params.round, ...query }),
  );
  windowRoutes(api, context);
  listRoutes(api, context);
}

function windowRoutes(api: App, context: AppParts['context']): void {
  api.get(
    '/rounds/:round/windows',
    { schema: { params: roundPath, response: { 200: testingWindows, 404: refusal } } },
    async ({ params }) => ({ windows: await listTestingWindows(context, params.round) }),
  );
  api.post(
    '/rounds/:round/windows',
    {
      schema: {
        params: roundPath,
        body: windowInput,
        response: { 200: testingWindows, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }) => {
      accepted(await setTestingWindow(context, { round: params.round, ...body }));
      return { windows: await listTestingWindows(context, params.round) };
    },
  );
}

/** The list that goes out to be filled and comes back: headings in the reader's language, or codes for programs. */
function listRoutes(api: App, context: AppParts['context']): void {
  const query = z.object({ language: language.optional(), region: z.string().optional() });
  for (const format of ['csv', 'xlsx'] as const)
    api.get(
      `/rounds/:round/participation.${format}`,
      { schema: { params: roundPath, querystring: query } },
      async ({ params, query: asked }, reply) => {
        const input = { round: params.round, language: asked.language ?? null, region: asked.region };
        return sendTable(reply, 'participation', format, await readParticipationList(context, input));
      },
    );
  api.post(
    '/rounds/:round/participation/list',
    {
      schema: {
        consumes: ['multipart/form-data'],
        params: roundPath,
        response: { 201: recorded, 404: refusal, 422: refusal },
      },
    },
    async (request, reply) => {
      const file = await request.file();
      if (!file || !isOnlyText(file.filename))
        throw new HasProblems([{ code: 'missing-field', place: { path: 'file' } }]);
      const content = await file.toBuffer();
      const input = { round: request.params.round, file: { name: file.filename, content } };
      return reply.code(201).send(accepted(await importParticipationList(context, input)));
    },
  );
}
