import { Readable } from 'node:stream';
import {
  checkReport,
  readReleases,
  releaseSteps,
  takeReleaseStep,
  writeExpertise,
  writePupils,
  writeReportPackage,
  writeTerritoryReport,
} from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { disposition, sendFile } from '../download.ts';
import { accepted } from '../errors.ts';
import { language, refusal, roundPath } from '../schemas/common.ts';
import { checkedReport, checkQuery, territoryReleases } from '../schemas/releases.ts';

/** Review and release of reports by territory, packages of issued reports, and the public question whether a report is genuine. */
export function releaseRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/releases',
    { schema: { params: roundPath, response: { 200: territoryReleases, 404: refusal } } },
    async ({ params }) => readReleases(context, params.round),
  );
  api.post(
    '/rounds/:round/releases',
    {
      schema: {
        params: roundPath,
        body: z.object({
          area: z.string(),
          step: z.enum(releaseSteps),
          note: z.string().max(2000).default(''),
        }),
        response: { 201: z.object({ issued: z.number().int() }), 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) =>
      reply.code(201).send(accepted(await takeReleaseStep(context, { round: params.round, ...body }))),
  );
  api.get(
    '/rounds/:round/reports.zip',
    { schema: { params: roundPath, querystring: z.object({ area: z.string() }) } },
    async ({ params, query }, reply) => {
      const pieces = await writeReportPackage(context, { round: params.round, area: query.area });
      return reply
        .header('content-type', 'application/zip')
        .header('content-disposition', disposition('attachment', `${params.round}-${query.area}.zip`))
        .send(Readable.from(pieces));
    },
  );
  for (const format of ['pdf', 'xlsx'] as const)
    api.get(
      `/rounds/:round/territories/:area/report.${format}`,
      {
        schema: {
          params: roundPath.extend({ area: z.string() }),
          querystring: z.object({ language: language.default('kk') }),
        },
      },
      async ({ params, query }, reply) => {
        const file = await writeTerritoryReport(context, { ...params, language: query.language, format });
        return sendFile(reply, `${params.round}-${params.area}-${query.language}.${format}`, format, file);
      },
    );
  api.get(
    '/rounds/:round/expertise.pdf',
    {
      schema: {
        params: roundPath,
        querystring: z.object({ language: language.default('kk'), only: z.enum(['flagged']).optional() }),
      },
    },
    async ({ params, query }, reply) => {
      const file = await writeExpertise(context, { ...params, ...query });
      return sendFile(reply, `${params.round}-expertise-${query.language}.pdf`, 'pdf', file);
    },
  );
  for (const kind of ['list', 'sheets'] as const)
    api.get(
      `/rounds/:round/schools/:school/pupil-${kind}.pdf`,
      {
        schema: {
          params: roundPath.extend({ school: z.string() }),
          querystring: z.object({ language: language.default('kk') }),
        },
      },
      async ({ params, query }, reply) => {
        const file = await writePupils(context, { ...params, ...query, kind });
        return sendFile(reply, `${params.round}-${params.school}-${kind}-${query.language}.pdf`, 'pdf', file);
      },
    );
  api.get(
    '/check',
    { schema: { querystring: checkQuery, response: { 200: z.object({ report: checkedReport }) } } },
    async ({ query }) => ({ report: await checkReport(context, query) }),
  );
}
