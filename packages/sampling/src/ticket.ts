import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hex (64 digits). */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * The ticket of a school in a public draw: SHA-256 of the UTF-8 string `seed|code`, in lower-case hex.
 * Smallest tickets win. `code` is taken as it stands in the frame (trimmed, Unicode NFC).
 */
export function ticketOf(seed: string, code: string): string {
  return sha256Hex(`${seed}|${code}`);
}

/**
 * The ticket read as a uniform number: (the first 13 hex digits as an integer + 0.5) / 2^52.
 * Exact in double precision, strictly between 0 and 1, and the same in every language.
 */
export function uniformOf(ticket: string): number {
  return (Number.parseInt(ticket.slice(0, 13), 16) + 0.5) / 2 ** 52;
}
