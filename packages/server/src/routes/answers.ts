import { answersMappingSchema, importUploadedAnswers } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { accepted } from '../errors.ts';
import { problem, refusal, roundPath } from '../schemas/common.ts';

/** What an import took, and what a person has to know about it. */
const importedAnswers = z.object({
  pupils: z.number().int(),
  schools: z.number().int(),
  items: z.number().int(),
  leftOut: z.number().int(),
  dropped: z.array(z.string()),
  warnings: z.array(problem),
});

/** Answers come in from an uploaded file with its mapping. */
export function answersRoutes(api: App, { context }: AppParts): void {
  api.post(
    '/rounds/:round/answers',
    {
      schema: {
        params: roundPath,
        body: z.object({ uploadId: z.uuid(), mapping: answersMappingSchema }),
        response: {
          201: importedAnswers,
          404: refusal,
          422: refusal,
        },
      },
    },
    async ({ params, body }, reply) => {
      const taken = await importUploadedAnswers(context, { round: params.round, ...body });
      const value = accepted(taken);
      return reply.code(201).send({ ...value, warnings: taken.ok ? taken.warnings : [] });
    },
  );
}
