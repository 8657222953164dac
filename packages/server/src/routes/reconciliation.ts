import {
  decideCorrections,
  listCheckListProblems,
  listReconciled,
  listWaitingCorrections,
  openReconciliation,
  previewCheckList,
  readCheckList,
  readReconciliation,
  readSchoolData,
  reconcileSchool,
  takeUploadedCheckList,
} from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { sendFile, sendTable } from '../download.ts';
import { accepted } from '../errors.ts';
import { problemWorkbook } from '../problem-workbook.ts';
import { language, pageQuery, refusal, roundPath } from '../schemas/common.ts';
import {
  checkListPreview,
  decisionsInput,
  reconciledPage,
  reconciliation,
  schoolData,
  schoolState,
  statementInput,
  statementKept,
  waitingPage,
  windowInput,
} from '../schemas/reconciliation.ts';

const schoolPath = roundPath.extend({ school: z.string() });
const uploaded = z.object({ uploadId: z.uuid() });

/** Before the freeze: schools confirm or correct their data, the coordinator decides, whole regions by file. */
export function reconciliationRoutes(api: App, parts: AppParts): void {
  coordinatorRoutes(api, parts);
  schoolRoutes(api, parts);
  checkListRoutes(api, parts);
}

function coordinatorRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/reconciliation',
    { schema: { params: roundPath, response: { 200: reconciliation, 404: refusal } } },
    async ({ params }) => readReconciliation(context, params.round),
  );
  api.post(
    '/rounds/:round/reconciliation',
    {
      schema: {
        params: roundPath,
        body: windowInput,
        response: { 201: reconciliation, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) => {
      accepted(await openReconciliation(context, { ...params, ...body }));
      return reply.code(201).send(await readReconciliation(context, params.round));
    },
  );
  api.get(
    '/rounds/:round/reconciliation/corrections',
    { schema: { params: roundPath, querystring: pageQuery, response: { 200: waitingPage, 404: refusal } } },
    async ({ params, query }) => listWaitingCorrections(context, params.round, query),
  );
  api.post(
    '/rounds/:round/reconciliation/decisions',
    {
      schema: {
        params: roundPath,
        body: decisionsInput,
        response: {
          201: z.object({ accepted: z.number().int(), rejected: z.number().int() }),
          404: refusal,
          422: refusal,
        },
      },
    },
    async ({ params, body }, reply) =>
      reply.code(201).send(accepted(await decideCorrections(context, { ...params, ...body }))),
  );
}

function schoolRoutes(api: App, { context }: AppParts): void {
  api.get(
    '/rounds/:round/reconciliation/schools',
    {
      schema: {
        params: roundPath,
        querystring: pageQuery.extend({ state: schoolState.optional() }),
        response: { 200: reconciledPage, 404: refusal },
      },
    },
    async ({ params, query }) => listReconciled(context, params.round, query),
  );
  api.get(
    '/rounds/:round/reconciliation/schools/:school',
    { schema: { params: schoolPath, response: { 200: schoolData, 404: refusal } } },
    async ({ params }) => readSchoolData(context, params),
  );
  api.post(
    '/rounds/:round/reconciliation/schools/:school',
    {
      schema: {
        params: schoolPath,
        body: statementInput,
        response: { 201: statementKept, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) =>
      reply.code(201).send(accepted(await reconcileSchool(context, { ...params, ...body }))),
  );
}

function checkListRoutes(api: App, { context }: AppParts): void {
  const inLanguage = z.object({ language: language.default('kk') });
  api.get(
    '/rounds/:round/reconciliation/check-list.xlsx',
    { schema: { params: roundPath, querystring: inLanguage.extend({ area: z.string().optional() }) } },
    async ({ params, query }, reply) =>
      sendTable(reply, 'check-list', 'xlsx', await readCheckList(context, params.round, query)),
  );
  api.post(
    '/rounds/:round/reconciliation/check-list/preview',
    { schema: { params: roundPath, body: uploaded, response: { 200: checkListPreview, 404: refusal } } },
    async ({ params, body }) => previewCheckList(context, { ...params, ...body }),
  );
  api.post(
    '/rounds/:round/reconciliation/check-list/problems.xlsx',
    { schema: { params: roundPath, body: uploaded, querystring: inLanguage } },
    async ({ params, body, query }, reply) => {
      const problems = await listCheckListProblems(context, { ...params, ...body });
      return sendFile(reply, 'problems.xlsx', 'xlsx', await problemWorkbook(query.language, problems));
    },
  );
  api.post(
    '/rounds/:round/reconciliation/check-list',
    {
      schema: {
        params: roundPath,
        body: uploaded.extend({ author: z.string().max(1000) }),
        response: { 201: statementKept, 404: refusal, 422: refusal },
      },
    },
    async ({ params, body }, reply) =>
      reply.code(201).send(accepted(await takeUploadedCheckList(context, { ...params, ...body }))),
  );
}
