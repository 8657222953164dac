import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestAscii, mostBytesOfBlock } from './sha256-block.ts';
import { sha256Hex, ticketOf, uniformOf, uniformOfCode } from './ticket.ts';

const hex = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

it('one block of SHA-256 is the published test vector (FIPS 180-4, “abc”) and the library’s digest of every length', () => {
  const digest = new Int32Array(8);
  expect(digestAscii('abc', digest)).toBe(true);
  expect((digest[0] >>> 0).toString(16)).toBe('ba7816bf');
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 70 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 70 }),
      (any, ascii) => {
        for (const text of [any, ascii]) {
          const done = digestAscii(text, digest);
          expect(done).toBe(text.length <= mostBytesOfBlock && /^[\0-\x7f]*$/.test(text));
          if (!done) continue;
          expect([...digest].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')).toBe(
            hex(text),
          );
        }
      },
    ),
    { numRuns: 500, seed: 1 },
  );
});

it('tickets are the same whichever way they are made', () => {
  for (const [seed, code] of [
    ['s', '1'],
    ['жребий', '27-001'],
    ['x'.repeat(60), 'A'],
    ['', ''],
    ['a'.repeat(50), '1234'],
    ['a'.repeat(50), '12345'],
  ]) {
    const ticket = sha256Hex(`${seed}|${code}`);
    expect(ticketOf(seed, code)).toBe(ticket);
    expect(uniformOfCode(seed, code)).toBe(uniformOf(ticket));
  }
});
