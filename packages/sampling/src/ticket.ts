import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Digester, digestsAfter, digestWords } from './sha256-block.ts';

/** SHA-256 of the UTF-8 bytes of a text, in lower-case hex (64 digits). */
export function sha256Hex(text: string): string {
  return sha256HexOf(utf8ToBytes(text));
}

/** SHA-256 of bytes, in lower-case hex (64 digits). */
export function sha256HexOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

const digest = new Int32Array(digestWords);
const own = Uint32Array.of(0);

/**
 * The ticket of a school in a public draw: SHA-256 of the UTF-8 string `seed|code`, in lower-case hex.
 * Smallest tickets win. `code` is taken as it stands in the frame (trimmed, Unicode NFC).
 */
export function ticketOf(seed: string, code: string): string {
  ticketsOfSeed(seed)(code, digest, 0);
  return ticketTexts(digest, own)[0];
}

let last: { seed: string; digester: Digester } | null = null;

/** Writes tickets of a seed as digests. The one for the last seed is kept: draws ask for thousands of tickets of one seed. */
export function ticketsOfSeed(seed: string): Digester {
  if (last?.seed !== seed) last = { seed, digester: digestsAfter(`${seed}|`) };
  return last.digester;
}

const hexDigits = new TextEncoder().encode('0123456789abcdef');
const ascii = new TextDecoder();
const digitsOfTicket = 64;

/** The digests that stand at `positions` of a list of them, as tickets. All are cut from one text: no strings are put together for each. */
export function ticketTexts(digests: Int32Array, positions: Uint32Array): string[] {
  const digits = new Uint8Array(digitsOfTicket * positions.length);
  let at = 0;
  for (const position of positions) {
    for (let word = 0; word < digestWords; word++) {
      const bits = digests[digestWords * position + word];
      for (let shift = 28; shift >= 0; shift -= 4) digits[at++] = hexDigits[(bits >>> shift) & 15];
    }
  }
  const text = ascii.decode(digits);
  return Array.from(positions, (_, index) =>
    text.slice(digitsOfTicket * index, digitsOfTicket * (index + 1)),
  );
}

/**
 * The ticket read as a uniform number: (the first 13 hex digits as an integer + 0.5) / 2^52.
 * Exact in double precision, strictly between 0 and 1, and the same in every language.
 */
export function uniformOf(ticket: string): number {
  return (Number.parseInt(ticket.slice(0, 13), 16) + 0.5) / 2 ** 52;
}

/** `uniformOf` the ticket whose digest stands at a position of a list of them. */
export function uniformAt(digests: Int32Array, position: number): number {
  const high = digests[digestWords * position];
  const low = digests[digestWords * position + 1];
  return ((high >>> 0) * 2 ** 20 + (low >>> 12) + 0.5) / 2 ** 52;
}

/** `uniformOf(ticketOf(seed, code))` without writing the ticket down. */
export function uniformOfCode(seed: string, code: string): number {
  ticketsOfSeed(seed)(code, digest, 0);
  return uniformAt(digest, 0);
}
