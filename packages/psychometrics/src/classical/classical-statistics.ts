import { codeCells, countCategories } from '../responses/answer-patterns.ts';
import {
  NOT_ADMINISTERED,
  OMITTED,
  type OmittedAs,
  type ResponseMatrix,
} from '../responses/response-matrix.ts';
import { type ConditionalError, conditionalErrors } from './conditional-errors.ts';
import { type ExtremeGroups, extremeGroups } from './extreme-groups.ts';
import {
  type InterItem,
  interItem,
  type StandardisedTotals,
  standardisedTotals,
  withoutItem,
} from './inter-item.ts';
import {
  cronbachAlpha,
  type ItemCovariances,
  itemCovariances,
  restCorrelation,
  standardisedAlpha,
} from './item-covariances.ts';
import { type FlagLimits, flagLimits, type ItemFlag, itemFlags } from './item-flags.ts';
import { type LowerBounds, lowerBounds } from './lower-bounds.ts';
import { notReachedShares } from './not-reached.ts';
import { type Choices, type OptionStatistics, optionTable } from './option-table.ts';
import { type PersonSums, personMeans, personSums, restMeans } from './person-means.ts';
import { weightedCorrelation, weightedMoments } from './weighted-moments.ts';

/** Classical statistics of one item. Null: not defined with these data. */
export interface ItemStatistics extends StandardisedTotals {
  readonly id: string;
  /** Persons whose answer counts, unweighted. */
  readonly n: number;
  /** Persons who left the item out. */
  readonly omitted: number;
  /** Weighted share of those who were given the item and did not reach it, see `notReachedShares`. */
  readonly notReached: number | null;
  readonly maximum: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Mean as a share of the maximum. */
  readonly p: number | null;
  /** Correlation with the mean over all answered items, this one included. */
  readonly itemTotal: number | null;
  /** Correlation with the sum of the other items. */
  readonly itemRest: number | null;
  readonly alphaIfDeleted: number | null;
  /** Standardised alpha without the item. */
  readonly standardisedAlphaIfDeleted: number | null;
  /** p among the highest 27 % less p among the lowest 27 % by total score. */
  readonly discrimination: number | null;
  readonly options?: readonly OptionStatistics[];
  readonly flags: readonly ItemFlag[];
}

/** Statistics of the test as a whole; with missing answers scores are the mean item score × number of items. */
export interface TestStatistics extends LowerBounds, InterItem {
  readonly persons: number;
  readonly items: number;
  /** Highest attainable score. */
  readonly maximum: number;
  /** True where every person has every answer. */
  readonly complete: boolean;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly alpha: number | null;
  readonly standardisedAlpha: number | null;
  /** Standard error of measurement of the test score, sd √(1 − alpha). */
  readonly sem: number | null;
  /** Standard errors at each score: for complete answers to right/wrong items. */
  readonly conditionalSem: readonly ConditionalError[] | null;
}

/** The result of {@link classicalStatistics}. */
export interface ClassicalResult {
  readonly test: TestStatistics;
  readonly items: readonly ItemStatistics[];
}

/** What {@link classicalStatistics} can be told. */
export interface ClassicalOptions {
  /** Person weights ≥ 0; rescaled to mean 1. */
  readonly weights?: Float64Array;
  /** Default `'wrong'`. */
  readonly omitted?: OmittedAs;
  /** Highest score of each item; the highest that occurs (at least 1) when left out. */
  readonly maxima?: readonly number[];
  /** Chosen options, for the tables of options. */
  readonly choices?: Choices;
  /** Limits of the flags; `flagLimits` where left out. */
  readonly limits?: Partial<FlagLimits>;
}

/** Everything the items of one test share. */
interface Shared {
  readonly cells: Uint8Array;
  readonly count: number;
  readonly weights: Float64Array;
  readonly sums: PersonSums;
  readonly means: Float64Array;
  readonly covariances: ItemCovariances;
  readonly totals: readonly StandardisedTotals[];
  readonly groups: ExtremeGroups;
}

/**
 * Classical test analysis. With missing answers alpha, alpha if deleted and the item–rest correlation come from the
 * pairwise covariances (as R's psych::alpha); where two items were never given together, as in booklet designs, alpha is
 * null and the item–rest correlation is that with the mean of the other answered items.
 */
