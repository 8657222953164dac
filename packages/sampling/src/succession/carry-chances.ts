import type { EarlierChance } from './earlier-chances.ts';

/** What an earlier draw means for a school of today. */
export interface CarriedChance {
  /** One of the units that it continues was drawn. */
  drawn: boolean;
  /** The probability that one of them would be; 0 where none could. */
  probability: number;
  /** Codes of the units that it continues and that could be drawn. */
  from: string[];
}

/**
 * Carries a draw over to the schools that continue its units. A renamed school and each part of a split one have the chance of the one unit. A merged school was
 * drawn before if any of its parts was: with probability 1 − Π over strata P(no part of the stratum is drawn), since strata are drawn
 * independently; in a stratum of equal probability P = C(N − k, n)/C(N, n) for k parts, exactly. In strata drawn by size P = Π(1 − π), as if the parts were
 * independent; their joint probabilities are a little smaller than the product, so the true value lies a little higher.
 */
export function carryChances(
  predecessors: ReadonlyMap<string, readonly string[]>,
  chances: ReadonlyMap<string, EarlierChance>,
): Map<string, CarriedChance> {
  const carried = new Map<string, CarriedChance>();
  for (const [code, units] of predecessors) {
    const from = units.filter((unit) => chances.has(unit));
    const known = from.flatMap((unit) => chances.get(unit) ?? []);
    const drawn = known.some((chance) => chance.drawn);
    carried.set(code, { drawn, probability: anyDrawn(known), from });
  }
  return carried;
}

function anyDrawn(units: readonly EarlierChance[]): number {
  const [only, ...others] = units;
  if (!only) return 0;
  // As it stands: 1 − (1 − p) would lose its last digits.
  if (others.length === 0) return only.probability;
  const strata = Map.groupBy(units, ({ stratum }) => stratum.name);
  return 1 - [...strata.values()].reduce((product, members) => product * noneDrawn(members), 1);
}

function noneDrawn(members: readonly EarlierChance[]): number {
  const { selection, eligible, n } = members[0].stratum;
  return members.reduce((product, { probability }, before) => {
    const equal = Math.max(0, eligible - n - before) / (eligible - before);
    return product * (selection === 'equal' ? equal : 1 - probability);
  }, 1);
}
