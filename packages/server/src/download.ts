import { csvOf, type PublishedTable } from '@sapa/sampling';
import { writeTable } from '@sapa/tables';
import type { FastifyReply } from 'fastify';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

/** Answers with a file to keep. */
export function sendFile(
  reply: FastifyReply,
  name: string,
  format: keyof typeof types,
  content: Uint8Array | string,
): FastifyReply {
  return reply
    .header('content-type', types[format])
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(typeof content === 'string' ? content : Buffer.from(content));
}

/** Answers with a published table: as the canonical CSV whose bytes are checked, or as a workbook. */
export async function sendTable(
  reply: FastifyReply,
  name: string,
  format: 'csv' | 'xlsx',
  table: PublishedTable,
): Promise<FastifyReply> {
  const content = format === 'csv' ? csvOf(table) : await writeTable(table.columns, table.rows, 'xlsx');
  return sendFile(reply, `${name}.${format}`, format, content);
}
