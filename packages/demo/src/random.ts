import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/**
 * A repeatable stream of random values. Every thing that is made (a school, the pupils of a school) has a stream of
 * its own, named after it: leaving one school out changes no other.
 */
export interface RandomStream {
  /** Uniform in [0, 1), steps of 2⁻³². */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** Whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** One entry of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

const steps = 2 ** -32;

/**
 * Opens the stream of a name, e.g. `seed|answers|2705014`. Generator: xoroshiro128+ (Blackman and Vigna 2018), its
 * 128-bit state hashed from the name. Normals: polar method (Marsaglia and Bray 1964).
 */
export function randomStream(name: string): RandomStream {
  const generator = xoroshiro128plusFromState(hash128(name));
  const uniform = () => (generator.next() >>> 0) * steps;
  const integer = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1));
  return {
    uniform,
    integer,
    normal: polarNormal(uniform),
    chance: (probability) => uniform() < probability,
    pick: (list) => {
      const entry = list[integer(0, list.length - 1)];
      if (entry === undefined) throw new RangeError('Nothing to pick from');
      return entry;
    },
  };
}

function polarNormal(uniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
}

/**
 * 128-bit hash of a text as four 32-bit integers: four multiplicative lanes (constants of MurmurHash3) with its
 * finaliser. Not cryptographic; it only spreads names over the states of the generator.
 */
export function hash128(text: string): [number, number, number, number] {
  const lanes: [number, number, number, number] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    lanes[0] = lanes[1] ^ Math.imul(lanes[0] ^ code, 597399067);
    lanes[1] = lanes[2] ^ Math.imul(lanes[1] ^ code, 2869860233);
    lanes[2] = lanes[3] ^ Math.imul(lanes[2] ^ code, 951274213);
    lanes[3] = lanes[0] ^ Math.imul(lanes[3] ^ code, 2716044179);
  }
  const [a, b, c, d] = lanes;
  return [finalise(a ^ b), finalise(b ^ c), finalise(c ^ d), finalise(d ^ (a >>> 1)) | 1];
}

function finalise(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 2246822507);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 3266489909);
  return mixed ^ (mixed >>> 16);
}

/** Returns a copy of a list in random order (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: RandomStream): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = random.integer(0, i);
    const [a, b] = [copy[i], copy[j]];
    if (a === undefined || b === undefined) throw new RangeError('A list with holes cannot be shuffled');
    copy[i] = b;
    copy[j] = a;
  }
  return copy;
}
