import createClient from 'openapi-fetch';
import type { paths } from '../api.generated.ts';
import { ApiFailure, failureOf } from './failure.ts';

/** Client of the API on the address that served the page; its types come from the server's document. */
export const api = createClient<paths>();

/** What one call of the client gives back. */
interface Called<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** Returns the body of a successful call; throws `ApiFailure` for every other answer or a lost connection. */
export async function answered<T>(call: Promise<Called<T>>): Promise<T> {
  const { data, error, response } = await call.catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (data === undefined) throw failureOf(response.status, error);
  return data;
}
