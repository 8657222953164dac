import { Readable } from 'node:stream';
import {
  drawWithinSchools,
  importUploadedAttendance,
  importUploadedPupils,
  listWithinSchools,
  readWithinRecord,
  readWithinRound,
  readWithinSchool,
  readWithinTable,
  writeFormsArchive,
  writeSchoolForms,
} from '@sapa/monitoring';
import type { App, AppParts } from '../app-parts.ts';
import { disposition, sendFile, sendTable } from '../download.ts';
import { accepted } from '../errors.ts';
import { refusal, roundPath } from '../schemas/common.ts';
import {
  archiveQuery,
  attendanceInput,
  drawnWithin,
  formsQuery,
  importedAttendance,
  importedPupils,
  pupilsInput,
  withinGradePath,
  withinInput,
  withinRound,
  withinSchool,
  withinSchoolPage,
  withinSchoolPath,
  withinSchoolQuery,
} from '../schemas/within.ts';

/**
 * Pupils by code, the draws within schools, who came. Public of it is `within.csv`; all that stands under a school is for that school and its coordinator.
 */
export function withinRoutes(api: App, parts: AppParts): void {
  roundOfPupils(api, parts);
  schoolOfPupils(api, parts);
  printedForms(api, parts);
}

function roundOfPupils(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/within',
    { schema: { params: roundPath, response: { 200: withinRound, 404: refusal } } },
    async ({ params }) => readWithinRound(context, params.round),
  );
  api.get('/rounds/:round/within.csv', { schema: { params: roundPath } }, async ({ params }, reply) =>
    sendTable(reply, 'within', 'csv', await readWithinTable(context, params.round)),
  );
  api.post(
    '/rounds/:round/pupils',
    {
      schema: {
        params: roundPath,
        body: pupilsInput,
        response: { 201: importedPupils, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) => {
      const taken = await importUploadedPupils(context, { round: params.round, ...body });
      return reply.code(201).send({ ...accepted(taken), warnings: taken.ok ? taken.warnings : [] });
    },
  );
  api.post(
    '/rounds/:round/within',
    {
      schema: {
        params: roundPath,
        body: withinInput,
        response: { 201: drawnWithin, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) => {
      const drawn = await drawWithinSchools(context, { round: params.round, ...body });
      return reply.code(201).send({ ...accepted(drawn), warnings: drawn.ok ? drawn.warnings : [] });
    },
  );
  api.post(
    '/rounds/:round/attendance',
    {
      schema: {
        params: roundPath,
        body: attendanceInput,
        response: { 201: importedAttendance, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) =>
      reply
        .code(201)
        .send(accepted(await importUploadedAttendance(context, { round: params.round, ...body }))),
  );
}

function schoolOfPupils(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/within/schools',
    {
      schema: {
        params: roundPath,
        querystring: withinSchoolQuery,
        response: { 200: withinSchoolPage, 404: refusal },
      },
    },
    async ({ params, query }) => listWithinSchools(context, params.round, query),
  );
  api.get(
    '/rounds/:round/within/schools/:school',
    { schema: { params: withinSchoolPath, response: { 200: withinSchool, 404: refusal } } },
    async ({ params }) => readWithinSchool(context, params),
  );
  api.get(
    '/rounds/:round/within/schools/:school/:grade/record.json',
    { schema: { params: withinGradePath } },
    async ({ params }, reply) => {
      const record = await readWithinRecord(context, params);
      const name = `${params.school}-${params.grade}.json`;
      return sendFile(reply, name, 'json', `${JSON.stringify(record, null, 2)}\n`);
    },
  );
}

function printedForms(api: App, { context }: AppParts): void {
  for (const kind of ['forms', 'labels'] as const)
    for (const format of ['pdf', 'xlsx'] as const)
      api.get(
        `/rounds/:round/within/schools/:school/${kind}.${format}`,
        { schema: { params: withinSchoolPath, querystring: formsQuery } },
        async ({ params, query }, reply) => {
          const { language, ...sheet } = query;
          const content = await writeSchoolForms(context, { ...params, language, kind, format, sheet });
          return sendFile(reply, `${params.school}-${kind}.${format}`, format, content);
        },
      );
  api.get(
    '/rounds/:round/within/forms.zip',
    { schema: { params: roundPath, querystring: archiveQuery } },
    async ({ params, query }, reply) => {
      const { language, kind, format, area, ...sheet } = query;
      const gone = new AbortController();
      reply.raw.on('close', () => gone.abort());
      const pieces = await writeFormsArchive(
        { ...context, signal: gone.signal },
        { round: params.round, area, language, kind, format, sheet },
      );
      const name = [params.round, area, kind, language].filter(Boolean).join('-');
      return reply
        .header('content-type', 'application/zip')
        .header('content-disposition', disposition('attachment', `${name}.zip`))
        .send(Readable.from(pieces));
    },
  );
}
