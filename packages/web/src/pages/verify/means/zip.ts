const encoder = new TextEncoder();

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 of bytes as ZIP files carry it (polynomial 0xEDB88320, reflected). */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** A ZIP archive of texts, stored without compression (APPNOTE 6.3: local headers, directory, end); all dates are 1 January 1980. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [encoder.encode(path), encoder.encode(text)];
    // Version 2.0, names in UTF-8, stored; time and date; checksum and both sizes; length of the name, no extra field.
    const how = [20, 0x0800, 0, 0, 0x21];
    const what = [crc32(content), content.length, content.length];
    const local = record(0x04034b50, how, what, [name.length, 0]);
    parts.push(local, name, content);
    // No comment, first disk, no attributes; where the file lies.
    directory.push(record(0x02014b50, [20, ...how], what, [name.length, 0, 0, 0, 0], [0, offset]), name);
    offset += local.length + name.length + content.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length / 2;
  const end = record(0x06054b50, [0, 0, count, count], [size, offset], [0]);
  return joined([...parts, ...directory, end]);
}

/** A signature, then turn by turn fields of two and of four bytes, the lowest byte first. */
function record(signature: number, ...fields: readonly (readonly number[])[]): Uint8Array {
  const bytes = (value: number, length: number) =>
    Array.from({ length }, (_, at) => Math.floor(value / 256 ** at) % 256);
  const body = fields.flatMap((group, at) => group.flatMap((value) => bytes(value, at % 2 === 0 ? 2 : 4)));
  return Uint8Array.from([...bytes(signature, 4), ...body]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
