import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { digestAscii } from './sha256-block.ts';

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hex (64 digits). */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const digest = new Int32Array(8);

/**
 * The ticket of a school in a public draw: SHA-256 of the UTF-8 string `seed|code`, in lower-case hex.
 * Smallest tickets win. `code` is taken as it stands in the frame (trimmed, Unicode NFC).
 */
export function ticketOf(seed: string, code: string): string {
  const text = `${seed}|${code}`;
  if (!digestAscii(text, digest)) return sha256Hex(text);
  let hex = '';
  for (const word of digest)
    hex +=
      hexOfByte[word >>> 24] +
      hexOfByte[(word >>> 16) & 255] +
      hexOfByte[(word >>> 8) & 255] +
      hexOfByte[word & 255];
  return hex;
}

/**
 * The ticket read as a uniform number: (the first 13 hex digits as an integer + 0.5) / 2^52.
 * Exact in double precision, strictly between 0 and 1, and the same in every language.
 */
export function uniformOf(ticket: string): number {
  return (Number.parseInt(ticket.slice(0, 13), 16) + 0.5) / 2 ** 52;
}

/** `uniformOf(ticketOf(seed, code))` without writing the ticket down. */
export function uniformOfCode(seed: string, code: string): number {
  const text = `${seed}|${code}`;
  if (!digestAscii(text, digest)) return uniformOf(sha256Hex(text));
  return ((digest[0] >>> 0) * 2 ** 20 + (digest[1] >>> 12) + 0.5) / 2 ** 52;
}
