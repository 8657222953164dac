import { type Problem, PsychometricProblems } from '../problem.ts';

/** Blocks of each booklet in their order, by block number from 0. */
export type BookletDesign = readonly (readonly number[])[];

/** How balanced a design is. */
export interface BookletBalance {
  readonly blocks: number;
  readonly booklets: number;
  /** Booklets that each block is in. */
  readonly uses: readonly number[];
  /** Blocks × positions: how often each block stands at each place. */
  readonly positions: readonly (readonly number[])[];
  /** Blocks × blocks: booklets that hold both. */
  readonly pairs: readonly (readonly number[])[];
  /** Every block stands at every place equally often (a Youden square with equal pairs). */
  readonly balancedPositions: boolean;
  /** Every pair of blocks is together equally often (a balanced incomplete block design). */
  readonly balancedPairs: boolean;
  /** Every two blocks are joined by booklets, so that one scale can hold all. */
  readonly connected: boolean;
}

/** Size of a design. */
export interface BookletSize {
  readonly blocks: number;
  readonly perBooklet: number;
  /** A multiple of `blocks`; as many as blocks when left out. */
  readonly booklets?: number;
}

/** Combinations tried at most for one starting booklet. */
const MOST_TRIED = 40_000;

/**
 * Rotated booklets from cyclic designs (John & Williams 1995): starting booklets whose differences cover each distance
 * between blocks as evenly as possible, developed by adding 1 … v − 1. Each block stands at each place equally often;
 * where k (k − 1) booklets-per-block allows it and a difference set exists, each pair is together equally often (Youden square).
 *
 * @throws PsychometricProblems where the size makes no sense.
 */
export function designBooklets({ blocks, perBooklet, booklets = blocks }: BookletSize): BookletDesign {
  const problems = sizeProblems({ blocks, perBooklet, booklets });
  if (problems.length > 0) throw new PsychometricProblems(problems);
  const turns = Array.from({ length: blocks }, (_, turn) => turn);
  return bestStarts(blocks, perBooklet, booklets / blocks).flatMap((start) =>
    turns.map((turn) => start.map((block) => (block + turn) % blocks)),
  );
}

/** Counts what a design, of whatever origin, balances. */
export function bookletBalance(design: BookletDesign, blocks: number): BookletBalance {
  const longest = design.reduce((most, booklet) => Math.max(most, booklet.length), 0);
  const positions = Array.from({ length: blocks }, () => new Array<number>(longest).fill(0));
  const pairs = Array.from({ length: blocks }, () => new Array<number>(blocks).fill(0));
  for (const booklet of design) {
    booklet.forEach((block, place) => {
      positions[block][place]++;
      for (const other of booklet) if (other !== block) pairs[block][other]++;
    });
  }
  const apart = pairs.flatMap((row, block) => row.filter((_, other) => other !== block));
  return {
    blocks,
    booklets: design.length,
    uses: positions.map((row) => row.reduce((sum, count) => sum + count, 0)),
    positions,
    pairs,
    balancedPositions: new Set(positions.flat()).size <= 1,
    balancedPairs: new Set(apart).size <= 1,
    connected: isConnected(pairs),
  };
}

/** First starting booklets among equals that the others are chosen to. */
const MOST_FIRST = 200;

/** Starting booklets that together make the distances most even: from each of the best first ones, one after the other. */
function bestStarts(blocks: number, size: number, count: number): number[][] {
  let best: number[][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const first of evenStarts(blocks, size, new Float64Array(blocks)).slice(
    0,
    count > 1 ? MOST_FIRST : 1,
  )) {
    const seen = new Float64Array(blocks);
    const starts: number[][] = [];
    let next = first;
    for (let turn = 0; turn < count; turn++) {
      starts.push(next);
      for (const distance of distances(next, blocks)) seen[distance]++;
      if (turn < count - 1) [next] = evenStarts(blocks, size, seen);
    }
    const uneven = unevenness([], blocks, seen);
    if (uneven < least - 1e-9) [least, best] = [uneven, starts];
    if (least < 1e-9) break;
  }
  return best;
}

/** The starting booklets that make the distances, with those `seen`, most even, in order. */
function evenStarts(blocks: number, size: number, seen: Float64Array): number[][] {
  let best: number[][] = [];
  let least = Number.POSITIVE_INFINITY;
  let tried = 0;
  const chosen = [0];
  const visit = (next: number): void => {
    if (tried >= MOST_TRIED) return;
    if (chosen.length === size) {
      tried++;
      const uneven = unevenness(chosen, blocks, seen);
      if (uneven < least - 1e-9) [least, best] = [uneven, []];
      if (uneven < least + 1e-9) best.push([...chosen]);
      return;
    }
    for (let block = next; block <= blocks - (size - chosen.length); block++) {
      chosen.push(block);
      visit(block + 1);
      chosen.pop();
    }
  };
  visit(1);
  return best;
}

/** Variance of the numbers of times that each distance occurs. */
function unevenness(start: readonly number[], blocks: number, seen: Float64Array): number {
  const counts = Float64Array.from(seen);
  for (const distance of distances(start, blocks)) counts[distance]++;
  const own = counts.subarray(1);
  const mean = own.reduce((sum, count) => sum + count, 0) / own.length;
  return own.reduce((sum, count) => sum + (count - mean) ** 2, 0);
}

function distances(start: readonly number[], blocks: number): number[] {
  return start.flatMap((one) =>
    start.filter((other) => other !== one).map((other) => (other - one + blocks) % blocks),
  );
}

function sizeProblems({ blocks, perBooklet, booklets }: Required<BookletSize>): Problem[] {
  const problems: Problem[] = [];
  const tell = (path: string, received: number, expected: string) => {
    problems.push({ code: 'out-of-range', place: { path }, received: String(received), expected });
  };
  if (!(Number.isInteger(blocks) && blocks >= 2 && blocks <= 200)) tell('blocks', blocks, '2 … 200');
  else {
    if (!(Number.isInteger(perBooklet) && perBooklet >= 1 && perBooklet <= blocks))
      tell('perBooklet', perBooklet, `1 … ${blocks}`);
    if (!(booklets >= blocks && booklets % blocks === 0))
      tell('booklets', booklets, `${blocks}, ${2 * blocks} …`);
  }
  return problems;
}

function isConnected(pairs: readonly (readonly number[])[]): boolean {
  const reached = new Set([0]);
  for (const block of reached) {
    pairs[block]?.forEach((count, other) => {
      if (count > 0) reached.add(other);
    });
  }
  return reached.size === pairs.length;
}
