import { availableParallelism } from 'node:os';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import { renderReport } from './render-report.ts';
import { reportLanguages } from './start-reports.ts';

/**
 * Draws the documents of some findings in every language, each once, on all cores; then counts how far the whole work is. One that cannot be
 * drawn keeps none of the others from being drawn: its error is thrown when they are.
 */
export async function renderDocuments(
  context: Context,
  input: { workId: string; findings: readonly number[] },
): Promise<void> {
  const wanted = input.findings.flatMap((findingsId) =>
    reportLanguages.map((language) => ({ findingsId, language })),
  );
  const left = wanted.values();
  const errors: unknown[] = [];
  const drawNext = async () => {
    for (const one of left) {
      if (context.signal?.aborted) return;
      await renderReport(context, one).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, drawNext));
  context.signal?.throwIfAborted();
  await countDocuments(context, input.workId);
  if (errors.length > 0) throw errors[0];
}

/**
 * Sets the progress of a report work from the documents that exist. It runs after the commit of the documents, in a statement of its own:
 * of two workers that finish at once, the later statement sees the documents of both, so the work always ends.
 */
async function countDocuments({ db, now }: Context, workId: string): Promise<void> {
  await sql`
    update work w set done = c.documents,
      state = case when c.documents >= w.total then 'done' else w.state end,
      ended_at = case when c.documents >= w.total then ${now()} else w.ended_at end
    from (select count(*)::int as documents from report r join school_findings f on f.id = r.findings_id
          where f.round_id = (select round_id from work where id = ${workId})) c
    where w.id = ${workId} and w.state = 'running'`.execute(db);
}
