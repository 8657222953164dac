import { type Problem, PsychometricProblems } from '../problem.ts';
import { codeCells, countCategories } from '../responses/answer-patterns.ts';
import type { OmittedAs, ResponseMatrix } from '../responses/response-matrix.ts';
import { type LogisticDif, logisticDif } from './logistic.ts';
import { type MantelHaenszel, mantelHaenszel } from './mantel-haenszel.ts';
import {
  type OrderedMantelHaenszel,
  orderedMantelHaenszel,
  standardisedDifference,
} from './ordered-mantel-haenszel.ts';
import { scoreGap } from './score-gap.ts';
import { type ScoreTable, type Sides, scoreTables } from './score-table.ts';

/** Whom to compare and how. */
export interface DifOptions {
  /** Group of each person. */
  readonly groups: readonly string[];
  readonly reference: string;
  readonly focal: string;
  /** Default `'total'`: the studied item counts in the matching score (ETS practice). */
  readonly matching?: 'total' | 'rest';
  /** Takes items of class B and C out of the matching score of the others, until nothing changes. */
  readonly purify?: boolean;
  /** Default `'wrong'`. */
  readonly omitted?: OmittedAs;
}

/** Differential functioning of one item. */
export interface ItemDif {
  readonly id: string;
  /** Persons compared. */
  readonly reference: number;
  readonly focal: number;
  /** Right/wrong items only. */
  readonly mantelHaenszel: MantelHaenszel | null;
  readonly ordered: OrderedMantelHaenszel;
  /** Standardised difference in score points, focal less reference. */
  readonly standardised: number | null;
  readonly logistic: LogisticDif | null;
  /** By how much the gap of the groups' mean scores changes if the item is dropped, in standard deviations. */
  readonly gapChange: number | null;
  /** False where purification took the item out of the matching score of the others. */
  readonly matches: boolean;
}

/** The result of {@link differentialFunctioning}. */
export interface DifResult {
  /** Focal less reference mean score in standard deviations within the groups, all items counted; see `scoreGap`. */
  readonly gap: number | null;
  readonly items: readonly ItemDif[];
  /** Rounds of purification; 0 without. */
  readonly rounds: number;
  /** False where purification went on changing after the last round. */
  readonly settled: boolean;
}

const MOST_ROUNDS = 20;

/**
 * Differential item functioning between two groups matched by score: Mantel–Haenszel, its generalisations,
 * standardisation, logistic regression. Iterative purification as Candell & Drasgow (1988).
 *
 * @throws PsychometricProblems where a group has no person.
 */
export function differentialFunctioning(responses: ResponseMatrix, options: DifOptions): DifResult {
  const sides = sidesOf(options);
  const cells = codeCells(responses, options.omitted ?? 'wrong');
  const categories = countCategories(cells, responses.items.length);
  const tabulate = scoreTables({ cells, sides, categories, matching: options.matching ?? 'total' });
  const { gap, changes } = scoreGap(cells, sides, categories);
  let matching = responses.items.map(() => true);
  for (let rounds = 0; ; rounds++) {
    const tableOf = tabulate(matching);
    const items = responses.items.map((id, item) => ({
      ...describeItem(id, tableOf(item), matching[item]),
      gapChange: changes[item],
    }));
    if (!options.purify) return { gap, items, rounds, settled: true };
    const clean = items.map((item) => isNegligible(item));
    const settled = clean.every((value, item) => value === matching[item]);
    // Without two items left to match by there is nothing to compare with.
    const exhausted = clean.filter(Boolean).length < 2;
    if (settled || exhausted || rounds === MOST_ROUNDS) return { gap, items, rounds, settled };
    matching = clean;
  }
}

/** Side of each person: 0 reference, 1 focal, −1 neither. @throws PsychometricProblems where a side is empty. */
export function sidesOf({ groups, reference, focal }: DifOptions): Sides {
  const sides = Int8Array.from(groups, (group) => (group === reference ? 0 : group === focal ? 1 : -1));
  const missing = [reference, focal].filter((_, side) => !sides.includes(side));
  const expected = [...new Set(groups)].slice(0, 20).join(', ');
  const problems = missing.map(
    (received): Problem => ({ code: 'group-without-persons', place: {}, received, expected }),
  );
  if (reference === focal) problems.push({ code: 'groups-the-same', place: {}, received: focal });
  if (problems.length > 0) throw new PsychometricProblems(problems);
  return sides;
}

function describeItem(id: string, table: ScoreTable, matches: boolean): Omit<ItemDif, 'gapChange'> {
  const standardised = standardisedDifference(table);
  const binary = table.categories === 2;
  const countSide = (side: number) =>
    table.counts.reduce(
      (sum, count, cell) => sum + (Math.floor(cell / table.categories) % 2 === side ? count : 0),
      0,
    );
  return {
    id,
    reference: countSide(0),
    focal: countSide(1),
    mantelHaenszel: binary ? mantelHaenszel(table) : null,
    ordered: orderedMantelHaenszel(table, standardised),
    standardised,
    logistic: logisticDif(table),
    matches,
  };
}

function isNegligible({ mantelHaenszel: binary, ordered }: ItemDif): boolean {
  const size = (binary ?? ordered).class;
  return size === null || size === 'A';
}
