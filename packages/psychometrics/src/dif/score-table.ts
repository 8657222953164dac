import { NOT_ADMINISTERED } from '../responses/response-matrix.ts';

/** Side of a person in a comparison: 0 reference, 1 focal, −1 neither. */
export type Sides = Int8Array;

/** Answers to one item by matching stratum, side and category. */
export interface ScoreTable {
  readonly categories: number;
  /** Score of each stratum, as a share of what its persons could reach × the length of the test. */
  readonly scores: Float64Array;
  /** Persons: strata × 2 sides × categories. */
  readonly counts: Float64Array;
}

/** What {@link scoreTables} matches persons by. */
export interface MatchingData {
  /** Persons × items, coded; see `codeCells`. */
  readonly cells: Uint8Array;
  readonly sides: Sides;
  readonly categories: readonly number[];
  /** `total`: the studied item is part of the matching score; `rest`: it is not. */
  readonly matching: 'total' | 'rest';
}

/** Tabulates an item for the given matching items. */
export type Tabulate = (item: number) => ScoreTable;

/**
 * Function that takes the matching items and returns the tabulation. Persons are matched when they were given the same
 * items (the same booklet) and have the same score on the matching items, so that with missing answers by design scores
 * stay comparable.
 */
export function scoreTables(data: MatchingData): (matching: readonly boolean[]) => Tabulate {
  const { cells, sides, categories } = data;
  const width = categories.length;
  const forms = numberForms(cells, width, sides.length);
  return (matching) => {
    const sums = sumScores(cells, categories, matching, sides.length);
    const longest = categories.reduce((sum, count, item) => sum + (matching[item] ? count - 1 : 0), 0);
    return (item) => {
      const wanted = data.matching === 'total';
      // What turns the score on the matching items into that for this item: the item added or taken away.
      const change = wanted === matching[item] ? 0 : wanted ? 1 : -1;
      const maximum = categories[item] - 1;
      const full = longest + change * maximum;
      const strata = new StrataOfItem(categories[item]);
      for (let person = 0; person < sides.length; person++) {
        const cell = cells[person * width + item];
        if (sides[person] < 0 || cell === NOT_ADMINISTERED) continue;
        const score = sums.score[person] + change * cell;
        const reachable = sums.reachable[person] + change * maximum;
        const share = reachable > 0 ? (score * full) / reachable : 0;
        strata.add(forms[person] * (full + 1) + score, share, sides[person], cell);
      }
      return strata.table();
    };
  };
}

/** Strata of one item while they are filled. */
class StrataOfItem {
  readonly #places = new Map<number, number>();
  readonly #scores: number[] = [];
  readonly #counts: number[] = [];
  readonly #categories: number;

  constructor(categories: number) {
    this.#categories = categories;
  }

  add(key: number, score: number, side: number, cell: number): void {
    const size = 2 * this.#categories;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#scores.length;
      this.#places.set(key, place);
      this.#scores.push(score);
      for (let i = 0; i < size; i++) this.#counts.push(0);
    }
    this.#counts[place * size + side * this.#categories + cell]++;
  }

  table(): ScoreTable {
    const [scores, counts] = [Float64Array.from(this.#scores), Float64Array.from(this.#counts)];
    return { categories: this.#categories, scores, counts };
  }
}

/** Score of each person on the matching items, and the highest score that the items given allow. */
function sumScores(
  cells: Uint8Array,
  categories: readonly number[],
  matching: readonly boolean[],
  persons: number,
): { score: Int32Array; reachable: Int32Array } {
  const width = categories.length;
  const [score, reachable] = [new Int32Array(persons), new Int32Array(persons)];
  for (let person = 0; person < persons; person++) {
    for (let item = 0; item < width; item++) {
      const cell = cells[person * width + item];
      if (!matching[item] || cell === NOT_ADMINISTERED) continue;
      score[person] += cell;
      reachable[person] += categories[item] - 1;
    }
  }
  return { score, reachable };
}

/** Numbers the distinct sets of items that persons were given. */
function numberForms(cells: Uint8Array, width: number, persons: number): Int32Array {
  const known = new Map<string, number>();
  const marks = new Uint16Array(width);
  return Int32Array.from({ length: persons }, (_, person) => {
    for (let item = 0; item < width; item++)
      marks[item] = cells[person * width + item] === NOT_ADMINISTERED ? 48 : 49;
    const key = String.fromCharCode(...marks);
    const form = known.get(key) ?? known.size;
    known.set(key, form);
    return form;
  });
}
