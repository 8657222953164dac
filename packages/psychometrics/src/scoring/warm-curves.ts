import type { ScoredItem } from '../models/scored-item.ts';
import type { AnswerPatterns } from '../responses/answer-patterns.ts';
import { CREDITED, NOT_ADMINISTERED } from '../responses/response-matrix.ts';
import { itemTerms, itemTermsFiller } from './ability-equation.ts';
import { answeredSets } from './answered-sets.ts';
import { LocalPolynomial, POINTS } from './local-interpolation.ts';

const REACH = 8;
/** Step of the grid for slopes up to 2, where interpolation is good to a ten-millionth of a logit; steeper items take a finer one. */
const WIDEST_STEP = 0.125;
const STEEPEST = 32;
const MOST_SETS = 200;

/** Ability by Warm's (1989) equation with its standard error; null where it lies beyond ±8 or its equation has several solutions. */
export type WarmAbility = (pattern: number, to: { theta: number; se: number }) => boolean;

/**
 * Warm's equation where a person's score Σ a·k is sufficient (Rasch to generalised partial credit): Σ a·k − Σ a·E(k) + J / 2I = 0. All but the
 * score depends only on which items were answered, so persons with the same items share one curve, and each is
 * looked up on it. null for other models, very steep items, and data with very many sets of answered items.
 */
export function warmCurves(data: AnswerPatterns, items: readonly ScoredItem[]): WarmAbility | null {
  const steepest = items.reduce((most, { parameters }) => Math.max(most, Math.abs(parameters[0])), 0);
  if (steepest > STEEPEST || !items.every(({ family }) => family.hasSufficientScore)) return null;
  const sets = answeredSets(data, MOST_SETS);
  if (!sets) return null;
  const step = WIDEST_STEP / 2 ** Math.max(0, Math.ceil(Math.log2(steepest / 2)));
  const curveOfItem = items.map((item) => itemCurve(item, step));
  const curves = sets.example.map((pattern) => curveOfSet(data, pattern, curveOfItem));
  const scores = scoresOf(data, items);
  return (pattern, to) => curves[sets.setOf[pattern]]?.solve(scores[pattern], to) ?? false;
}

/** Σ a·k of each pattern, through the patterns of the blocks. */
function scoresOf(data: AnswerPatterns, items: readonly ScoredItem[]): Float64Array {
  const scores = new Float64Array(data.count);
  data.blocks.forEach((block, b) => {
    const width = block.items.length;
    const ofRow = new Float64Array(block.patterns);
    block.cells.forEach((cell, at) => {
      if (cell === NOT_ADMINISTERED) return;
      const score = cell === CREDITED ? block.credit : cell;
      ofRow[Math.floor(at / width)] += items[block.items[at % width]].parameters[0] * score;
    });
    for (let pattern = 0; pattern < data.count; pattern++) {
      const row = data.blockRows[pattern * data.blocks.length + b];
      if (row >= 0) scores[pattern] += ofRow[row];
    }
  });
  return scores;
}

/** a·E(k), I and J of an item over the grid. */
interface ItemCurve {
  readonly step: number;
  readonly expected: Float64Array;
  readonly information: Float64Array;
  readonly correction: Float64Array;
}

function itemCurve(item: ScoredItem, step: number): ItemCurve {
  const count = (2 * REACH) / step + 1;
  const curve = {
    step,
    expected: new Float64Array(count),
    information: new Float64Array(count),
    correction: new Float64Array(count),
  };
  const fill = itemTermsFiller([item]);
  const terms = itemTerms(item);
  for (let place = 0; place < count; place++) {
    fill(item, -REACH + place * step, terms);
    // The slope of the likeliest category, a·k − a·E(k), has not underflown.
    const category = terms.slope.reduce(
      (least, slope, k) => (slope !== 0 && Math.abs(slope) < Math.abs(terms.slope[least]) ? k : least),
      0,
    );
    curve.expected[place] = item.parameters[0] * category - terms.slope[category];
    curve.information[place] = terms.information;
    curve.correction[place] = terms.correction;
  }
  return curve;
}

function curveOfSet(data: AnswerPatterns, example: number, curves: readonly ItemCurve[]): SetCurve | null {
  const start = data.example[example] * data.items;
  const answered = curves.filter((_, item) => data.cells[start + item] !== NOT_ADMINISTERED);
  return answered.length === 0 ? null : new SetCurve(answered);
}

/** Interpolation between two places of the grid. */
interface Piece {
  readonly criterion: LocalPolynomial;
  readonly information: LocalPolynomial;
}

/** The equation of those who answered the same items, but for their score. */
class SetCurve {
  /** Σ a·E(k) − J / 2I: the score that has its solution here. */
  readonly #score: Float64Array;
  readonly #information: Float64Array;
  readonly #step: number;
  readonly #pieces = new Map<number, Piece>();
  readonly #isRising: boolean;

  constructor(items: readonly ItemCurve[]) {
    const sum = (of: (item: ItemCurve) => Float64Array, at: number) =>
      items.reduce((s, item) => s + of(item)[at], 0);
    this.#step = items[0].step;
    this.#information = items[0].information.map((_, at) => sum((item) => item.information, at));
    this.#score = this.#information.map((information, at) => {
      const correction = information > 0 ? sum((item) => item.correction, at) / (2 * information) : 0;
      return sum((item) => item.expected, at) - correction;
    });
    this.#isRising = this.#score.every((score, at) => at === 0 || score > this.#score[at - 1]);
  }

  /** Writes the ability of a score; false where the curve cannot tell. */
  solve(score: number, to: { theta: number; se: number }): boolean {
    const before = POINTS / 2 - 1;
    let low = before;
    let high = this.#score.length - 1 - before;
    if (!(this.#isRising && this.#score[low] < score && score < this.#score[high])) return false;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#score[middle] < score) low = middle;
      else high = middle;
    }
    const { criterion, information } = this.#pieceAt(low);
    const t = criterion.whereReaches(score, before, before + 1);
    to.theta = -REACH + (low - before + t) * this.#step;
    to.se = 1 / Math.sqrt(information.at(t));
    return true;
  }

  #pieceAt(low: number): Piece {
    const known = this.#pieces.get(low);
    if (known) return known;
    const piece = { criterion: new LocalPolynomial(), information: new LocalPolynomial() };
    const first = low - (POINTS / 2 - 1);
    piece.criterion.values.set(this.#score.subarray(first, first + POINTS));
    piece.information.values.set(this.#information.subarray(first, first + POINTS));
    piece.criterion.prepare();
    piece.information.prepare();
    this.#pieces.set(low, piece);
    return piece;
  }
}
