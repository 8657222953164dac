import {
  announceSeed,
  approveDraw,
  type CeremonyPath,
  closeCommitments,
  enterIntoForce,
  fixDesign,
  listCeremonies,
  openCeremony,
  publishCommitment,
  readCeremony,
  readOrderScan,
  revealRolls,
  scanLimitBytes,
  writeApprovalList,
} from '@sapa/monitoring';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { disposition, sendFile } from '../download.ts';
import { accepted, HasProblems } from '../errors.ts';
import { isOnlyText } from '../only-text.ts';
import {
  announcedSeedInput,
  approvalFields,
  ceremony,
  ceremonyInput,
  ceremonyQuery,
  commitmentInput,
  designInput,
  inForceInput,
  revealInput,
} from '../schemas/ceremony.ts';
import { language, refusal, roundPath } from '../schemas/common.ts';

const given = { 200: ceremony, 404: refusal };
const made = { 201: ceremony, 404: refusal, 422: refusal };

/** The public ceremony of a round: what is on record of it, and its steps in their order (frame and draw have routes of their own). */
export function ceremonyRoutes(api: App, { context }: AppParts): void {
  const read = (path: CeremonyPath) => readCeremony(context, path);
  api.get(
    '/rounds/:round/ceremony',
    { schema: { params: roundPath, querystring: ceremonyQuery, response: given } },
    async ({ params, query }) => read({ ...params, ...query }),
  );
  api.get(
    '/rounds/:round/ceremonies',
    {
      schema: {
        params: roundPath,
        response: { 200: z.object({ ceremonies: z.array(ceremony) }), 404: refusal },
      },
    },
    async ({ params }) => ({ ceremonies: await listCeremonies(context, params.round) }),
  );
  api.get(
    '/rounds/:round/ceremony.json',
    { schema: { params: roundPath, querystring: ceremonyQuery } },
    async ({ params, query }, reply) => {
      const record = await read({ ...params, ...query });
      return sendFile(reply, 'ceremony.json', 'json', `${JSON.stringify(record, null, 2)}\n`);
    },
  );
  api.post(
    '/rounds/:round/ceremonies',
    { schema: { params: roundPath, body: ceremonyInput, response: made } },
    async ({ params, body }, reply) => {
      accepted(await openCeremony(context, { ...params, ...body }));
      return reply.code(201).send(await read(params));
    },
  );
  api.post(
    '/rounds/:round/design',
    { schema: { params: roundPath, body: designInput, response: made } },
    async ({ params, body }, reply) => {
      accepted(await fixDesign(context, { ...params, ...body }));
      return reply.code(201).send(await read(params));
    },
  );
  api.get(
    '/rounds/:round/design.json',
    { schema: { params: roundPath, querystring: ceremonyQuery } },
    async ({ params, query }, reply) => {
      const { design } = await read({ ...params, ...query });
      if (!design) return reply.code(404).send({ code: 'not-found', what: 'design' });
      return sendFile(reply, 'design.json', 'json', design.file);
    },
  );
  seedRoutes(api, { context });
  approvalRoutes(api, { context });
}

type Parts = Pick<AppParts, 'context'>;

function seedRoutes(api: App, { context }: Parts): void {
  const read = (path: CeremonyPath) => readCeremony(context, path);
  api.post(
    '/rounds/:round/commitments',
    { schema: { params: roundPath, body: commitmentInput, response: made } },
    async ({ params, body }, reply) => {
      accepted(await publishCommitment(context, { ...params, ...body }));
      return reply.code(201).send(await read(params));
    },
  );
  api.post(
    '/rounds/:round/commitments/close',
    { schema: { params: roundPath, response: made } },
    async ({ params }, reply) => {
      accepted(await closeCommitments(context, params));
      return reply.code(201).send(await read(params));
    },
  );
  api.post(
    '/rounds/:round/commitments/:position/reveal',
    {
      schema: {
        params: roundPath.extend({ position: z.coerce.number().int() }),
        body: revealInput,
        response: made,
      },
    },
    async ({ params, body }, reply) => {
      accepted(await revealRolls(context, { ...params, ...body }));
      return reply.code(201).send(await read({ round: params.round }));
    },
  );
  api.post(
    '/rounds/:round/seed',
    { schema: { params: roundPath, body: announcedSeedInput, response: made } },
    async ({ params, body }, reply) => {
      accepted(await announceSeed(context, { ...params, ...body }));
      return reply.code(201).send(await read(params));
    },
  );
}

function approvalRoutes(api: App, { context }: Parts): void {
  api.post(
    '/rounds/:round/approval',
    { schema: { consumes: ['multipart/form-data'], params: roundPath, response: made } },
    async (request, reply) => {
      const approval = { ...request.params, ...(await approvalForm(request)) };
      accepted(await approveDraw(context, approval));
      return reply.code(201).send(await readCeremony(context, request.params));
    },
  );
  for (const format of ['pdf', 'xlsx'] as const)
    api.get(
      `/rounds/:round/approval-list.${format}`,
      {
        schema: {
          params: roundPath,
          querystring: ceremonyQuery.extend({ language: language.default('kk') }),
        },
      },
      async ({ params, query }, reply) => {
        const path = { ...params, ceremony: query.ceremony };
        const file = await writeApprovalList(context, path, { language: query.language, format });
        return sendFile(reply, `approval-list-${params.round}-${query.language}.${format}`, format, file);
      },
    );
  api.get(
    '/rounds/:round/order',
    { schema: { params: roundPath, querystring: ceremonyQuery } },
    async ({ params, query }, reply) => {
      const { name, mediaType, content } = await readOrderScan(context, { ...params, ...query });
      return reply
        .header('content-type', mediaType)
        .header('content-disposition', disposition('attachment', name))
        .send(content);
    },
  );
  api.post(
    '/rounds/:round/in-force',
    { schema: { params: roundPath, body: inForceInput, response: made } },
    async ({ params, body }, reply) => {
      accepted(await enterIntoForce(context, { ...params, ...body }));
      return reply.code(201).send(await readCeremony(context, params));
    },
  );
}

/** The fields and the file of a form of an approval. The limit of the scan is the use case's to tell; the form stops a little above it. */
async function approvalForm(request: FastifyRequest) {
  const file = await request.file({ limits: { fileSize: scanLimitBytes + 1 }, throwFileSizeLimit: false });
  if (!file || !isOnlyText(file.filename))
    throw new HasProblems([{ code: 'missing-field', place: { path: 'file' } }]);
  const content = await file.toBuffer();
  const texts = Object.fromEntries(
    Object.entries(file.fields).flatMap(([name, field]) =>
      field && !Array.isArray(field) && field.type === 'field' ? [[name, field.value]] : [],
    ),
  );
  const fields = approvalFields.safeParse(texts);
  if (!fields.success || !Object.values(fields.data).every(isOnlyText))
    throw new HasProblems([{ code: 'missing-field', place: { path: 'body, orderNumber, orderDate' } }]);
  return { ...fields.data, scan: { name: file.filename, content } };
}
