import { answersMappingSchema, importUploadedAnswers } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { accepted } from '../errors.ts';
import { refusal, roundPath } from '../schemas/common.ts';

/** Answers come in from an uploaded file with its mapping. */
export function answersRoutes(api: App, { context }: AppParts): void {
  api.post(
    '/rounds/:round/answers',
    {
      schema: {
        params: roundPath,
        body: z.object({ uploadId: z.uuid(), mapping: answersMappingSchema }),
        response: {
          201: z.object({ pupils: z.number().int(), schools: z.number().int(), items: z.number().int() }),
          404: refusal,
          422: refusal,
        },
      },
    },
    async ({ params, body }, reply) =>
      reply.code(201).send(accepted(await importUploadedAnswers(context, { round: params.round, ...body }))),
  );
}
