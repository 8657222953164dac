import {
  freezeRoundFrame,
  listExclusions,
  readExclusionsTable,
  readFrame,
  readFrameCsv,
  readRegisterTable,
} from '@sapa/monitoring';
import { exclusionPresets, parseExclusions } from '@sapa/sampling';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { sendFile, sendTable } from '../download.ts';
import { accepted, HasProblems } from '../errors.ts';
import { exclusionsWorkbook } from '../exclusions-workbook.ts';
import { exclusionRule, language, pageQuery, refusal, roundPath } from '../schemas/common.ts';
import { exclusionPage, frame, frameInput } from '../schemas/round.ts';

/** Who may be drawn: presets of rules, freezing, and what was frozen. */
export function frameRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/exclusion-presets',
    { schema: { response: { 200: z.object({ presets: z.record(z.string(), z.array(exclusionRule)) }) } } },
    async () => ({ presets: exclusionPresets }),
  );
  api.post(
    '/rounds/:round/frame',
    { schema: { params: roundPath, body: frameInput, response: { 201: frame, 404: refusal, 422: refusal } } },
    async (request, reply) => {
      const { body, params } = request;
      const parsed = parseExclusions('preset' in body ? body.preset : body.rules, 'rules');
      if (parsed.problems.length > 0) throw new HasProblems(parsed.problems);
      accepted(await freezeRoundFrame(context, { round: params.round, rules: parsed.exclusions }));
      return reply.code(201).send(await readFrame(context, params.round));
    },
  );
  api.get(
    '/rounds/:round/frame',
    { schema: { params: roundPath, response: { 200: frame, 404: refusal } } },
    async ({ params }) => readFrame(context, params.round),
  );
  api.get(
    '/rounds/:round/exclusions',
    {
      schema: {
        params: roundPath,
        querystring: pageQuery.extend({ rule: z.string().optional() }),
        response: { 200: exclusionPage, 404: refusal },
      },
    },
    async ({ params, query }) => listExclusions(context, params.round, query),
  );
  api.get('/rounds/:round/frame.csv', { schema: { params: roundPath } }, async ({ params }, reply) =>
    sendFile(reply, 'frame.csv', 'csv', await readFrameCsv(context, params.round)),
  );
  api.get('/rounds/:round/exclusions.csv', { schema: { params: roundPath } }, async ({ params }, reply) =>
    sendTable(reply, 'exclusions', 'csv', await readExclusionsTable(context, params.round)),
  );
  api.get(
    '/rounds/:round/exclusions.xlsx',
    { schema: { params: roundPath, querystring: z.object({ language: language.default('kk') }) } },
    async ({ params, query }, reply) => {
      const table = await readExclusionsTable(context, params.round);
      return sendFile(reply, 'exclusions.xlsx', 'xlsx', await exclusionsWorkbook(query.language, table));
    },
  );
  api.get('/rounds/:round/register.csv', { schema: { params: roundPath } }, async ({ params }, reply) =>
    sendTable(reply, 'register', 'csv', await readRegisterTable(context, params.round)),
  );
}
