import { listTestedSchools, openSchoolReport, readSchoolFindings } from '@sapa/monitoring';
import { schoolFindingsSchema } from '@sapa/reports';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { disposition, isKnown } from '../download.ts';
import { language, pageQuery, refusal, roundPath } from '../schemas/common.ts';
import { testedSchoolPage } from '../schemas/results.ts';

const schoolPath = roundPath.extend({ school: z.string() });

/** Schools of a round, the findings of one, and its report as a document. */
export function schoolRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/schools',
    {
      schema: {
        params: roundPath,
        querystring: pageQuery,
        response: { 200: testedSchoolPage, 404: refusal },
      },
    },
    async ({ params, query }) => listTestedSchools(context, params.round, query),
  );
  api.get(
    '/rounds/:round/schools/:school',
    {
      schema: {
        params: schoolPath,
        response: { 200: z.object({ findings: schoolFindingsSchema }), 404: refusal },
      },
    },
    async ({ params }) => ({ findings: await readSchoolFindings(context, params) }),
  );
  api.get(
    '/rounds/:round/schools/:school/report.pdf',
    { schema: { params: schoolPath, querystring: z.object({ language: language.default('kk') }) } },
    async ({ params, query, headers }, reply) => {
      const report = await openSchoolReport(context, { ...params, language: query.language });
      const tag = `"${report.sha256}"`;
      // May be kept, but is asked for again each time: a report that was made anew has another tag.
      reply.header('etag', tag).header('cache-control', 'private, no-cache');
      if (isKnown(headers['if-none-match'], tag)) return reply.code(304).send();
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', disposition('inline', `${report.number}-${query.language}.pdf`))
        .send(Buffer.from(report.pdf));
    },
  );
}
