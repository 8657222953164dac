// SHA-256 (FIPS 180-4) of one block, for the tickets of a million schools: no object is made for a message. Longer messages and the
// hash of the frame are left to @noble/hashes, and a test holds both against each other.
const rounds = 64;
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

/** The longest message, in bytes, that fits one block with its end mark and length. */
export const mostBytesOfBlock = 55;

const schedule = new Int32Array(rounds);

/**
 * Writes the digest of a message of ASCII characters into `digest` (8 words, the first one first) and returns true; returns false,
 * and writes nothing, if the message is longer than a block or holds any other character.
 */
export function digestAscii(message: string, digest: Int32Array): boolean {
  const length = message.length;
  if (length > mostBytesOfBlock) return false;
  schedule.fill(0, 0, 16);
  for (let at = 0; at < length; at++) {
    const code = message.charCodeAt(at);
    if (code > 127) return false;
    schedule[at >> 2] |= code << (24 - 8 * (at & 3));
  }
  schedule[length >> 2] |= 0x80 << (24 - 8 * (length & 3));
  schedule[15] = 8 * length;
  expand();
  compress(digest);
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
function compress(digest: Int32Array): void {
  let [a, b, c, d] = [initial[0], initial[1], initial[2], initial[3]];
  let [e, f, g, h] = [initial[4], initial[5], initial[6], initial[7]];
  for (let t = 0; t < rounds; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + constants[t] + schedule[t]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  digest[0] = initial[0] + a;
  digest[1] = initial[1] + b;
  digest[2] = initial[2] + c;
  digest[3] = initial[3] + d;
  digest[4] = initial[4] + e;
  digest[5] = initial[5] + f;
  digest[6] = initial[6] + g;
  digest[7] = initial[7] + h;
}
