import { type Cell, isMissing } from './school.ts';

const [lineFeed, carriageReturn, quote, comma] = [10, 13, 34, 44];
const utf8 = new TextEncoder();

/** A canonical CSV (see `writeCanonicalCsv`) in the making: bytes in one growing array, because a million rows as texts would fill the memory. */
export class CanonicalBytes {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** Adds a row of `count` cells. */
  addRow(count: number, cellAt: (index: number) => Cell | undefined): void {
    for (let index = 0; index < count; index++) {
      this.#addCell(cellAt(index), index + 1 < count ? comma : lineFeed);
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  text(): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes());
  }

  #addCell(cell: Cell | undefined, separator: number): void {
    if (!isMissing(cell)) {
      const text = typeof cell === 'string' ? cell : String(cell);
      if (!this.#addPlain(text)) this.#addAny(text.normalize('NFC'));
    } else this.#reserve(1);
    this.#bytes[this.#length++] = separator;
  }

  /** Adds a text of ASCII characters that needs no quotes, else adds nothing and returns false. Like `#addAny` leaves room for the separator. */
  #addPlain(text: string): boolean {
    this.#reserve(text.length + 1);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 127 || isSpecial(code)) return false;
      bytes[start + at] = code;
    }
    this.#length = start + text.length;
    return true;
  }

  #addAny(text: string): void {
    const written = /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    this.#reserve(3 * written.length + 1);
    this.#length += utf8.encodeInto(written, this.#bytes.subarray(this.#length)).written;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    grown.set(this.bytes());
    this.#bytes = grown;
  }
}

function isSpecial(code: number): boolean {
  return code === comma || code === quote || code === lineFeed || code === carriageReturn;
}
