import { importUploadedSuccession, listSuccessions, schoolSeries } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { accepted } from '../errors.ts';
import { pageQuery, refusal, registerPath } from '../schemas/common.ts';
import { series, successionInput, successionPage, successionTaken } from '../schemas/succession.ts';

/** What became of the schools of earlier registers. */
export function successionRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/registers/:register/succession',
    {
      schema: {
        params: registerPath,
        querystring: pageQuery.omit({ region: true }),
        response: { 200: successionPage, 404: refusal },
      },
    },
    async ({ params, query }) => listSuccessions(context, params.register, query),
  );
  api.post(
    '/registers/:register/succession',
    {
      schema: {
        params: registerPath,
        body: successionInput,
        response: { 201: successionTaken, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) => {
      const taken = await importUploadedSuccession(context, { ...params, ...body });
      const warnings = taken.ok ? taken.warnings : [];
      return reply.code(201).send({ ...accepted(taken), warnings });
    },
  );
  api.get(
    '/registers/:register/schools/:school/series',
    {
      schema: {
        params: registerPath.extend({ school: z.string() }),
        response: { 200: series, 404: refusal },
      },
    },
    async ({ params }) => ({ series: await schoolSeries(context, params) }),
  );
}
