import { NotFound } from '@sapa/monitoring';
import type { Problem } from '@sapa/tables';
import type { FastifyInstance } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

/** Thrown by a route when the input has problems: answered as 422 with all of them. */
export class HasProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s)`);
    this.name = 'HasProblems';
    this.problems = problems;
  }
}

/** The value of a use case's result; its problems become a 422. */
export function accepted<T>(result: { ok: true; value: T } | { ok: false; problems: readonly Problem[] }): T {
  if (!result.ok) throw new HasProblems(result.problems);
  return result.value;
}

/** Turns what routes throw into answers: what is not there 404, bad input 400 or 422, a bug one honest 500, logged once with its cause. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof NotFound) return reply.code(404).send({ code: 'not-found', what: error.what });
    if (error instanceof HasProblems)
      return reply.code(422).send({ code: 'has-problems', problems: error.problems });
    if (hasZodFastifySchemaValidationErrors(error))
      return reply.code(400).send({
        code: 'not-valid',
        problems: error.validation.map((issue) => ({
          code: 'not-valid',
          place: { path: `${error.validationContext}${issue.instancePath}` },
          expected: issue.message ?? '',
        })),
      });
    const status = (error as { statusCode?: number }).statusCode;
    if (status !== undefined && status < 500)
      return reply.code(status).send({ code: status === 413 ? 'too-large' : 'not-valid' });
    request.log.error({ err: error }, 'a request failed');
    return reply.code(500).send({ code: 'internal' });
  });
}
