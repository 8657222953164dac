import type { Choices } from '../classical/option-table.ts';
import { NOT_ADMINISTERED, OMITTED } from '../responses/response-matrix.ts';

/** One ability group of {@link optionCurves}. */
export interface CurvePoint {
  /** Weighted mean ability of the persons of the group who were given the item. */
  readonly theta: number;
  /** Their number, unweighted. */
  readonly n: number;
  /** Weighted share that chose the option. */
  readonly share: number;
  /** Wilson (1927) interval of the share, 95 %, with the effective number of persons (Kish). */
  readonly low: number;
  readonly high: number;
}

/** Points of one option; `option` null: left out. */
export interface OptionCurve {
  readonly option: string | null;
  readonly isKey: boolean;
  readonly points: readonly CurvePoint[];
}

/** What {@link optionCurves} can be told. */
export interface OptionCurveOptions {
  /** Number of ability groups of equal size, default 10; fewer where persons share abilities. */
  readonly groups?: number;
  readonly weights?: Float64Array;
}

const QUANTILE = 1.959963984540054;

/**
 * Shares of each option of an item (the right one included) in groups of persons of rising ability: the observed points
 * of an item's page. Groups are cut by the ability handed in: EAP is the usual choice; the model's curve beside the
 * points is `probabilities`. Persons with one ability are never split between groups.
 *
 * @param item index of the item in `choices`; `items` is their number.
 */
export function optionCurves(
  choices: Choices,
  items: number,
  item: number,
  ability: Float64Array,
  options: OptionCurveOptions = {},
): OptionCurve[] {
  const weights = options.weights ?? new Float64Array(ability.length).fill(1);
  const given = [...ability.keys()].filter(
    (person) =>
      weights[person] > 0 &&
      Number.isFinite(ability[person]) &&
      choices.cells[person * items + item] !== NOT_ADMINISTERED,
  );
  const groups = cutGroups(given, ability, weights, options.groups ?? 10);
  const chosen = (person: number) => choices.cells[person * items + item];
  const present = new Set(given.map(chosen));
  return [...choices.labels.keys(), OMITTED]
    .filter((code) => present.has(code) || choices.labels[code] === choices.key[item])
    .map((code) => {
      const option = code === OMITTED ? null : choices.labels[code];
      const points = groups.map((group) =>
        pointOf(group, (person) => chosen(person) === code, ability, weights),
      );
      return { option, isKey: option === choices.key[item], points };
    });
}

/** Cuts persons, ordered by ability, into groups of equal weight. */
function cutGroups(
  persons: readonly number[],
  ability: Float64Array,
  weights: Float64Array,
  count: number,
): number[][] {
  const ordered = [...persons].sort((a, b) => ability[a] - ability[b] || a - b);
  const total = ordered.reduce((sum, person) => sum + weights[person], 0);
  const groups: number[][] = [];
  let current: number[] = [];
  let passed = 0;
  ordered.forEach((person, place) => {
    current.push(person);
    passed += weights[person];
    const full = passed >= ((groups.length + 1) * total) / count - 1e-9 * total;
    const last = place === ordered.length - 1;
    if (last || (full && ability[ordered[place + 1]] !== ability[person])) {
      groups.push(current);
      current = [];
    }
  });
  return groups;
}

function pointOf(
  persons: readonly number[],
  chose: (person: number) => boolean,
  ability: Float64Array,
  weights: Float64Array,
): CurvePoint {
  let total = 0;
  let squares = 0;
  let sum = 0;
  let hits = 0;
  for (const person of persons) {
    total += weights[person];
    squares += weights[person] ** 2;
    sum += weights[person] * ability[person];
    if (chose(person)) hits += weights[person];
  }
  const share = hits / total;
  return { theta: sum / total, n: persons.length, share, ...wilson(share, total ** 2 / squares) };
}

function wilson(share: number, n: number): { low: number; high: number } {
  const z2 = QUANTILE ** 2 / n;
  const centre = (share + z2 / 2) / (1 + z2);
  const half = (QUANTILE * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n))) / (1 + z2);
  return {
    low: Math.max(0, Math.min(share, centre - half)),
    high: Math.min(1, Math.max(share, centre + half)),
  };
}
