import { csvOf, type PublishedTable } from '@sapa/sampling';
import { writeTable } from '@sapa/tables';
import type { FastifyReply } from 'fastify';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
} as const;

/** Header that names a file in any letters (RFC 6266): the true name in UTF-8, beside one in ASCII for old programs. */
export function disposition(kind: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return plain === name
    ? `${kind}; filename="${name}"`
    : `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Answers with a file to keep. */
export function sendFile(
  reply: FastifyReply,
  name: string,
  format: keyof typeof types,
  content: Uint8Array | string,
): FastifyReply {
  return reply
    .header('content-type', types[format])
    .header('content-disposition', disposition('attachment', name))
    .send(typeof content === 'string' ? content : Buffer.from(content));
}

/** True where one of the entity tags of an If-None-Match header is that of the content, which then need not be sent (RFC 9110, 13.1.2). */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((each) => each.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(tag) || tags.includes('*');
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
