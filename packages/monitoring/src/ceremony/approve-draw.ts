import { createHash } from 'node:crypto';
import type { Problem, Result } from '@sapa/tables';
import { recordDeed } from '../audit.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../transaction.ts';
import { lockCeremony } from './lock-ceremony.ts';

/** The kinds of file that a scanned order may be, each with its first bytes. */
const scanTypes = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
} as const;
type ScanType = keyof typeof scanTypes;

/** Largest scan of an order in bytes. */
export const scanLimitBytes = 20 * 1024 * 1024;

export interface ApprovalToRecord {
  round: string;
  /** The authorised body. */
  body: string;
  orderNumber: string;
  /** ISO date. */
  orderDate: string;
  /** The scanned order. */
  scan: { name: string; content: Uint8Array };
}

/** Records the order by which the authorised body approved the draw of the current ceremony, with its scan. */
export async function approveDraw(
  context: Context,
  input: ApprovalToRecord,
): Promise<Result<{ sha256: string }>> {
  const body = input.body.trim();
  const orderNumber = input.orderNumber.trim();
  const mediaType = scanTypeOf(input.scan.content);
  const problems = approvalProblems({ ...input, body, orderNumber });
  if (mediaType === null || problems.length > 0) return { ok: false, problems };
  return inTransaction(context, async (inner) => {
    const locked = await lockCeremony(inner, input.round, 'drawn');
    if (!locked.ok) return locked;
    const sha256 = createHash('sha256').update(input.scan.content).digest('hex');
    await inner.db
      .insertInto('approval')
      .values({
        ceremony_id: locked.id,
        body,
        order_number: orderNumber,
        order_date: input.orderDate,
        file_name: input.scan.name,
        media_type: mediaType,
        sha256,
        scan: input.scan.content,
        approved_at: inner.now(),
        approved_by: inner.who,
      })
      .execute();
    await recordDeed(inner, {
      action: 'ceremony.approve',
      subject: input.round,
      roundId: locked.round.id,
      details: { ceremony: locked.record.ceremony, orderNumber, orderDate: input.orderDate, sha256 },
    });
    return { ok: true, value: { sha256 }, warnings: [] };
  });
}

/** What the file is by its first bytes; its name says nothing. */
function scanTypeOf(content: Uint8Array): ScanType | null {
  const types: ScanType[] = ['application/pdf', 'image/jpeg', 'image/png'];
  return types.find((type) => scanTypes[type].every((byte, at) => content[at] === byte)) ?? null;
}

function approvalProblems({ body, orderNumber, orderDate, scan }: ApprovalToRecord): Problem[] {
  const missing = Object.entries({ body, orderNumber })
    .filter(([, text]) => text === '')
    .map(([path]) => ({ code: 'missing-field', place: { path } }));
  const problems: Problem[] = [...missing];
  if (!isDate(orderDate))
    problems.push({ code: 'no-date', place: { path: 'orderDate' }, received: orderDate });
  const place = { file: scan.name };
  if (scanTypeOf(scan.content) === null)
    problems.push({ code: 'no-scan', place, expected: 'PDF, JPEG, PNG' });
  if (scan.content.length > scanLimitBytes)
    problems.push({
      code: 'scan-too-large',
      place,
      received: (scan.content.length / 1024 / 1024).toFixed(1),
      expected: String(scanLimitBytes / 1024 / 1024),
    });
  return problems;
}

/** Whether a text is a day of the calendar as `2026-03-01`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
