import {
  freezeRoundFrame,
  listExclusions,
  readExclusionsTable,
  readFrame,
  readFrameCsv,
  readKeptRegister,
} from '@sapa/monitoring';
import { exclusionPresets } from '@sapa/sampling';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { sendFile, sendTable } from '../download.ts';
import { accepted } from '../errors.ts';
import { exclusionsWorkbook } from '../exclusions-workbook.ts';
import { ceremonyQuery } from '../schemas/ceremony.ts';
import { exclusionRule, language, pageQuery, refusal, roundPath } from '../schemas/common.ts';
import { exclusionPage, frame } from '../schemas/round.ts';

/** Who may be drawn: presets of rules, freezing, and what was frozen. */
export function frameRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/exclusion-presets',
    { schema: { response: { 200: z.object({ presets: z.record(z.string(), z.array(exclusionRule)) }) } } },
    async () => ({ presets: exclusionPresets }),
  );
  api.post(
    '/rounds/:round/frame',
    { schema: { params: roundPath, response: { 201: frame, 404: refusal, 422: refusal } } },
    async ({ params }, reply) => {
      accepted(await freezeRoundFrame(context, params));
      return reply.code(201).send(await readFrame(context, params));
    },
  );
  api.get(
    '/rounds/:round/frame',
    { schema: { params: roundPath, querystring: ceremonyQuery, response: { 200: frame, 404: refusal } } },
    async ({ params, query }) => readFrame(context, { ...params, ...query }),
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
    async ({ params, query }) => listExclusions(context, params, query),
  );
  const file = { schema: { params: roundPath, querystring: ceremonyQuery } };
  api.get('/rounds/:round/frame.csv', file, async ({ params, query }, reply) =>
    sendFile(reply, 'frame.csv', 'csv', await readFrameCsv(context, { ...params, ...query })),
  );
  api.get('/rounds/:round/exclusions.csv', file, async ({ params, query }, reply) =>
    sendTable(reply, 'exclusions', 'csv', await readExclusionsTable(context, { ...params, ...query })),
  );
  api.get(
    '/rounds/:round/exclusions.xlsx',
    {
      schema: { params: roundPath, querystring: ceremonyQuery.extend({ language: language.default('kk') }) },
    },
    async ({ params, query }, reply) => {
      const table = await readExclusionsTable(context, { ...params, ceremony: query.ceremony });
      return sendFile(reply, 'exclusions.xlsx', 'xlsx', await exclusionsWorkbook(query.language, table));
    },
  );
  api.get('/rounds/:round/register.csv', file, async ({ params, query }, reply) =>
    sendFile(reply, 'register.csv', 'csv', await readKeptRegister(context, { ...params, ...query })),
  );
}
