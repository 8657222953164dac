import { readTable } from '@sapa/tables';

/** Reads a table in a thread; see `readUpload`. */
export default function readTableInThread({ content, name }: { content: Uint8Array; name: string }) {
  return readTable(content, name);
}