export function classicalStatistics(
  responses: ResponseMatrix,
  options: ClassicalOptions = {},
): ClassicalResult {
  const { persons, items } = responses;
  const cells = codeCells(responses, options.omitted ?? 'wrong');
  const sums = personSums(cells, items.length, persons);
  const weights = meanOneWeights(options.weights ?? new Float64Array(persons).fill(1), sums);
  const means = personMeans(sums);
  const covariances = itemCovariances(cells, items.length, weights);
  const totals = standardisedTotals(covariances);
  const groups = extremeGroups(means, weights);
  const shared = { cells, count: items.length, weights, sums, means, covariances, totals, groups };
  const maxima = options.maxima ?? countCategories(cells, items.length).map((categories) => categories - 1);
  const limits = { ...flagLimits, ...options.limits };
  const unreached = notReachedShares(responses, weights);
  return {
    test: describeTest(shared, maxima),
    items: items.map((id, item) => {
      const described = describeItem(shared, item, maxima[item], options.choices);
      const { p, itemRest, options: table } = described;
      const notReached = unreached[item];
      return {
        ...{ id, omitted: countOmitted(responses, item, weights), notReached: orNull(notReached) },
        ...described,
        flags: p === null ? [] : itemFlags({ p, itemRest, notReached, options: table }, limits),
      };
    }),
  };
}

/** Weights with mean 1 over the persons with positive weight and at least one answer; 0 for all others. */
function meanOneWeights(weights: Float64Array, { count }: PersonSums): Float64Array {
  let sum = 0;
  let persons = 0;
  weights.forEach((weight, person) => {
    if (count[person] === 0 || weight === 0) return;
    sum += weight;
    persons++;
  });
  return weights.map((weight, person) => (count[person] === 0 ? 0 : (weight * persons) / sum));
}

function describeTest(
  { count, weights, sums, means, covariances }: Shared,
  maxima: readonly number[],
): TestStatistics {
  const scores = means.map((mean) => mean * count);
  const { mean, sd } = weightedMoments(scores, weights);
  const used = scores.filter((score, person) => weights[person] > 0 && !Number.isNaN(score));
  const alpha = cronbachAlpha(covariances);
  const complete = sums.count.every((answered, person) => weights[person] === 0 || answered === count);
  const twoScores = complete && maxima.every((maximum) => maximum === 1);
  return {
    persons: used.length,
    items: count,
    maximum: maxima.reduce((sum, maximum) => sum + maximum, 0),
    complete,
    mean: orNull(mean),
    sd: orNull(sd),
    min: used.length > 0 ? used.reduce((low, score) => Math.min(low, score)) : null,
    max: used.length > 0 ? used.reduce((high, score) => Math.max(high, score)) : null,
    alpha,
    standardisedAlpha: standardisedAlpha(covariances),
    ...lowerBounds(covariances),
    ...interItem(covariances, used.length),
    sem: alpha === null ? null : orNull(sd * Math.sqrt(1 - alpha)),
    conditionalSem: twoScores ? conditionalErrors(count, mean, sd, alpha) : null,
  };
}

function describeItem(
  { cells, count, weights, sums, means, covariances, totals, groups }: Shared,
  item: number,
  maximum: number,
  choices: Choices | undefined,
): Omit<ItemStatistics, 'id' | 'omitted' | 'notReached' | 'flags'> {
  const scores = Float64Array.from({ length: weights.length }, (_, person) => {
    const cell = cells[person * count + item];
    return cell === NOT_ADMINISTERED ? Number.NaN : cell;
  });
  const rest = restMeans(cells, count, item, sums);
  const { mean, sd } = weightedMoments(scores, weights);
  const itemRest = restCorrelation(covariances, item) ?? weightedCorrelation(scores, rest, weights);
  const total = means.map((value) => value * count);
  const options = choices ? optionTable(choices, count, item, { total, rest }, weights) : undefined;
  const upper = weightedMoments(scores, groups.upper).mean;
  const lower = weightedMoments(scores, groups.lower).mean;
  return {
    n: scores.reduce((n, score, person) => n + (weights[person] > 0 && !Number.isNaN(score) ? 1 : 0), 0),
    maximum,
    mean: orNull(mean),
    sd: orNull(sd),
    p: orNull(mean / maximum),
    itemTotal: weightedCorrelation(scores, means, weights),
    itemRest,
    alphaIfDeleted: cronbachAlpha(covariances, item),
    standardisedAlphaIfDeleted: standardisedAlpha(withoutItem(covariances, item)),
    ...totals[item],
    discrimination: orNull((upper - lower) / maximum),
    ...(options ? { options } : {}),
  };
}

function countOmitted({ cells, items }: ResponseMatrix, item: number, weights: Float64Array): number {
  let count = 0;
  for (let person = 0; person < weights.length; person++) {
    if (weights[person] > 0 && cells[person * items.length + item] === OMITTED) count++;
  }
  return count;
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
