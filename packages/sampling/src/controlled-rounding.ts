import { compareCodePoints } from './code-points.ts';

/** A stratum whose share is to be rounded: what it may get at most, and the margins that it counts to. */
export interface RoundedStratum {
  name: string;
  eligible: number;
  share: number;
  /** One name a margin, such as `region = 27`. */
  margins: readonly string[];
}

/** Shares are compared to nine decimals, so that another machine's last bit decides nothing. */
const precision = 1e9;
const wholePart = (share: number) => Math.floor(share + 1 / precision);
const upperPart = (share: number) => Math.ceil(share - 1 / precision);

/**
 * Whole numbers that sum to n, each the whole part of its share or one more: the places left over go to the largest fractions (ties: the larger
 * stratum, then the first by name). Then the margins are brought within one of their targets (the sums of their shares): as long as the margins exceed
 * their bounds by less after it, one school moves from a stratum that was rounded up to one that was rounded down; of all such moves the one after which
 * the margins exceed least, then the one that gives up least of the fractions, then the first by the names of giver and taker. (Controlled rounding,
 * Cox & Ernst 1982, by exchanges, which can be repeated by hand.) Throws a RangeError where n does not fit.
 */
export function controlledRounding(n: number, strata: readonly RoundedStratum[]): number[] {
  const numbers = largestFractions(n, strata);
  const margins = new Margins(strata, numbers);
  for (;;) {
    const move = bestMove(strata, numbers, margins);
    if (!move) return numbers;
    numbers[move.from]--;
    numbers[move.to]++;
    margins.move(move.from, move.to);
  }
}

function fractionOf({ share }: RoundedStratum): number {
  return Math.round((share - wholePart(share)) * precision);
}

function largestFractions(n: number, strata: readonly RoundedStratum[]): number[] {
  const whole = strata.map(({ share }) => wholePart(share));
  const order = strata.map((_, index) => index);
  order.sort(
    (a, b) =>
      fractionOf(strata[b]) - fractionOf(strata[a]) ||
      strata[b].eligible - strata[a].eligible ||
      compareCodePoints(strata[a].name, strata[b].name),
  );
  let left = n - whole.reduce((sum, count) => sum + count, 0);
  for (const index of order) {
    if (left > 0 && whole[index] < strata[index].eligible) {
      whole[index]++;
      left--;
    }
  }
  if (left !== 0) throw new RangeError(`${n} schools do not fit the strata's minimums and sizes`);
  return whole;
}

interface Move {
  from: number;
  to: number;
  excess: number;
  loss: number;
}

/** The best move that lowers the excess, or null. Only moves out of a margin that has too many or into one that has too few can. */
function bestMove(
  strata: readonly RoundedStratum[],
  numbers: readonly number[],
  margins: Margins,
): Move | null {
  const now = margins.excess();
  if (now === 0) return null;
  const all = strata.map((_, at) => at);
  const givers = all.filter((at) => numbers[at] > wholePart(strata[at].share));
  const takers = all.filter((at) => numbers[at] < Math.min(upperPart(strata[at].share), strata[at].eligible));
  let best: Move | null = null;
  for (const from of givers) {
    const gives = margins.hasTooMany(from);
    for (const to of takers) {
      if (!gives && !margins.hasTooFew(to)) continue;
      const excess = margins.excessAfter(from, to);
      if (excess >= now) continue;
      const move = { from, to, excess, loss: fractionOf(strata[from]) - fractionOf(strata[to]) };
      if (!best || isBetter(move, best, strata)) best = move;
    }
  }
  return best;
}

function isBetter(a: Move, b: Move, strata: readonly RoundedStratum[]): boolean {
  const order =
    a.excess - b.excess ||
    a.loss - b.loss ||
    compareCodePoints(strata[a.from].name, strata[b.from].name) ||
    compareCodePoints(strata[a.to].name, strata[b.to].name);
  return order < 0;
}

/** Numbers drawn in each margin against the whole numbers next to its target. */
class Margins {
  readonly #least: number[];
  readonly #most: number[];
  readonly #drawn: number[];
  readonly #of: readonly (readonly number[])[];

  constructor(strata: readonly RoundedStratum[], numbers: readonly number[]) {
    const names = [...new Set(strata.flatMap(({ margins }) => margins))];
    const places = new Map(names.map((name, at) => [name, at]));
    this.#of = strata.map(({ margins }) => margins.map((name) => places.get(name) ?? 0));
    const targets = names.map(() => 0);
    this.#drawn = names.map(() => 0);
    this.#of.forEach((own, at) => {
      for (const margin of own) {
        targets[margin] += strata[at].share;
        this.#drawn[margin] += numbers[at];
      }
    });
    this.#least = targets.map(wholePart);
    this.#most = targets.map(upperPart);
  }

  move(from: number, to: number): void {
    for (const margin of this.#of[from]) this.#drawn[margin]--;
    for (const margin of this.#of[to]) this.#drawn[margin]++;
  }

  hasTooMany(stratum: number): boolean {
    return this.#of[stratum].some((margin) => this.#drawn[margin] > this.#most[margin]);
  }

  hasTooFew(stratum: number): boolean {
    return this.#of[stratum].some((margin) => this.#drawn[margin] < this.#least[margin]);
  }

  /** By how much the margins lie outside of their bounds, all together. */
  excess(): number {
    return this.#drawn.reduce((sum, _, margin) => sum + this.#beyond(margin, 0), 0);
  }

  excessAfter(from: number, to: number): number {
    let sum = this.excess();
    const [given, taken] = [this.#of[from], this.#of[to]];
    for (const margin of given) if (!taken.includes(margin)) sum += this.#change(margin, -1);
    for (const margin of taken) if (!given.includes(margin)) sum += this.#change(margin, 1);
    return sum;
  }

  #change(margin: number, step: number): number {
    return this.#beyond(margin, step) - this.#beyond(margin, 0);
  }

  #beyond(margin: number, step: number): number {
    const drawn = this.#drawn[margin] + step;
    return Math.max(0, drawn - this.#most[margin], this.#least[margin] - drawn);
  }
}
