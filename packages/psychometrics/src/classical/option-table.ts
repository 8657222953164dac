import { NOT_ADMINISTERED, OMITTED } from '../responses/response-matrix.ts';
import { weightedCorrelation } from './weighted-moments.ts';

/** What the persons chose: persons × items, an index of `labels`, OMITTED or NOT_ADMINISTERED. */
export interface Choices {
  readonly cells: Uint8Array;
  /** Text of each option, such as A or 1. */
  readonly labels: readonly string[];
  /** Right option of each item. */
  readonly key: readonly string[];
}

/** How one option of an item worked. */
export interface OptionStatistics {
  /** Null: left out. */
  readonly option: string | null;
  readonly isKey: boolean;
  /** Persons who chose it, unweighted. */
  readonly n: number;
  /** Weighted share among those who were given the item. */
  readonly share: number;
  /** Weighted mean test score of those who chose it; null where nobody did. */
  readonly meanScore: number | null;
  /** Correlation of choosing it with the score on the other items; null where it is not defined. */
  readonly pointBiserial: number | null;
}

/** Table of the options that occur for an item, in the order of the labels, omissions last. */
export function optionTable(
  choices: Choices,
  items: number,
  item: number,
  scores: { readonly total: Float64Array; readonly rest: Float64Array },
  weights: Float64Array,
): OptionStatistics[] {
  const persons = weights.length;
  const chosen = Uint8Array.from({ length: persons }, (_, person) => choices.cells[person * items + item]);
  const given = weights.map((weight, person) => (chosen[person] === NOT_ADMINISTERED ? 0 : weight));
  const present = new Set(chosen.filter((_, person) => given[person] > 0));
  const codes = [...choices.labels.keys(), OMITTED].filter(
    (code) => present.has(code) || choices.labels[code] === choices.key[item],
  );
  return codes.map((code) => {
    const option = code === OMITTED ? null : choices.labels[code];
    return describe(chosen, code, given, scores, { option, isKey: option === choices.key[item] });
  });
}

function describe(
  chosen: Uint8Array,
  code: number,
  given: Float64Array,
  scores: { readonly total: Float64Array; readonly rest: Float64Array },
  name: Pick<OptionStatistics, 'option' | 'isKey'>,
): OptionStatistics {
  let n = 0;
  let all = 0;
  let weight = 0;
  let sum = 0;
  given.forEach((own, person) => {
    all += own;
    if (chosen[person] !== code || own === 0) return;
    n++;
    weight += own;
    sum += own * scores.total[person];
  });
  const indicator = Float64Array.from(chosen, (choice) => (choice === code ? 1 : 0));
  return {
    ...name,
    n,
    share: weight / all,
    meanScore: n > 0 ? sum / weight : null,
    pointBiserial: weightedCorrelation(indicator, scores.rest, given),
  };
}
