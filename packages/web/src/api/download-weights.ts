import { ApiFailure, failureOf } from './failure.ts';
import { saveFile } from './save-file.ts';

/** Asks for the weighted pupils of a test with the replicates described and hands the file to the reader; throws `ApiFailure`. */
export async function downloadWeights(
  round: string,
  asked: Record<string, string | number>,
  format: 'csv' | 'xlsx',
): Promise<void> {
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]));
  const path = `/api/v1/rounds/${encodeURIComponent(round)}/weights.${format}?${query}`;
  const response = await fetch(path).catch(() => {
    throw new ApiFailure(0, { code: 'no-connection', problems: [] });
  });
  if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
  saveFile(`weights-${asked.test}-${asked.method}.${format}`, await response.blob());
}
