import { answered, api } from '../../api/client.ts';
import { ApiFailure } from '../../api/failure.ts';
import type { Draw } from '../../api/types.ts';
import { sha256, ticket } from './sha256.ts';

/** What the browser found when it computed hash and tickets itself. */
export interface BrowserFinding {
  hashSame: boolean;
  tickets: number;
  /** Codes of schools whose published ticket differs from `seed|code`. */
  wrong: string[];
}

const pageSize = 200;

async function fileBytes(round: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`/api/v1/rounds/${encodeURIComponent(round)}/${file}`);
  if (!response.ok) throw new ApiFailure(response.status, { code: 'no-answer', problems: [] });
  return new Uint8Array(await response.arrayBuffer());
}

async function publishedTickets(round: string): Promise<{ code: string; ticket: string }[]> {
  const all: { code: string; ticket: string }[] = [];
  for (let page = 1; ; page++) {
    const query = { page, pageSize };
    const answer = await answered(
      api.GET('/api/v1/rounds/{round}/sample', { params: { path: { round }, query } }),
    );
    all.push(...answer.schools);
    if (answer.schools.length === 0 || all.length >= answer.total) return all;
  }
}

/**
 * Downloads the frame and the sample as anyone can, hashes the frame, and makes each drawn school's ticket anew, with
 * the browser's own SHA-256 and none of the server's code.
 */
export async function checkInBrowser(round: string, draw: Draw): Promise<BrowserFinding> {
  const hash = await sha256(await fileBytes(round, 'frame.csv'));
  const published = await publishedTickets(round);
  const tickets = await Promise.all(published.map(({ code }) => ticket(draw.seed, code)));
  const wrong = published.flatMap((school, index) => (school.ticket === tickets[index] ? [] : [school.code]));
  return { hashSame: hash === draw.frameHash, tickets: published.length, wrong };
}
