import { type Context, inspectAnswers, inspectPupils, inspectRegister, keepUpload } from '@sapa/monitoring';
import { z } from 'zod';
import type { App, AppParts } from '../app-parts.ts';
import { accepted, HasProblems } from '../errors.ts';
import { isOnlyText } from '../only-text.ts';
import { refusal } from '../schemas/common.ts';
import { answersInspection, keptFile, pupilsInspection, uploadInspection } from '../schemas/uploads.ts';

const purposes = ['register', 'answers', 'pupils', 'attendance', 'table'] as const;
type Purpose = (typeof purposes)[number];

/** Files that are looked at before anything of them is taken. */
export function uploadRoutes(api: App, { context }: AppParts): void {
  api.post(
    '/uploads',
    {
      schema: {
        consumes: ['multipart/form-data'],
        querystring: z.object({ for: z.enum(purposes) }),
        response: {
          201: z.union([uploadInspection, answersInspection, pupilsInspection, keptFile]),
          422: refusal,
        },
      },
    },
    async (request, reply) => {
      const file = await request.file();
      if (!file || !isOnlyText(file.filename))
        throw new HasProblems([{ code: 'missing-field', place: { path: 'file' } }]);
      const content = await file.toBuffer();
      const uploadId = await keepUpload(context, { name: file.filename, content });
      return reply.code(201).send(await inspect(context, request.query.for, uploadId));
    },
  );
}

async function inspect(context: Context, purpose: Purpose, uploadId: string) {
  switch (purpose) {
    case 'register':
      return accepted(await inspectRegister(context, uploadId));
    case 'answers':
      return accepted(await inspectAnswers(context, uploadId));
    case 'pupils':
      return accepted(await inspectPupils(context, uploadId));
    // The headings of a tracking form, a check list, a table of succession are our own: nothing has to be mapped.
    case 'attendance':
    case 'table':
      return { for: purpose, uploadId };
    default:
      return purpose satisfies never;
  }
}
