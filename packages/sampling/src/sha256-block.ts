import { utf8ToBytes } from '@noble/hashes/utils.js';

// SHA-256 (FIPS 180-4) of many short messages that begin alike, for the tickets of a million schools: what they begin with is hashed once,
// and no object is made for a message. The hash of the frame is left to @noble/hashes, and a test holds both against each other.
const rounds = 64;
const blockBytes = 64;
const constants = new Int32Array(rounds);
const initial = new Int32Array(8);
firstPrimes(rounds).forEach((prime, index) => {
  constants[index] = fractionBits(Math.cbrt(prime));
  if (index < initial.length) initial[index] = fractionBits(Math.sqrt(prime));
});

/** The first 32 bits of a fraction. */
function fractionBits(value: number): number {
  return ((value % 1) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

/** Words in a digest. */
export const digestWords = 8;

/** Writes the digest of (prefix +) a message into `words` from place `at`: 8 words, the first one first. */
export type Digester = (message: string, words: Int32Array, at: number) => void;

const schedule = new Int32Array(rounds);
const state = new Int32Array(digestWords);

/** The SHA-256 of the UTF-8 bytes of `prefix` followed by a message, for any number of messages. */
export function digestsAfter(prefix: string): Digester {
  const bytes = utf8ToBytes(prefix);
  begin(initial, noWords);
  let used = 0;
  for (const byte of bytes) used = put(byte, used);
  const [middle, rest, restBytes] = [state.slice(), schedule.slice(0, 16), used];

  return (message, words, at) => {
    begin(middle, rest);
    const own = isAscii(message) ? null : utf8ToBytes(message);
    const length = own?.length ?? message.length;
    let filled = restBytes;
    for (let index = 0; index < length; index++) {
      filled = put(own === null ? message.charCodeAt(index) : own[index], filled);
    }
    end(filled, bytes.length + length);
    for (let word = 0; word < digestWords; word++) words[at + word] = state[word];
  };
}

const noWords = new Int32Array(16);

function begin(from: Int32Array, block: Int32Array): void {
  for (let word = 0; word < digestWords; word++) state[word] = from[word];
  for (let word = 0; word < 16; word++) schedule[word] = block[word];
}

// Adds a byte to the block that has `used` of them and returns how many it has then.
function put(byte: number, used: number): number {
  schedule[used >> 2] |= byte << (24 - 8 * (used & 3));
  if (used + 1 < blockBytes) return used + 1;
  compressAndClear();
  return 0;
}

function end(used: number, length: number): void {
  if (put(0x80, used) > blockBytes - 8) compressAndClear();
  schedule[14] = Math.floor(length / 2 ** 29);
  schedule[15] = length << 3;
  expand();
  compress();
}

function compressAndClear(): void {
  expand();
  compress();
  for (let word = 0; word < 16; word++) schedule[word] = 0;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function expand(): void {
  for (let t = 16; t < rounds; t++) {
    const a = schedule[t - 15];
    const b = schedule[t - 2];
    const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    schedule[t] = (schedule[t - 16] + s0 + schedule[t - 7] + s1) | 0;
  }
}

// One loop over eight local words: splitting it would cost half of the speed.
function compress(): void {
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let t = 0; t < rounds; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + constants[t] + schedule[t]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}
