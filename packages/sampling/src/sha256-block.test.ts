import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { digestsAfter } from './sha256-block.ts';
import { sha256Hex, ticketOf, uniformOf, uniformOfCode } from './ticket.ts';

const hex = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

it('SHA-256 is the published test vector (FIPS 180-4, “abc”) and the library’s digest of texts of any length, cut in two anywhere', () => {
  const words = new Int32Array(16);
  digestsAfter('')('abc', words, 0);
  expect((words[0] >>> 0).toString(16)).toBe('ba7816bf');
  for (const text of ['School-0123456789|'.repeat(12), 'Мектеп № 12 ₸|'.repeat(12)]) {
    for (let cut = 0; cut <= 130; cut++) {
      const digester = digestsAfter(text.slice(0, cut));
      for (const length of [0, 1, 7, 55, 56, 63, 64, 65].concat((cut * 29) % 67)) {
        // Written between the digests of others, which must stay.
        words.fill(7);
        digester(text.slice(cut, cut + length), words, 4);
        const digest = [...words.subarray(4, 12)].map((word) => (word >>> 0).toString(16).padStart(8, '0'));
        expect(digest.join('')).toBe(hex(text.slice(0, cut) + text.slice(cut, cut + length)));
        expect([...words.subarray(0, 4), ...words.subarray(12)]).toEqual([7, 7, 7, 7, 7, 7, 7, 7]);
      }
    }
  }
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
