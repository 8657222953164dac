import { ticketOf } from '../ticket.ts';
import type { Replicate } from './replicate.ts';
import type { VarianceGroup } from './variance-groups.ts';

/**
 * Rescaled bootstrap (Rao & Wu 1988; Rao, Wu & Yue 1992) with n − 1 draws with replacement in each stratum of n: a unit drawn t times takes
 * t·n/(n − 1), drawn towards 1 by √(1 − f) for the finite population correction; scale 1/R. The draws are public: the digest of
 * `seed|bootstrap:REPLICATE:STRATUM:BLOCK` gives four uniform numbers of 13 hexadecimal digits, each one draw (replicates, blocks from 1).
 */
export function bootstrap(groups: readonly VarianceGroup[], replicates: number, seed: string): Replicate[] {
  if (seed === '') throw new RangeError('the bootstrap needs a seed');
  if (!(Number.isInteger(replicates) && replicates > 1))
    throw new RangeError('the bootstrap needs two replicates or more');
  return Array.from({ length: replicates }, (_, replicate) => ({
    scale: 1 / replicates,
    forEachChange(change) {
      for (const group of groups) {
        resample(group, seed, replicate + 1).forEach((factor, at) => {
          change(group.members[at], factor);
        });
      }
    },
  }));
}

const uniformsInDigest = 4;
const digitsOfUniform = 13;

/** The factors of a group's members in one replicate. */
function resample({ name, members, remainder }: VarianceGroup, seed: string, replicate: number): number[] {
  const n = members.length;
  const times = new Uint32Array(n);
  let digest = '';
  for (let draw = 0; draw < n - 1; draw++) {
    const at = draw % uniformsInDigest;
    const block = Math.floor(draw / uniformsInDigest) + 1;
    if (at === 0) digest = ticketOf(seed, `bootstrap:${replicate}:${name}:${block}`);
    const digits = digest.slice(at * digitsOfUniform, (at + 1) * digitsOfUniform);
    times[Math.floor((Number.parseInt(digits, 16) / 2 ** 52) * n)]++;
  }
  const share = Math.sqrt(remainder);
  return members.map((_, at) => 1 + share * ((times[at] * n) / (n - 1) - 1));
}
