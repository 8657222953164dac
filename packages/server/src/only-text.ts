import type { FastifyInstance } from 'fastify';

/** Refuses requests in whose path, query or body stands what is no text (U+0000, half a surrogate pair): the database takes neither. */
export function takeOnlyText(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }, reply) => {
    const path = Object.entries({ params, query, body }).find(([, part]) => !isOnlyText(part))?.[0];
    if (path !== undefined)
      return reply.code(400).send({ code: 'not-valid', problems: [{ code: 'not-valid', place: { path } }] });
  });
}

/** True where every string in `value`, names of fields among them, is text that can be stored. */
export function isOnlyText(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (Array.isArray(value)) return value.every(isOnlyText);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, part]) => isOnlyText(name) && isOnlyText(part));
}
