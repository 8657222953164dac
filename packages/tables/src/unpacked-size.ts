const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/**
 * Sum of the unpacked sizes, in bytes, that a ZIP file declares in its directory; null when the bytes are no ZIP file.
 * Lets a reader refuse a file of a few kilobytes that would fill the memory.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.12 and 4.3.16 (no ZIP64, which spreadsheets do not use).
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== entrySignature) return null;
    size += view.getUint32(offset + 24, true);
    // Name, extra field and comment follow the fixed part.
    const variable = [28, 30, 32].reduce((sum, at) => sum + view.getUint16(offset + at, true), 0);
    offset += 46 + variable;
  }
  return size;
}

function findEnd(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let offset = view.byteLength - 22; offset >= earliest; offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  return null;
}
