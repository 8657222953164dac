import { ApiFailure, failureOf } from './failure.ts';

/** Sends the particulars of an order and its scan; by hand, because the typed client sends JSON. Throws `ApiFailure`. */
export async function sendApproval(
  round: string,
  order: { body: string; orderNumber: string; orderDate: string },
  scan: File,
): Promise<void> {
  const form = new FormData();
  // The fields come before the file, so that the server has read them when the file begins.
  for (const [name, value] of Object.entries(order)) form.set(name, value);
  form.set('file', scan);
  const address = `/api/v1/rounds/${encodeURIComponent(round)}/approval`;
  const response = await fetch(address, { method: 'POST', body: form }).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
}
