import { inspectAnswers, inspectRegister, keepUpload } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { accepted, HasProblems } from '../errors.ts';
import { isOnlyText } from '../only-text.ts';
import { refusal } from '../schemas/common.ts';
import { answersInspection, uploadInspection } from '../schemas/uploads.ts';

/** Files that are looked at before anything of them is taken. */
export function uploadRoutes(api: App, { context }: AppParts): void {
  api.post(
    '/uploads',
    {
      schema: {
        consumes: ['multipart/form-data'],
        querystring: z.object({ for: z.enum(['register', 'answers']) }),
        response: { 201: z.union([uploadInspection, answersInspection]), 422: refusal },
      },
    },
    async (request, reply) => {
      const file = await request.file();
      if (!file || !isOnlyText(file.filename))
        throw new HasProblems([{ code: 'missing-field', place: { path: 'file' } }]);
      const content = await file.toBuffer();
      const uploadId = await keepUpload(context, { name: file.filename, content });
      const inspected =
        request.query.for === 'register'
          ? accepted(await inspectRegister(context, uploadId))
          : accepted(await inspectAnswers(context, uploadId));
      return reply.code(201).send(inspected);
    },
  );
}
