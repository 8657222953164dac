import { z } from 'zod';
import type { Context } from '../context.ts';
import { documentsQueue } from '../jobs/work.ts';
import { selectRound } from '../rounds/find-round.ts';
import { inTransaction } from '../transaction.ts';
import { buildFindings } from './build-findings.ts';

/** Documents a job: few enough that a lost worker costs seconds. */
const schoolsPerJob = 10;

const workMark = z.object({ handedOut: z.boolean().optional() });

/** The languages of a batch. */
export const reportLanguages = ['kk', 'ru', 'en'] as const;

/**
 * Makes the findings of every tested school anew and hands out the drawing of their documents in small jobs,
 * all in one transaction: a worker killed in the middle leaves nothing half handed out, and one killed after it
 * leaves a mark, so that the job run again does not replace findings whose documents are being drawn.
 */
export async function startReports(
  context: Context,
  input: { round: string; workId: string },
): Promise<void> {
  const round = await selectRound(context, input.round);
  await inTransaction(context, async (inner) => {
    const { input: mark } = await inner.db
      .selectFrom('work')
      .select('input')
      .where('id', '=', input.workId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (workMark.parse(mark).handedOut) return;
    // Progress of the findings would wait for the lock on this work and then overwrite the number of its documents.
    const { report: _, ...quiet } = inner;
    await buildFindings(quiet, { round: input.round });
    const findings = await inner.db
      .selectFrom('school_findings')
      .select('id')
      .where('round_id', '=', round.id)
      .orderBy('id')
      .execute();
    for (let start = 0; start < findings.length; start += schoolsPerJob)
      await inner.jobs.send(inner.db, documentsQueue, {
        workId: input.workId,
        findings: findings.slice(start, start + schoolsPerJob).map(({ id }) => id),
      });
    await inner.db
      .updateTable('work')
      .set({
        input: JSON.stringify({ handedOut: true }),
        done: 0,
        total: findings.length * reportLanguages.length,
        ...(findings.length === 0 ? { state: 'done' as const, ended_at: inner.now() } : {}),
      })
      .where('id', '=', input.workId)
      .execute();
  });
}
