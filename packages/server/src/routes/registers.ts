import {
  describeRegister,
  importUploadedRegister,
  listAreas,
  listRegisterProblems,
  listRegisterSchools,
  listRegisters,
  previewRegister,
} from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { sendFile } from '../download.ts';
import { accepted } from '../errors.ts';
import { problemWorkbook } from '../problem-workbook.ts';
import { language, names, pageQuery, refusal, registerPath } from '../schemas/common.ts';
import {
  importedRegister,
  registerInput,
  registerPreview,
  registerPreviewInput,
  registerSummary,
  schoolPage,
} from '../schemas/register.ts';

/** Registers of schools: those that are kept, and taking another one in from an uploaded file. */
export function registerRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/registers',
    { schema: { response: { 200: z.object({ registers: z.array(registerSummary) }) } } },
    async () => ({ registers: await listRegisters(context) }),
  );
  api.post(
    '/registers',
    { schema: { body: registerInput, response: { 201: importedRegister, 404: refusal, 422: refusal } } },
    async ({ body }, reply) => {
      const taken = await importUploadedRegister(context, body);
      const { leftOut } = accepted(taken);
      const warnings = taken.ok ? taken.warnings : [];
      return reply.code(201).send({ ...(await describeRegister(context, body.code)), leftOut, warnings });
    },
  );
  api.post(
    '/registers/preview',
    { schema: { body: registerPreviewInput, response: { 200: registerPreview, 404: refusal } } },
    async ({ body }) => previewRegister(context, body),
  );
  api.post(
    '/registers/problems.xlsx',
    { schema: { body: registerPreviewInput, querystring: z.object({ language: language.default('kk') }) } },
    async ({ body, query }, reply) => {
      const problems = await listRegisterProblems(context, body);
      return sendFile(reply, 'problems.xlsx', 'xlsx', await problemWorkbook(query.language, problems));
    },
  );
  api.get(
    '/registers/:register',
    { schema: { params: registerPath, response: { 200: registerSummary, 404: refusal } } },
    async ({ params }) => describeRegister(context, params.register),
  );
  api.get(
    '/registers/:register/areas',
    {
      schema: {
        params: registerPath,
        querystring: z.object({ level: z.enum(['region', 'district']).default('region') }),
        response: { 200: z.object({ areas: z.array(z.object({ code: z.string(), names })) }), 404: refusal },
      },
    },
    async ({ params, query }) => ({ areas: await listAreas(context, params.register, query.level) }),
  );
  api.get(
    '/registers/:register/schools',
    { schema: { params: registerPath, querystring: pageQuery, response: { 200: schoolPage, 404: refusal } } },
    async ({ params, query }) => listRegisterSchools(context, params.register, query),
  );
}
